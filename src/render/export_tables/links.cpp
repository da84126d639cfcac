// What refers to what: the edges of the alignment map.
#include "render/export_table.hpp"
#include "syntax/labels.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId from;
  const Reference& reference;
  std::int64_t line = 0;
};
using Column = FilledColumn<Row>;

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item that refers: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.from); }},
    Column{{"kind", CellType::text, false, "what it does to the other one", "supports|guards"},
           [](const Row& row) -> Cell { return canonical_label(row.reference.field); }},
    Column{{"target", CellType::text, true, "the item referred to; nothing when it is unknown or ambiguous"},
           [](const Row& row) -> Cell {
             return row.reference.target.valid() ? row.input.name(row.reference.target) : Cell();
           }},
    Column{{"written", CellType::text, false, "the reference as it is written"},
           [](const Row& row) -> Cell { return row.input.workspace.text(row.from, row.reference.text); }},
    Column{{"line", CellType::whole, false, "the line that refers"}, [](const Row& row) -> Cell { return row.line; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for_each_item(input, [&](ItemId id, const LineIndex& lines) {
    for (const Reference& reference : input.workspace.document(id).references_of(input.workspace.item(id))) {
      write_row(filled, Row{input, id, reference, lines.line_of(reference.text.begin)}, input, sink);
    }
  });
}

}  // namespace

extern constinit const ExportTable links{"links", "A reference from one item to another.", "item, line, written",
                                         columns, write_rows};

}  // namespace goals::export_tables
