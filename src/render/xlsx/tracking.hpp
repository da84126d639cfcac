// What the tracking sheet holds: a row an item, a column a day with check-ins, and which numbers Excel can reckon
// itself.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "render/report_pages.hpp"
#include "render/xlsx/workbook.hpp"

namespace goals::xlsx {

/// The columns before the check-ins, in their order.
enum class TrackingColumn : Column {
  page,
  kind,
  title,
  name,
  owners,
  weight,
  baseline,
  target,
  unit,
  current,
  progress,
  score,
  band,
  expected,
  pace,
  status,
  last_check_in,
  start,
  deadline,
  success,
  grade,
  method,
  cadence,           ///< hidden, like the next two
  counts,            ///< the weight with which a key result counts in its objective
  objective_weight,  ///< the weight with which an objective counts in its page
};

inline constexpr Column first_day_column = static_cast<Column>(TrackingColumn::objective_weight) + 1;
inline constexpr Row first_item_row = 1;

struct TrackedItem {
  ItemId id;
  std::size_t page = 0;
  Row row = 0;
  Row last_child = 0;  ///< of an objective: its key results follow it up to this row; else its own row
  std::optional<double> baseline;
  std::optional<double> target;
  std::vector<std::pair<Date, double>> values;  ///< check-ins by day, in the unit of the target
  bool reckons_score = false;                   ///< a formula gives exactly the score
  bool reckons_band = false;
  bool reckons_status = false;

  bool has_children() const { return last_child > row; }
  std::optional<double> current() const {
    return values.empty() ? std::nullopt : std::optional<double>(values.back().second);
  }
};

struct Tracking {
  std::vector<TrackedItem> items;
  std::vector<Date> days;                  ///< of check-ins, then some to come
  std::vector<std::pair<Row, Row>> pages;  ///< first and last row; last before first for a page without rows
  std::size_t log_lines = 0;
};

/// Everything that is not left out, in the order of the pages.
Tracking track(const ReportInput& input, const ReportPages& pages);

/// The column of a day that has one.
Column column_of(const Tracking& tracking, Date day);

/// Colours the words of a status.
void colour_statuses(Sheet& sheet, Row first, Row last, Column column);

void write_tracking(Sheet& sheet, const ReportInput& input, const ReportPages& pages, const Tracking& tracking);

}  // namespace goals::xlsx
