// SMART goals with their five criteria, and the KPIs of a page.
#include <fmt/format.h>

#include "render/bar.hpp"
#include "render/item_words.hpp"
#include "render/markdown/pieces.hpp"
#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"

namespace goals::markdown {
namespace {

constexpr std::size_t bar_cells = 10;

void append_criterion(const CriterionWords& criterion, std::string& out) {
  if (criterion.text.empty()) return;
  out += fmt::format("- **{}**: ", criterion.name);
  append_markdown(out, criterion.text);
  out += criterion.was_derived ? " *(as stated)*\n" : "\n";
}

void append_goal(const ReportInput& input, ItemId id, std::string& out) {
  const Document& document = input.workspace.document(id);
  const ItemScore& score = input.scores.of(id);
  out += fmt::format("#### {} ", mark(score.status));
  append_title(input.workspace, id, out);
  out += "\n\n";
  if (score.score) out += coarse_bar(*score.score, bar_cells) + " ";
  out += fmt::format("**{}** · {}", score_words(score), status_words(score, input.scores.options));
  const std::string way = stations_words(stations(document, score));
  if (!way.empty()) out += " · " + markdown_escaped(way);
  if (score.forecast) out += " · forecast " + markdown_escaped(forecast_words(score));
  if (score.deadline) out += fmt::format(" · due {}", to_string(*score.deadline));
  out += fmt::format(" · {}\n\n", owners(input.workspace, id));
  const auto criteria = criteria_words(input, id);
  for (const CriterionWords& criterion : criteria) append_criterion(criterion, out);
  if (const std::string missing = missing_words(criteria); !missing.empty()) out += "- *" + missing + "*\n";
  if (score.last_check_in) out += "- last check-in: " + last_check_in(document, score) + "\n";
  out += '\n';
}

void append_kpi(const ReportInput& input, ItemId id, std::string& out) {
  const Document& document = input.workspace.document(id);
  const ItemScore& score = input.scores.of(id);
  std::string title;
  append_title(input.workspace, id, title);
  const std::string guarded = markdown_escaped(guarded_words(input.workspace, id));
  const Stations way = stations(document, score);
  const bool is_known = score.time.held + score.time.broken > 0 && score.progress;
  append_row(out, {title, way.target.empty() ? "–" : markdown_escaped(way.target),
                   way.current.empty() ? "–" : "**" + markdown_escaped(way.current) + "**",
                   fmt::format("{} {}", mark(score.status), to_string(score.status)),
                   is_known ? format_percent(*score.progress, score.edges) : "–", guarded.empty() ? "–" : guarded,
                   owners(input.workspace, id), last_check_in(document, score)});
}

}  // namespace

void append_goals(const ReportInput& input, const ReportPage& page, std::string& out) {
  const RollUp& total = page.total;
  if (total.goals == 0) return;
  out += "### " + goals_words(total);
  if (const auto mean = total.goals_mean()) {
    out += fmt::format(", {} on average",
                       format_score(*mean, {input.scores.options.amber_from, input.scores.options.committed_success}));
  }
  out += "\n\n";
  for (const ReportItem& goal : page.goals) {
    if (!is_left_out(input.scores.of(goal.id).status)) append_goal(input, goal.id, out);
  }
}

void append_kpis(const ReportInput& input, const ReportPage& page, std::string& out) {
  if (page.total.kpis == 0) return;
  out += fmt::format("### KPIs: {} of {} holding\n\n", page.total.kpis_holding, page.total.kpis);
  append_head(out, {"KPI", "Level", "Now", "Status", "Held", "Guards", "Owner", "Last check-in"});
  for (const ReportItem& kpi : page.kpis) {
    if (!is_left_out(input.scores.of(kpi.id).status)) append_kpi(input, kpi.id, out);
  }
  out += '\n';
}

}  // namespace goals::markdown
