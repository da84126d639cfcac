// Paces by week and the forecast, in the unit of the target; for numbers that move, and for nothing else.
#include "score/outlook.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "score/progress.hpp"

namespace goals {
namespace {

constexpr double days_of_week = 7;

bool moves(ScoreKind kind) {
  return kind == ScoreKind::change || kind == ScoreKind::accumulate || kind == ScoreKind::reach;
}

std::vector<ForecastPoint> points_of(const Subject& subject, const Level& target) {
  std::vector<ForecastPoint> points;
  points.reserve(subject.check_ins.size());
  for (const LogEntry* entry : subject.check_ins) {
    const auto level = level_of(*entry);
    const auto value = level ? value_in_unit_of(*level, target) : std::nullopt;
    if (!value) continue;
    // Of two check-ins on one day the later line corrects the earlier.
    if (!points.empty() && points.back().date == entry->date) points.pop_back();
    points.push_back({entry->date, *value});
  }
  return points;
}

ForecastGap why_not(const std::vector<ForecastPoint>& points, const ItemScore& score, const ScoreOptions& options) {
  if (score.progress && *score.progress >= 1) return ForecastGap::reached;
  if (!score.deadline || !score.start) return ForecastGap::no_deadline;
  if (*score.deadline <= options.today) return ForecastGap::over;
  if (points.size() < static_cast<std::size_t>(std::max(options.forecast_check_ins, 2))) return ForecastGap::too_few;
  const int span = points.back().date - points.front().date;
  const int length = Period{*score.start, *score.deadline}.length();
  return span >= options.forecast_time * length && span > 0 ? ForecastGap::none : ForecastGap::too_short;
}

/// The most that can be reached: the whole of a ratio, and all where all is wanted.
double ceiling(const Level& target) {
  if (dimension(target.unit) == Dimension::ratio) return target.upper;
  const bool is_all = dimension(target.unit) == Dimension::percent && target.value == 100;
  return is_all ? 100 : std::numeric_limits<double>::infinity();
}

/// What started at or above nothing does not fall below it.
double possible(double value, double baseline, const Level& target) {
  const bool has_floor = baseline >= 0 && target.value >= 0;
  return std::min(has_floor ? std::max(value, 0.0) : value, ceiling(target));
}

double share(double baseline, double target, double value) {
  return std::clamp(progress_between(baseline, target, value).value_or(0), 0.0, 1.0);
}

Forecast forecast_from(const ForecastPoint& last, const Slope& slope, double baseline, const ItemScore& score) {
  const Level& target = *score.target;
  const int days = *score.deadline - last.date;
  const auto at = [&](double per_day) { return possible(last.value + per_day * days, baseline, target); };
  Forecast forecast;
  forecast.value = at(slope.middle);
  forecast.low = at(slope.low);
  forecast.high = at(slope.high);
  const double wanted = near_edge(target, baseline);
  if (baseline > wanted) std::swap(forecast.low, forecast.high);
  forecast.score = share(baseline, wanted, forecast.value);
  forecast.low_score = share(baseline, wanted, forecast.low);
  forecast.high_score = share(baseline, wanted, forecast.high);
  forecast.points = static_cast<std::uint32_t>(slope.points);
  return forecast;
}

/// Without a slope, the way made since the start (of a level without a stated baseline: since its first check-in).
std::optional<double> average_pace(const ForecastPoint& last, double baseline, const ItemScore& score) {
  const std::optional<Date> from =
      score.baseline->origin == LevelOrigin::first_check_in ? score.baseline->date : score.start;
  if (!from || last.date <= *from) return std::nullopt;
  return (last.value - baseline) / (last.date - *from) * days_of_week;
}

std::optional<double> pace_needed(const ForecastPoint& last, double baseline, const ItemScore& score, Date today) {
  if (!score.deadline || *score.deadline <= today) return std::nullopt;
  if (!score.progress || *score.progress >= 1) return std::nullopt;
  return (near_edge(*score.target, baseline) - last.value) / (*score.deadline - today) * days_of_week;
}

}  // namespace

void look_ahead(const Subject& subject, ItemScore& score) {
  score.forecast_gap = ForecastGap::not_numeric;
  if (!moves(score.kind) || score.holds) return;
  score.forecast_gap = ForecastGap::no_score;
  const bool has_score = score.gap == Gap::none || score.gap == Gap::no_check_in;
  if (!has_score || !score.target) return;
  const std::vector<ForecastPoint> points = points_of(subject, *score.target);
  score.forecast_gap = why_not(points, score, subject.options);
  const auto baseline = score.baseline ? value_in_unit_of(*score.baseline, *score.target) : std::nullopt;
  if (points.empty() || !baseline) return;

  score.weekly_made = average_pace(points.back(), *baseline, score);
  score.weekly_needed = pace_needed(points.back(), *baseline, score, subject.options.today);
  if (score.forecast_gap != ForecastGap::none) return;
  const Slope slope = theil_sen_slope(points);
  score.weekly_made = slope.middle * days_of_week;
  score.forecast = forecast_from(points.back(), slope, *baseline, score);
}

}  // namespace goals
