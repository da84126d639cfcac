// The periods in which teams plan.
#include "render/export_table.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  const Cycle& cycle;
};
using Column = FilledColumn<Row>;

constexpr std::array filled{
    Column{{"cycle", CellType::text, false, "the name as it is written first: `2026-Q3`"},
           [](const Row& row) -> Cell { return row.input.workspace.name(row.cycle.name); }},
    Column{{"first_day", CellType::day, false, "its first day"},
           [](const Row& row) -> Cell { return row.cycle.period.first; }},
    Column{{"last_day", CellType::day, false, "its last day"},
           [](const Row& row) -> Cell { return row.cycle.period.last; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for (const Cycle& cycle : input.workspace.cycles) write_row(filled, Row{input, cycle}, input, sink);
}

}  // namespace

extern constinit const ExportTable cycles{"cycles", "A cycle of the workspace.", "cycle", columns, write_rows};

}  // namespace goals::export_tables
