// What a burn-up chart of one item shows, as series of days and values in the unit of the target; draws nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/report_format.hpp"

namespace goals {

struct ChartPoint {
  Date date;
  double value = 0;
};

struct BurnUp {
  Date first;  ///< the days the chart spans, both inclusive; last is after first
  Date last;
  double low = 0;  ///< the values it spans; high is above low
  double high = 0;
  std::vector<ChartPoint> actual;    ///< check-ins, after the baseline where one is stated
  std::vector<ChartPoint> target;    ///< a point wherever it begins to hold; it holds until the next, then to the end
  std::vector<ChartPoint> expected;  ///< two points, or none without a deadline
  std::vector<ChartPoint> forecast;  ///< the last check-in, then low, middle and high at the deadline; or none
  std::optional<Date> today;         ///< where it lies inside
};

/// Nothing where there is too little to draw: no days to span, a target alone, or a milestone nobody has checked in on.
std::optional<BurnUp> burn_up_of(const ReportInput& input, ItemId id);

/// The same in words, for those who do not see it: `from 45 on 2026-07-01 to 70 by 2026-09-30: 53 on 2026-08-15, …`.
std::string burn_up_words(const ReportInput& input, ItemId id, const BurnUp& chart);

}  // namespace goals
