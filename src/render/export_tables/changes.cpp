// The recorded changes up to the day: what was moved, dropped or deferred, and why.
#include "render/export_table.hpp"
#include "statement/unit.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;
  const LogEntry& entry;
  std::int64_t line = 0;

  bool has_values() const { return entry.kind == LogKind::target_change || entry.kind == LogKind::baseline_change; }
};
using Column = FilledColumn<Row>;

Cell kind(const Row& row) {
  switch (row.entry.kind) {
    case LogKind::check_in: break;
    case LogKind::target_change: return std::string_view("target");
    case LogKind::baseline_change: return std::string_view("baseline");
    case LogKind::deadline_change: return std::string_view("deadline");
    case LogKind::dropped: return std::string_view("dropped");
    case LogKind::deferred: return std::string_view("deferred");
  }
  return {};
}

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item it belongs to: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{{"day", CellType::day, false, "from when it holds"}, [](const Row& row) -> Cell { return row.entry.date; }},
    Column{{"kind", CellType::text, false, "what was changed", "target|baseline|deadline|dropped|deferred"}, kind},
    Column{{"before_value", CellType::number, true, "of a target or a baseline"},
           [](const Row& row) -> Cell { return row.has_values() ? Cell(row.entry.before()) : Cell(); }},
    Column{{"before_unit", CellType::text, true, "its unit; nothing for a bare number"},
           [](const Row& row) -> Cell { return cell_of(symbol(row.entry.before_unit())); }},
    Column{{"after_value", CellType::number, true, "what it was changed to"},
           [](const Row& row) -> Cell { return row.has_values() ? Cell(row.entry.value) : Cell(); }},
    Column{{"after_unit", CellType::text, true, "its unit; nothing for a bare number"},
           [](const Row& row) -> Cell { return cell_of(symbol(row.entry.unit)); }},
    Column{{"before_day", CellType::day, true, "of a deadline"},
           [](const Row& row) -> Cell { return cell_of(row.entry.before_date()); }},
    Column{{"after_day", CellType::day, true, "what it was changed to; the last day of the cycle deferred to"},
           [](const Row& row) -> Cell { return cell_of(row.entry.after_date()); }},
    Column{{"reason", CellType::text, true, "what stands behind `because`, with the lines `>` below it"},
           [](const Row& row) -> Cell {
             return cell_of(with_notes(row.input.workspace.document(row.id), row.entry.note_range, row.entry.notes));
           }},
    Column{{"line", CellType::whole, false, "its line in `items.path`"},
           [](const Row& row) -> Cell { return row.line; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for_each_entry(input, [&](ItemId id, const LogEntry& entry, std::int64_t line) {
    if (entry.kind != LogKind::check_in) write_row(filled, Row{input, id, entry, line}, input, sink);
  });
}

}  // namespace

extern constinit const ExportTable changes{"changes", "A recorded change of an item; none after `as_of`.", "item, line",
                                           columns, write_rows};

}  // namespace goals::export_tables
