// The order of precedence among the statuses: what is decided first hides what would be decided later.
#include "score/pace.hpp"

#include <algorithm>

#include "score/progress.hpp"

namespace goals {
namespace {

void measure_pace(const Course& course, const ScoreOptions& options, ItemScore& score) {
  if (!score.start || !score.deadline || *score.deadline < *score.start) return;
  const Period time{*score.start, *score.deadline};
  const double days = options.today - time.first + 1;
  score.elapsed = std::clamp(days / time.length(), 0.0, 1.0);
  // Everything else grows with time.
  const double due = must_hold(score) ? 1.0 : score.elapsed;
  score.expected = without_noise(course.expected.value_or(due * score.edges.success));
  const std::optional<double> made = score.by_hand ? score.score : score.progress;
  if (made && *score.expected > 0) score.pace = without_noise(*made / *score.expected);
}

bool is_silent(const ScoreOptions& options, const ItemScore& score) {
  const auto days = score.days_silent(options.today);
  return days && *days > score.cadence;
}

Status verdict_of(const ScoreOptions& options, const ItemScore& score) {
  if (!score.graded) return Status::not_graded;
  if (!score.expected) return Status::no_deadline;
  if (score.elapsed <= options.too_early) return Status::too_early;
  if (!score.pace) return Status::no_data;
  // Broken today weighs more than held for weeks.
  if (score.kind == ScoreKind::keep && score.holds == false) {
    return *score.pace >= options.at_risk ? Status::at_risk : Status::off_track;
  }
  if (*score.pace >= options.ahead) return Status::ahead;
  if (*score.pace >= options.on_track) return Status::on_track;
  return *score.pace >= options.at_risk ? Status::at_risk : Status::off_track;
}

Status kpi_status(const ScoreOptions& options, const ItemScore& score) {
  if (!score.last_check_in) return Status::no_data;
  if (!score.holds) return Status::no_score;
  if (!*score.holds) return Status::breached;
  return is_silent(options, score) ? Status::stale : Status::holding;
}

bool is_done(const Course& course, const ItemScore& score, bool is_over) {
  if (!score.score) return false;
  // Of a cap a person may say that nothing will come any more.
  const bool said_done = score.kind == ScoreKind::reach && score.current && score.current->origin == LevelOrigin::done;
  const bool may_still_break = (must_hold(score) && !said_done && !is_over) || course.has_open_parts;
  if (score.by_hand && *score.score >= 1) return true;
  // What is done stays done, though a person gave it a lower grade.
  if (score.progress && *score.progress >= 1) return !may_still_break;
  return is_over && score.graded && *score.score >= score.edges.success;
}

bool cannot_score(const ItemScore& score) {
  return !score.by_hand && score.gap != Gap::none && score.gap != Gap::no_check_in;
}

Status status_of(const Course& course, const ScoreOptions& options, const ItemScore& score) {
  if (is_left_out(course.left_out)) return course.left_out;
  if (course.kind == ItemKind::kpi) return kpi_status(options, score);
  if (course.said_missed) return Status::missed;
  const bool is_over = score.deadline && options.today > *score.deadline;
  if (is_done(course, score, is_over)) return Status::done;
  if (cannot_score(score)) return Status::no_score;
  if (is_over) return score.graded ? Status::missed : Status::not_graded;
  if (score.start && options.today < *score.start) return Status::not_started;
  if (course.paused) return Status::paused;
  const bool no_data = score.gap == Gap::no_check_in && !score.by_hand;
  if (no_data) return score.expected && score.elapsed <= options.too_early ? Status::too_early : Status::no_data;
  return is_silent(options, score) && !score.by_hand ? Status::stale : score.verdict;
}

}  // namespace

bool must_hold(const ItemScore& score) {
  if (score.kind == ScoreKind::keep) return true;
  // What only its metric makes a bad thing to have much of may be a level that was to be reached.
  const bool is_said = score.side.reason != SideReason::metric && score.side.reason != SideReason::assumed;
  return score.kind == ScoreKind::reach && score.holds && score.side.known() && is_said && !score.side.higher;
}

void judge(const Course& course, const ScoreOptions& options, ItemScore& score) {
  measure_pace(course, options, score);
  score.verdict = verdict_of(options, score);
  score.status = status_of(course, options, score);
  if (score.status != Status::stale && score.status != Status::paused) score.verdict = score.status;
  if (course.kind == ItemKind::kpi && score.status == Status::stale) score.verdict = Status::holding;
  const bool has_band = score.graded && score.score && score.gap != Gap::no_check_in && course.kind != ItemKind::kpi;
  score.band = has_band || (score.by_hand && score.graded) ? band_of(*score.score, score.edges) : Band::none;
}

}  // namespace goals
