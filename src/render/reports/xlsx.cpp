// The report as a workbook that goes on living: check-ins by day, formulas for the scores, sheets for people.
#include <string>

#include "render/report_format.hpp"

#if GOALS_XLSX
#include "render/xlsx/write.hpp"
#endif

namespace goals::report_formats {
namespace {

Result<std::string> render(const ReportInput& input) {
#if GOALS_XLSX
  return xlsx::write_workbook(input);
#else
  static_cast<void>(input);
  return Error{"this build of goals writes no workbooks: it was made without libxlsxwriter", "take csv"};
#endif
}

}  // namespace

extern constinit const ReportFormat xlsx{
    .name = "xlsx",
    .media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    .extension = "xlsx",
    .summary = "a workbook with formulas, to go on with in a spreadsheet",
    .render = render,
    .is_text = false};

}  // namespace goals::report_formats
