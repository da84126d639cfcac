// A report as the bytes of a workbook.
#pragma once

#include <string>

#include "base/result.hpp"
#include "render/report_format.hpp"

namespace goals::xlsx {

/// An error where a sheet of Excel has not enough rows or columns, or where nothing can be written.
Result<std::string> write_workbook(const ReportInput& input);

}  // namespace goals::xlsx
