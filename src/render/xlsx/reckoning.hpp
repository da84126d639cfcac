// What the formulas of the tracking sheet give, reckoned here first: a row gets formulas only where they agree with the
// score, so that a workbook never contradicts the other reports.
#pragma once

#include <string>

#include "render/xlsx/tracking.hpp"

namespace goals::xlsx {

/// Sets `reckons_score`, `reckons_band` and `reckons_status` of a row; the rows after it must be decided.
void decide_formulas(const ReportInput& input, Tracking& tracking, std::size_t index);

/// `>=`, `<`, …: how a KPI's level compares, where its relation says it.
std::string_view comparison(Relation relation);

}  // namespace goals::xlsx
