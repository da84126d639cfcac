// The fields of items as they are written, custom ones included.
#include "render/export_table.hpp"
#include "syntax/labels.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;
  const Field& field;
  std::int64_t line = 0;

  const Document& document() const { return input.workspace.document(id); }
};
using Column = FilledColumn<Row>;

Cell label(const Row& row) {
  const bool is_custom = row.field.label == LabelKind::custom;
  return is_custom ? row.document().text(row.field.label_range) : canonical_label(row.field.label);
}

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item it belongs to: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{{"label", CellType::text, false, "`owner`, `why`, `x-budget`: as the formatter writes it"}, label},
    Column{{"value", CellType::text, false, "the text behind the colon, with the lines `>` below it"},
           [](const Row& row) -> Cell { return with_notes(row.document(), row.field.value, row.field.notes); }},
    Column{{"line", CellType::whole, false, "its line"}, [](const Row& row) -> Cell { return row.line; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for_each_item(input, [&](ItemId id, const LineIndex& lines) {
    for (const Field& field : input.workspace.document(id).fields_of(input.workspace.item(id))) {
      write_row(filled, Row{input, id, field, lines.line_of(field.label_range.begin)}, input, sink);
    }
  });
}

}  // namespace

extern constinit const ExportTable fields{"fields", "A field of an item, as it is written.", "item, line", columns,
                                          write_rows};

}  // namespace goals::export_tables
