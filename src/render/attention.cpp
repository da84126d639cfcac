// Collects the troubled items of a report and sorts them by how bad it is.
#include "render/attention.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/item_words.hpp"
#include "render/score_words.hpp"

namespace goals {
namespace {

struct RankedRow {
  int rank = 0;
  AttentionRow row;
};

int rank_of(Status status) {
  switch (status) {
    case Status::missed: return 1;
    case Status::breached: return 2;
    case Status::off_track: return 3;
    case Status::stale: return 6;
    case Status::no_data: return 7;
    case Status::no_score: return 8;
    default: return 0;
  }
}

constexpr int contradiction_rank = 4;
constexpr int worry_rank = 5;

void add_measured(const ReportInput& input, ItemId id, std::vector<RankedRow>& rows) {
  const ItemScore& score = input.scores.of(id);
  const Document& document = input.workspace.document(id);
  const ScoreOptions& options = input.scores.options;
  if (is_left_out(score.status)) return;
  if (const int rank = rank_of(score.status); rank > 0) {
    std::string reason = status_reason(document, score, options);
    if (score.status == Status::breached) {
      if (const std::string guarded = guarded_words(input.workspace, id); !guarded.empty()) {
        reason += "; guards " + guarded;
      }
    }
    rows.push_back({rank, {id, score.status, std::string(to_string(score.status)), std::move(reason)}});
  } else if (disagree(score.stated, score.status) && score.stated != StatedStatus::on_track) {
    std::string reason = fmt::format("computed {}", status_words(score, options));
    if (score.last_check_in) reason += fmt::format("; said on {}", to_string(*score.last_check_in));
    rows.push_back({worry_rank, {id, Status::at_risk, fmt::format("said to be {}", to_string(score.stated)), reason}});
  }
}

void add_objective(const ReportInput& input, ItemId id, std::vector<RankedRow>& rows) {
  const ItemScore& score = input.scores.of(id);
  if (is_left_out(score.status)) return;
  if (score.status == Status::no_score) {
    rows.push_back({rank_of(score.status), {id, score.status, "no score", std::string(to_string(score.gap))}});
  }
  const std::string reason = contradiction_words(score);
  if (!reason.empty()) rows.push_back({contradiction_rank, {id, Status::at_risk, "contradiction", reason}});
}

}  // namespace

std::vector<AttentionRow> attention_rows(const ReportInput& input, const ReportPages& pages) {
  std::vector<RankedRow> ranked;
  for (const ReportPage& page : pages.pages) {
    for (const ReportItem& objective : page.objectives) {
      add_objective(input, objective.id, ranked);
      for (const ItemId key_result : objective.key_results) add_measured(input, key_result, ranked);
    }
    for (const ReportItem& goal : page.goals) add_measured(input, goal.id, ranked);
    for (const ReportItem& kpi : page.kpis) add_measured(input, kpi.id, ranked);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const RankedRow& a, const RankedRow& b) { return a.rank < b.rank; });
  std::vector<AttentionRow> rows;
  rows.reserve(ranked.size());
  for (RankedRow& row : ranked) rows.push_back(std::move(row.row));
  return rows;
}

}  // namespace goals
