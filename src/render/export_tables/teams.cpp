// The tree of teams.
#include "render/export_table.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  TeamId id;

  const Team& team() const { return input.workspace.teams[id]; }
  std::string_view key(TeamId team) const { return input.workspace.name(input.workspace.teams[team].key); }
};
using Column = FilledColumn<Row>;

constexpr std::array filled{
    Column{{"team", CellType::text, false, "the path in lower case, as references write it: `company/support`"},
           [](const Row& row) -> Cell { return row.key(row.id); }},
    Column{{"name", CellType::text, false, "the path as it is written: `Company / Support`"},
           [](const Row& row) -> Cell { return row.input.workspace.name(row.team().path); }},
    Column{{"parent", CellType::text, true, "the team above"},
           [](const Row& row) -> Cell { return row.team().parent.valid() ? row.key(row.team().parent) : Cell(); }},
    Column{{"depth", CellType::whole, false, "teams above it"},
           [](const Row& row) -> Cell { return std::int64_t{row.team().depth}; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  const auto& teams = input.workspace.teams;
  for (std::size_t i = 0; i < teams.size(); ++i) write_row(filled, Row{input, teams.id_at(i)}, input, sink);
}

}  // namespace

extern constinit const ExportTable teams{"teams", "A team of the workspace.", "team", columns, write_rows};

}  // namespace goals::export_tables
