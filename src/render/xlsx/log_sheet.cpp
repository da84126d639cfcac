// Every dated line up to the day of the report, with the notes that a column of numbers has no room for.
#include "render/item_values.hpp"
#include "render/score_words.hpp"
#include "render/xlsx/sheets.hpp"
#include "score/log_entries.hpp"

namespace goals::xlsx {
namespace {

constexpr double title_width = 48;
constexpr double note_width = 70;

}  // namespace

void write_log(Sheet& sheet, const ReportInput& input, const Tracking& tracking) {
  const Formats& formats = sheet.formats();
  Column column = 0;
  for (const std::string_view head : {"Date", "Goal", "Name", "Value", "Stated", "Confidence", "Note"}) {
    sheet.text(0, column++, head, formats.head);
  }
  Row row = 1;
  for (const TrackedItem& tracked : tracking.items) {
    const Document& document = input.workspace.document(tracked.id);
    const Item& item = input.workspace.item(tracked.id);
    for_each_entry(document, item, input.scores.today(), [&](const LogEntry& entry) {
      const std::string_view title = title_words(input.workspace, tracked.id);
      const std::string note = note_words(document, entry);
      sheet.fit_height(row, {{title, title_width}, {note, note_width}});
      sheet.date(row, 0, entry.date, formats.date);
      sheet.text(row, 1, title, formats.text);
      if (item.name.valid()) sheet.text(row, 2, short_name(input.workspace, tracked.id));
      sheet.text(row, 3, entry_words(entry));
      sheet.text(row, 4, to_string(entry.stated));
      sheet.number(row, 5, decimal(entry.confidence), formats.percent);
      sheet.text(row, 6, note, formats.text);
      ++row;
    });
  }
  sheet.width(0, 0, 12);
  sheet.width(1, 1, title_width);
  sheet.width(2, 5, 14);
  sheet.width(6, 6, note_width);
  lxw().worksheet_freeze_panes(sheet.raw(), 1, 0);
  const Row last = std::max<Row>(row - 1, 1);
  lxw().worksheet_autofilter(sheet.raw(), 0, 0, last, 6);
  sheet.print_wide(last, 6);
}

}  // namespace goals::xlsx
