// Measures first, so that what does not fit is refused and never cut.
#include "render/xlsx/write.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/summary_words.hpp"
#include "render/xlsx/library.hpp"
#include "render/xlsx/sheets.hpp"
#include "workspace/scratch_file.hpp"

namespace goals::xlsx {
namespace {

Error too_large(std::string_view what, std::size_t count, std::uint32_t most) {
  return {fmt::format("the workbook would need {} {}, and a sheet of Excel holds {}", count, what, most),
          "narrow it down with `--team`, `--cycle` or `--owner`, or take csv"};
}

Outcome check_size(const Tracking& tracking, const std::vector<PersonSummary>& people) {
  std::size_t owned = 0;
  for (const PersonSummary& person : people) owned += person.items.size();
  const std::size_t rows = std::max({tracking.items.size(), tracking.log_lines, owned}) + 1;
  if (rows > most_rows) return too_large("rows", rows, most_rows);
  const std::size_t columns = first_day_column + tracking.days.size() + 1;
  if (columns > most_columns) return too_large("columns", columns, most_columns);
  return std::nullopt;
}

}  // namespace

Result<std::string> write_workbook(const ReportInput& input) {
  if (!can_write_workbooks()) {
    return Error{"no workbook can be written: `" GOALS_XLSX_LIBRARY "` is not installed",
                 "install libxlsxwriter, or take csv"};
  }
  const ReportPages pages = select_pages(input);
  const std::vector<PersonSummary> people = people_of(input, pages);
  const Tracking tracking = track(input, pages);
  if (const Outcome error = check_size(tracking, people)) return *error;
  return bytes_written_by([&](const ScratchPlace& place) -> Outcome {
    Workbook book(place.file, place.directory, report_title(input, pages), input.scores.today());
    Sheet report = book.add_sheet("Report");
    Sheet tracked = book.add_sheet("Tracking");
    Sheet persons = book.add_sheet("People");
    Sheet log = book.add_sheet("Log");
    for (const Sheet* sheet : {&report, &tracked, &persons, &log}) {
      if (sheet->raw() == nullptr) return Error{"cannot write the workbook: no room for temporary files", {}};
    }
    book.name_cell("As_of", as_of_place);
    write_tracking(tracked, input, pages, tracking);
    write_report(report, book, input, pages, tracking, write_people(persons, input, tracking, people));
    write_log(log, input, tracking);
    return book.close();
  });
}

}  // namespace goals::xlsx
