// The check-ins up to the day: the history of every value.
#include "render/export_table.hpp"
#include "score/level.hpp"
#include "score/subject.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;
  const LogEntry& entry;
  std::int64_t line = 0;

  bool has_value() const { return entry.state == CheckInState::value; }
};
using Column = FilledColumn<Row>;

std::string_view state(CheckInState state) {
  return state == CheckInState::value ? "value" : state == CheckInState::done ? "done" : "missed";
}

/// The value as one counts where the target stands; nothing where the two cannot be compared.
Cell value_in_target_unit(const Row& row) {
  const std::optional<Level>& target = row.input.scores.of(row.id).target;
  const auto level = level_of(row.entry);
  return target && level ? cell_of(value_in_unit_of(*level, *target)) : Cell();
}

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item it belongs to: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{{"day", CellType::day, false, "its day; of several on one day, the last line counts"},
           [](const Row& row) -> Cell { return row.entry.date; }},
    Column{{"state", CellType::text, false, "a value, or a word for the whole", "value|done|missed"},
           [](const Row& row) -> Cell { return state(row.entry.state); }},
    Column{{"value", CellType::number, true, "the number in `unit`; magnitudes expanded: `$1.2M` is 1200000"},
           [](const Row& row) -> Cell { return row.has_value() ? Cell(row.entry.value) : Cell(); }},
    Column{{"whole", CellType::number, true, "the 10 of `8 of 10` and the 5 of `4.5/5`"},
           [](const Row& row) -> Cell { return upper_cell(row.entry.value, row.entry.upper(), row.entry.unit); }},
    Column{{"unit", CellType::text, true, "`%`, `USD`, `min`, `ratio`; nothing for a bare number"},
           [](const Row& row) -> Cell { return cell_of(symbol(row.entry.unit)); }},
    Column{{"value_in_target_unit", CellType::number, true,
            "the value where the target's unit stands: 1.5 h is 90 of min"},
           value_in_target_unit},
    Column{{"stated_status", CellType::text, true, "what a person said of the course", "on track|at risk|off track"},
           [](const Row& row) -> Cell { return cell_of(to_string(row.entry.stated)); }},
    Column{{"confidence", CellType::number, true, "0 to 1"},
           [](const Row& row) -> Cell { return cell_of(row.entry.confidence); }},
    Column{{"note", CellType::text, true, "what stands behind the value, with the lines `>` below it"},
           [](const Row& row) -> Cell {
             return cell_of(with_notes(row.input.workspace.document(row.id), row.entry.note_range, row.entry.notes));
           }},
    Column{{"line", CellType::whole, false, "its line in `items.path`"},
           [](const Row& row) -> Cell { return row.line; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for_each_entry(input, [&](ItemId id, const LogEntry& entry, std::int64_t line) {
    if (entry.kind == LogKind::check_in) write_row(filled, Row{input, id, entry, line}, input, sink);
  });
}

}  // namespace

extern constinit const ExportTable check_ins{"check_ins", "A dated value of an item; none after `as_of`.", "item, line",
                                             columns, write_rows};

}  // namespace goals::export_tables
