// The table of `goals score` as a format of reports.
#include "render/report_format.hpp"
#include "render/score_table.hpp"

namespace goals::report_formats {
namespace {

Result<std::string> render(const ReportInput& input) {
  const ReportPages pages = select_pages(input);
  return draw_score_table(input, score_groups(input, pages, {}), pages.total);
}

}  // namespace

extern constinit const ReportFormat terminal{"terminal", "text/plain", "txt", "a table for the terminal", render};

}  // namespace goals::report_formats
