// The formulas of one row of the tracking sheet, in the words of Excel.
#pragma once

#include <string>

#include "render/xlsx/tracking.hpp"

namespace goals::xlsx {

class RowFormulas {
 public:
  RowFormulas(const Tracking& tracking, const TrackedItem& tracked, const ScoreOptions& options);

  std::string first_value() const;    ///< the earliest check-in, as baseline of a level to reach
  std::string current() const;        ///< the latest check-in
  std::string last_check_in() const;  ///< its day
  std::string progress() const;       ///< may be below 0 and above 1
  std::string score(ScoreKind kind) const;
  std::string band() const;
  std::string expected() const;
  std::string pace() const;
  std::string status() const;
  std::string kpi_status(Relation relation) const;

 private:
  std::string at(TrackingColumn column) const;
  std::string children(TrackingColumn column) const;
  Column last_day() const;
  std::string values() const;  ///< the check-ins of the row
  std::string days() const;    ///< the days above them

  const Tracking& tracking_;
  const TrackedItem& tracked_;
  const ScoreOptions& options_;
};

/// Of a column in the given rows, on another sheet.
std::string tracked_range(TrackingColumn column, std::pair<Row, Row> rows);

}  // namespace goals::xlsx
