// The values a score is computed from: baseline, target, current and the first target, one row each.
#include "render/export_table.hpp"
#include "score/level.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;
  std::string_view role;
  const Level& level;
  const std::optional<Level>& target;
};
using Column = FilledColumn<Row>;

std::string_view origin(LevelOrigin origin) {
  switch (origin) {
    case LevelOrigin::none: return {};
    case LevelOrigin::statement: return "statement";
    case LevelOrigin::field: return "field";
    case LevelOrigin::criterion: return "criterion";
    case LevelOrigin::change_record: return "change";
    case LevelOrigin::check_in: return "check-in";
    case LevelOrigin::first_check_in: return "first check-in";
    case LevelOrigin::zero: return "zero";
    case LevelOrigin::done: return "done";
  }
  return {};
}

bool has_day(LevelOrigin origin) {
  return origin == LevelOrigin::change_record || origin == LevelOrigin::check_in ||
         origin == LevelOrigin::first_check_in || origin == LevelOrigin::done;
}

constexpr std::string_view roles = "baseline|target|current|first target";
constexpr std::string_view relations = "exact|approx|at_least|more_than|at_most|less_than|between";
constexpr std::string_view origins = "statement|field|criterion|change|check-in|first check-in|zero|done";

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item it belongs to: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{{"role", CellType::text, false, "which of its values; `first target` only where a recorded change moved it",
            roles},
           [](const Row& row) -> Cell { return row.role; }},
    Column{{"value", CellType::number, false, "the number in `unit`; magnitudes expanded: `$1.2M` is 1200000"},
           [](const Row& row) -> Cell { return row.level.value; }},
    Column{{"upper", CellType::number, true, "the 10 of `8 of 10`, the 5 of `4.5/5`, the end of a range"},
           [](const Row& row) -> Cell { return upper_cell(row.level.value, row.level.upper, row.level.unit); }},
    Column{{"unit", CellType::text, true, "`%`, `USD`, `min`, `ratio`; nothing for a bare number"},
           [](const Row& row) -> Cell { return cell_of(symbol(row.level.unit)); }},
    Column{{"relation", CellType::text, false, "how the number is meant", relations},
           [](const Row& row) -> Cell { return to_string(row.level.relation); }},
    Column{
        {"value_in_target_unit", CellType::number, true,
         "the value where the target's unit stands: 1.5 h is 90 of min"},
        [](const Row& row) -> Cell { return row.target ? cell_of(value_in_unit_of(row.level, *row.target)) : Cell(); }},
    Column{{"origin", CellType::text, true, "where it was said", origins},
           [](const Row& row) -> Cell { return cell_of(origin(row.level.origin)); }},
    Column{{"day", CellType::day, true, "of the check-in or the change"},
           [](const Row& row) -> Cell { return has_day(row.level.origin) ? Cell(row.level.date) : Cell(); }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for (const ItemId id : input.items) {
    const ItemScore& score = input.scores.of(id);
    const auto write = [&](std::string_view role, const std::optional<Level>& level) {
      if (level) write_row(filled, Row{input, id, role, *level, score.target}, input, sink);
    };
    write("baseline", score.baseline);
    write("target", score.target);
    write("current", score.current);
    write("first target", score.first_target);
  }
}

}  // namespace

extern constinit const ExportTable levels{"levels", "A value that a score is computed from, as of the day.",
                                          "item, role", columns, write_rows};

}  // namespace goals::export_tables
