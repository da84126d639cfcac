// Every dated line up to the day of the report, with the notes that a column of numbers has no room for.
#include "render/item_values.hpp"
#include "render/score_words.hpp"
#include "render/xlsx/sheets.hpp"

namespace goals::xlsx {

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
    for (const LogEntry& entry : document.log_of(item)) {
      if (entry.date > input.scores.today()) continue;
      sheet.date(row, 0, entry.date, formats.date);
      sheet.text(row, 1, title_words(input.workspace, tracked.id), formats.text);
      if (item.name.valid()) sheet.text(row, 2, short_name(input.workspace, tracked.id));
      sheet.text(row, 3, entry_words(entry));
      sheet.text(row, 4, to_string(entry.stated));
      sheet.number(row, 5, decimal(entry.confidence), formats.percent);
      sheet.text(row, 6, note_words(document, entry), formats.text);
      ++row;
    }
  }
  sheet.width(0, 0, 12);
  sheet.width(1, 1, 48);
  sheet.width(2, 5, 14);
  sheet.width(6, 6, 70);
  lxw().worksheet_freeze_panes(sheet.raw(), 1, 0);
  lxw().worksheet_autofilter(sheet.raw(), 0, 0, std::max<Row>(row - 1, 1), 6);
}

}  // namespace goals::xlsx
