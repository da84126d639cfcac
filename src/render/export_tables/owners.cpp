// Who owns what: one row for each person and item, so that a query needs no list in a cell.
#include "render/export_table.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;
  PersonId owner;
  std::int64_t position = 0;
};
using Column = FilledColumn<Row>;

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item owned: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{
        {"owner", CellType::text, false, "as it is written: `@ada`, or a name"},
        [](const Row& row) -> Cell { return row.input.workspace.name(row.input.workspace.persons[row.owner].name); }},
    Column{{"position", CellType::whole, false, "1 for the first one named"},
           [](const Row& row) -> Cell { return row.position; }},
    Column{{"own", CellType::truth, false, "named on the item itself, not taken over from its objective or its file"},
           [](const Row& row) -> Cell { return row.input.workspace.item(row.id).owners.count > 0; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for (const ItemId id : input.items) {
    std::int64_t position = 0;
    for (const PersonId owner : input.workspace.effective_owners(id)) {
      write_row(filled, Row{input, id, owner, ++position}, input, sink);
    }
  }
}

}  // namespace

extern constinit const ExportTable owners{"owners", "A person who owns an item.", "item, position", columns,
                                          write_rows};

}  // namespace goals::export_tables
