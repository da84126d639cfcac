// Collects the series from score and log, then the frame that holds them all.
#include "render/burn_up.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "render/score_words.hpp"
#include "score/log_entries.hpp"
#include "score/progress.hpp"
#include "score/subject.hpp"

namespace goals {
namespace {

/// Milestones have no target; their shares are drawn between nothing and all.
Level scale_of(const ItemScore& score) {
  if (score.target) return *score.target;
  Level all;
  all.value = all.upper = 1;
  return all;
}

std::optional<double> value_of(const LogEntry& entry, const ItemScore& score) {
  if (entry.state == CheckInState::done) return scale_of(score).value;
  if (entry.state == CheckInState::missed) return std::nullopt;
  const auto level = level_of(entry);
  if (!level) return std::nullopt;
  if (score.target) return value_in_unit_of(*level, *score.target);
  const auto share = share_of(*level);
  return share ? share : std::optional<double>(level->value);
}

std::optional<double> baseline_of(const ItemScore& score) {
  if (score.kind == ScoreKind::milestone) return 0;
  if (!score.baseline || !score.target) return std::nullopt;
  return value_in_unit_of(*score.baseline, *score.target);
}

void collect_actual(const ReportInput& input, ItemId id, BurnUp& chart) {
  const ItemScore& score = input.scores.of(id);
  for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
    if (entry.kind != LogKind::check_in) return;
    if (const auto value = value_of(entry, score)) chart.actual.push_back({entry.date, *value});
  });
  // Of two check-ins on one day the later line corrects the earlier: it is the first of its day that is kept.
  const auto later = [](const ChartPoint& a, const ChartPoint& b) { return b.date < a.date; };
  const auto on_one_day = [](const ChartPoint& a, const ChartPoint& b) { return a.date == b.date; };
  std::reverse(chart.actual.begin(), chart.actual.end());
  std::stable_sort(chart.actual.begin(), chart.actual.end(), later);
  chart.actual.erase(std::unique(chart.actual.begin(), chart.actual.end(), on_one_day), chart.actual.end());
  std::reverse(chart.actual.begin(), chart.actual.end());
  const auto baseline = baseline_of(score);
  const bool is_stated = !score.baseline || score.baseline->origin != LevelOrigin::first_check_in;
  if (!baseline || !is_stated || !score.start) return;
  if (chart.actual.empty() || *score.start < chart.actual.front().date) {
    chart.actual.insert(chart.actual.begin(), {*score.start, *baseline});
  }
}

/// The changes of the target up to today, the latest first.
std::vector<const LogEntry*> changes_of_target(const ReportInput& input, ItemId id) {
  std::vector<const LogEntry*> changes;
  for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
    if (entry.kind == LogKind::target_change) changes.push_back(&entry);
  });
  std::reverse(changes.begin(), changes.end());
  std::stable_sort(changes.begin(), changes.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date > b->date; });
  return changes;
}

/// Changes are steps: the chart shows when the target moved and does not smooth it away.
void collect_target(const ReportInput& input, ItemId id, BurnUp& chart) {
  const ItemScore& score = input.scores.of(id);
  if (!score.target || score.relative_target) return;
  const auto baseline = baseline_of(score);
  double now = baseline ? near_edge(*score.target, *baseline) : score.target->value;
  std::vector<ChartPoint> backwards;
  for (const LogEntry* change : changes_of_target(input, id)) {
    Level before = *score.target;
    before.value = change->before();
    if (score.target->upper == score.target->value) before.upper = change->before();
    before.unit = change->before_unit();
    const auto value = value_in_unit_of(before, *score.target);
    if (!value || change->date < chart.first) break;
    backwards.push_back({change->date, now});
    now = *value;
  }
  if (!backwards.empty()) chart.last = std::max(chart.last, backwards.front().date);
  chart.target.push_back({chart.first, now});
  chart.target.insert(chart.target.end(), backwards.rbegin(), backwards.rend());
}

void collect_expected(const ItemScore& score, BurnUp& chart) {
  const auto baseline = baseline_of(score);
  if (!baseline || !score.start || !score.deadline || !score.graded || score.kind == ScoreKind::keep) return;
  const double end = near_edge(scale_of(score), *baseline);
  chart.expected = {{*score.start, *baseline}, {*score.deadline, *baseline + (end - *baseline) * score.edges.success}};
}

void collect_forecast(const ItemScore& score, BurnUp& chart) {
  if (!score.forecast || !score.deadline || chart.actual.empty()) return;
  const Forecast& forecast = *score.forecast;
  chart.forecast = {chart.actual.back(),
                    {*score.deadline, forecast.low},
                    {*score.deadline, forecast.value},
                    {*score.deadline, forecast.high}};
}

/// The days from the start to the deadline, and whatever lies outside of them.
bool set_days(const ReportInput& input, const ItemScore& score, BurnUp& chart) {
  if (chart.actual.empty() && (!score.start || !score.deadline)) return false;
  const Date today = input.scores.today();
  chart.first = score.start.value_or(chart.actual.empty() ? today : chart.actual.front().date);
  chart.last = score.deadline.value_or(today);
  if (!chart.actual.empty()) {
    chart.first = std::min(chart.first, chart.actual.front().date);
    chart.last = std::max(chart.last, chart.actual.back().date);
  }
  if (chart.first <= today && today <= chart.last) chart.today = today;
  return chart.first < chart.last;
}

/// Everything but the forecast decides the frame; that may reach out of it by half.
bool set_values(BurnUp& chart) {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  const auto widen = [&](const std::vector<ChartPoint>& points) {
    for (const ChartPoint& point : points) {
      low = std::min(low, point.value);
      high = std::max(high, point.value);
    }
  };
  widen(chart.actual);
  widen(chart.target);
  widen(chart.expected);
  if (!std::isfinite(low) || !std::isfinite(high) || !std::isfinite(high - low)) return false;
  if (high == low) high = low + std::max(std::abs(low), 1.0);
  const double room = (high - low) / 2;
  for (ChartPoint& point : chart.forecast) point.value = std::clamp(point.value, low - room, high + room);
  widen(chart.forecast);
  chart.low = low;
  chart.high = high;
  return true;
}

}  // namespace

std::optional<BurnUp> burn_up_of(const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  if (is_left_out(score.status)) return std::nullopt;
  BurnUp chart;
  collect_actual(input, id, chart);
  if (!set_days(input, score, chart)) return std::nullopt;
  collect_target(input, id, chart);
  collect_expected(score, chart);
  collect_forecast(score, chart);
  const bool has_way = chart.actual.size() > 1 || (score.kind != ScoreKind::milestone && !chart.expected.empty()) ||
                       (!chart.actual.empty() && !chart.target.empty());
  if (!has_way || !set_values(chart)) return std::nullopt;
  return chart;
}

std::string burn_up_words(const ReportInput& input, ItemId id, const BurnUp& chart) {
  const ItemScore& score = input.scores.of(id);
  const Document& document = input.workspace.document(id);
  const Stations way = stations(document, score);
  std::string text = fmt::format("Chart from {} to {}", to_string(chart.first), to_string(chart.last));
  if (!way.baseline.empty()) text += fmt::format("; baseline {}", way.baseline);
  if (!way.target.empty()) text += fmt::format("; target {}", way.target);
  if (chart.target.size() > 1)
    text += fmt::format(", changed {}", count_words(static_cast<int>(chart.target.size()) - 1, "time"));
  if (score.last_check_in) text += fmt::format("; {} on {}", way.current, to_string(*score.last_check_in));
  if (score.expected && score.progress) {
    text += fmt::format("; progress {}, expected by today {}", format_percent(*score.progress, score.edges),
                        format_percent(*score.expected, score.edges));
  }
  if (score.forecast) {
    text += fmt::format("; forecast {} to {}", value_words(score.forecast->low, score),
                        value_words(score.forecast->high, score));
  }
  return text;
}

}  // namespace goals
