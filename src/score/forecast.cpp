// Theil-Sen: the median of the slopes between all pairs of points, which a few odd check-ins do not move.
#include "score/forecast.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace goals {
namespace {

/// Every k-th point so that at most `most_slope_points` stay, the first and the last among them.
std::vector<ForecastPoint> thinned(const std::vector<ForecastPoint>& points) {
  if (points.size() <= most_slope_points) return points;
  std::vector<ForecastPoint> few;
  few.reserve(most_slope_points);
  const std::size_t steps = most_slope_points - 1;
  for (std::size_t i = 0; i <= steps; ++i) few.push_back(points[i * (points.size() - 1) / steps]);
  return few;
}

std::vector<double> pair_slopes(const std::vector<ForecastPoint>& points) {
  std::vector<double> slopes;
  slopes.reserve(points.size() * (points.size() - 1) / 2);
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      const int days = points[j].date - points[i].date;
      if (days > 0) slopes.push_back((points[j].value - points[i].value) / days);
    }
  }
  std::sort(slopes.begin(), slopes.end());
  return slopes;
}

double median(const std::vector<double>& sorted) {
  const std::size_t half = sorted.size() / 2;
  return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

}  // namespace

std::string_view to_string(ForecastGap gap) {
  switch (gap) {
    case ForecastGap::none: return "";
    case ForecastGap::not_numeric: return "only a number that moves can be forecast";
    case ForecastGap::too_few: return "too few check-ins";
    case ForecastGap::too_short: return "the check-ins lie too near together in time";
    case ForecastGap::no_deadline: return "there is no deadline";
    case ForecastGap::over: return "no time is left";
    case ForecastGap::reached: return "the target is met";
    case ForecastGap::no_score: return "there is no score";
  }
  return "";
}

Slope theil_sen_slope(const std::vector<ForecastPoint>& points) {
  const std::vector<ForecastPoint> used = thinned(points);
  const std::vector<double> slopes = pair_slopes(used);
  assert(!slopes.empty());
  // Sen 1968: the interval lies between the slopes whose ranks are this many apart, by the variance of Kendall's tau.
  // Ranks count from 1 and places from 0, and both ends lie equally far from the median.
  constexpr double four_of_five = 1.2816;
  const double n = static_cast<double>(used.size());
  const double spread = four_of_five * std::sqrt(n * (n - 1) * (2 * n + 5) / 18);
  const double count = static_cast<double>(slopes.size());
  const double low = std::clamp(std::floor((count - spread) / 2 - 1), 0.0, count - 1);
  const double high = std::clamp(std::ceil((count + spread) / 2), 0.0, count - 1);
  return {median(slopes), slopes[static_cast<std::size_t>(low)], slopes[static_cast<std::size_t>(high)], used.size()};
}

}  // namespace goals
