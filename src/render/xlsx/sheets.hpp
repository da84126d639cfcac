// The sheets beside the tracking: the report for people, one for each person, and the log.
#pragma once

#include "render/people.hpp"
#include "render/xlsx/tracking.hpp"

namespace goals::xlsx {

/// The day of the report, which formulas call `As_of`.
inline constexpr const char* as_of_place = "=Report!$B$2";

/// A person's rows on the people sheet.
struct PersonRows {
  const PersonSummary* person = nullptr;
  Row first = 0;
  Row last = 0;
};

/// Each person's goals with references into the tracking sheet; says where they are.
std::vector<PersonRows> write_people(Sheet& sheet, const ReportInput& input, const Tracking& tracking,
                                     const std::vector<PersonSummary>& people);

void write_report(Sheet& sheet, Workbook& book, const ReportInput& input, const ReportPages& pages,
                  const Tracking& tracking, const std::vector<PersonRows>& people);

void write_log(Sheet& sheet, const ReportInput& input, const Tracking& tracking);

}  // namespace goals::xlsx
