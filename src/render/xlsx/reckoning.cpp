// Follows formulas.cpp step by step; whoever changes one of the two changes the other.
#include "render/xlsx/reckoning.hpp"

#include <algorithm>
#include <cmath>

#include "render/item_values.hpp"
#include "score/roll_up.hpp"

namespace goals::xlsx {
namespace {

bool moves(ScoreKind kind) {
  return kind == ScoreKind::change || kind == ScoreKind::accumulate || kind == ScoreKind::reach ||
         kind == ScoreKind::milestone;
}

bool agree(const std::optional<double>& formula, const std::optional<double>& score) {
  if (!formula || !score) return formula.has_value() == score.has_value();
  constexpr double noise = 1e-6;
  return std::abs(*formula - *score) <= noise * std::max({1.0, std::abs(*formula), std::abs(*score)});
}

std::optional<double> progress_of(const TrackedItem& tracked) {
  const auto current = tracked.current();
  if (!current || !tracked.baseline || !tracked.target || *tracked.baseline == *tracked.target) return std::nullopt;
  return (*current - *tracked.baseline) / (*tracked.target - *tracked.baseline);
}

std::optional<double> score_of(const TrackedItem& tracked, const ItemScore& score) {
  if (score.by_hand) return score.score;
  if (const auto progress = progress_of(tracked)) return std::clamp(*progress, 0.0, 1.0);
  const bool starts_at_zero = score.kind != ScoreKind::reach && !tracked.current();
  return starts_at_zero ? std::optional<double>(0) : std::nullopt;
}

std::optional<double> mean_of_children(const ReportInput& input, const Tracking& tracking, const TrackedItem& parent) {
  double weight = 0;
  double sum = 0;
  for (Row row = parent.row + 1; row <= parent.last_child; ++row) {
    const ItemId id = tracking.items[row - first_item_row].id;
    const ItemScore& score = input.scores.of(id);
    if (!counts_in_mean(score)) continue;
    const double own = decimal(input.workspace.item(id).weight).value_or(0);
    if (!(own > 0) || !std::isfinite(own)) continue;
    weight += own;
    sum += own * score.score.value_or(0);
  }
  return weight > 0 ? std::optional<double>(sum / weight) : std::nullopt;
}

/// The ladder of the status formula of everything but KPIs.
Status ladder(const ReportInput& input, const ItemScore& score, bool is_done) {
  const ScoreOptions& options = input.scores.options;
  const Date today = options.today;
  if (is_done) return Status::done;
  if (today > *score.deadline) return score.score.value_or(0) >= score.edges.success ? Status::done : Status::missed;
  if (today < *score.start) return Status::not_started;
  const bool is_early = score.elapsed <= options.too_early;
  if (!score.last_check_in) return is_early ? Status::too_early : Status::no_data;
  if (today - *score.last_check_in > score.cadence) return Status::stale;
  if (is_early) return Status::too_early;
  if (!score.pace) return Status::no_data;
  if (*score.pace >= options.ahead) return Status::ahead;
  if (*score.pace >= options.on_track) return Status::on_track;
  return *score.pace >= options.at_risk ? Status::at_risk : Status::off_track;
}

bool has_course(const ItemScore& score) {
  return score.graded && !score.by_hand && score.start && score.deadline && *score.start <= *score.deadline &&
         score.expected;
}

/// What was never checked in has no band there, though its status may say `done`.
Band band_by_formula(const ItemScore& score) {
  if (!score.score || !score.graded || (!score.last_check_in && !score.by_hand)) return Band::none;
  return band_of(*score.score, score.edges);
}

void decide_objective(const ReportInput& input, const Tracking& tracking, TrackedItem& tracked) {
  const ItemScore& score = input.scores.of(tracked.id);
  tracked.reckons_score = tracked.has_children() && !score.by_hand &&
                          agree(mean_of_children(input, tracking, tracked), score.score) &&
                          agree(score.progress, score.score);
  if (!tracked.reckons_score || !has_course(score) || !score.score) return;
  std::uint32_t counted = 0;
  std::uint32_t done = 0;
  std::optional<Date> last;
  for (Row row = tracked.row + 1; row <= tracked.last_child; ++row) {
    const ItemScore& child = input.scores.of(tracking.items[row - first_item_row].id);
    counted += counts_in_mean(child);
    done += child.status == Status::done;
    if (child.last_check_in) last = std::max(last.value_or(*child.last_check_in), *child.last_check_in);
  }
  const bool is_done = *score.score >= 1 && counted == done;
  tracked.reckons_status = last == score.last_check_in && ladder(input, score, is_done) == score.status;
}

void decide_kpi(const ReportInput& input, TrackedItem& tracked) {
  const ItemScore& score = input.scores.of(tracked.id);
  if (!score.target || comparison(score.target->relation).empty()) return;
  Status status = Status::no_data;
  if (const auto current = tracked.current()) {
    const bool is_silent = input.scores.today() - tracked.values.back().first > score.cadence;
    const double wanted = score.target->value;
    bool holds = false;
    switch (score.target->relation) {
      case Relation::at_least: holds = *current >= wanted; break;
      case Relation::more_than: holds = *current > wanted; break;
      case Relation::at_most: holds = *current <= wanted; break;
      default: holds = *current < wanted; break;
    }
    status = !holds ? Status::breached : is_silent ? Status::stale : Status::holding;
  }
  tracked.reckons_status = status == score.status;
}

}  // namespace

std::string_view comparison(Relation relation) {
  switch (relation) {
    case Relation::at_least: return ">=";
    case Relation::more_than: return ">";
    case Relation::at_most: return "<=";
    case Relation::less_than: return "<";
    default: return "";
  }
}

void decide_formulas(const ReportInput& input, Tracking& tracking, std::size_t index) {
  TrackedItem& tracked = tracking.items[index];
  const ItemScore& score = input.scores.of(tracked.id);
  tracked.reckons_band = band_by_formula(score) == score.band;
  const ItemKind kind = input.workspace.item(tracked.id).kind;
  if (kind == ItemKind::objective) return decide_objective(input, tracking, tracked);
  if (kind == ItemKind::kpi) return decide_kpi(input, tracked);
  if (!moves(score.kind)) return;
  tracked.reckons_score =
      agree(score_of(tracked, score), score.score) && (score.by_hand || agree(progress_of(tracked), score.progress));
  const bool knows_last = tracked.values.empty()
                              ? !score.last_check_in
                              : score.last_check_in && tracked.values.back().first == *score.last_check_in;
  if (!tracked.reckons_score || !knows_last || !has_course(score)) return;
  tracked.reckons_status = ladder(input, score, score.progress.value_or(0) >= 1) == score.status;
}

}  // namespace goals::xlsx
