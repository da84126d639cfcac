// Where a key result will be at its deadline: the robust slope of its check-ins (Theil-Sen), or why there is none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace goals {

struct ForecastPoint {
  Date date;
  double value = 0;
};

/// Why there is no forecast.
enum class ForecastGap : std::uint8_t {
  none,
  not_numeric,  ///< a milestone or a level to keep
  too_few,      ///< fewer check-ins than needed
  too_short,    ///< they lie too near together in time
  no_deadline,
  over,      ///< the deadline is today or has passed
  reached,   ///< the target is met: nothing to forecast
  no_score,  ///< no baseline, no target or no comparable units
};

/// `too few check-ins`; empty for none.
std::string_view to_string(ForecastGap gap);

/// A slope per day with the range in which the slopes of the check-ins scatter.
struct Slope {
  double middle = 0;
  double low = 0;
  double high = 0;
  std::size_t points = 0;  ///< how many were used
};

/// More check-ins than this are thinned evenly to it, so that the pairs stay few.
inline constexpr std::size_t most_slope_points = 200;

/// The median of the slopes of all pairs, with Sen's interval at 80 %. Points are sorted by date; those of one day
/// have no slope to each other. Needs at least two days.
Slope theil_sen_slope(const std::vector<ForecastPoint>& points);

}  // namespace goals
