// What is declared: objectives, key results, SMART goals, KPIs and initiatives, as documents say it on the day.
#include "render/export_table.hpp"
#include "render/score_words.hpp"
#include "score/level.hpp"
#include "syntax/labels.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;

  const Workspace& workspace() const { return input.workspace; }
  const Document& document() const { return input.workspace.document(id); }
  const Item& item() const { return input.workspace.item(id); }
  const Section& section() const { return input.workspace.section(id); }
  const ItemScore& score() const { return input.scores.of(id); }
};
using Column = FilledColumn<Row>;

Cell parent(const Row& row) {
  const std::uint32_t parent = row.item().parent;
  return parent == Item::no_parent ? Cell() : Cell(row.input.name({row.id.file, parent}));
}

Cell team(const Row& row) {
  const TeamId team = row.section().team;
  return team.valid() ? Cell(row.workspace().name(row.workspace().teams[team].key)) : Cell();
}

Cell cycle(const Row& row) {
  const CycleId cycle = row.section().cycle;
  return cycle.valid() ? Cell(row.workspace().name(row.workspace().cycles[cycle].name)) : Cell();
}

Cell direction(const Row& row) {
  const Direction direction = row.item().statement.direction;
  return direction == Direction::none ? Cell() : Cell(to_string(direction));
}

std::string_view origin(DeadlineOrigin origin) {
  switch (origin) {
    case DeadlineOrigin::none: return {};
    case DeadlineOrigin::statement: return "statement";
    case DeadlineOrigin::field: return "field";
    case DeadlineOrigin::criterion: return "criterion";
    case DeadlineOrigin::parent: return "parent";
    case DeadlineOrigin::cycle: return "cycle";
  }
  return {};
}

std::string_view type_words(GoalType type) { return type == GoalType::unset ? std::string_view{} : to_string(type); }

/// What the log says to be dropped only later is written as dropped already, and is not yet.
std::string_view written_status(const Row& row) {
  const ItemStatus status = row.item().status;
  const bool is_later = status == ItemStatus::dropped && row.score().status != Status::dropped;
  return status == ItemStatus::unset || is_later ? std::string_view{} : to_string(status);
}

constexpr std::string_view item_kinds = "objective|key result|goal|KPI|initiative";
constexpr std::string_view item_types = "committed|aspirational|learning";
constexpr std::string_view item_statuses = "draft|active|paused|done|dropped";
constexpr std::string_view forms = "outcome|milestone|activity|not understood";
constexpr std::string_view directions = "increase|decrease|reach|at least|at most|maintain";
constexpr std::string_view deadline_origins = "statement|field|criterion|parent|cycle";

constexpr std::array filled{
    Column{{"id", CellType::text, false,
            "the full name, `company/support@2026-Q3:trust.nps`; of an item without an id its file and line"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{{"kind", CellType::text, false, "what is declared", item_kinds},
           [](const Row& row) -> Cell { return to_string(row.item().kind); }},
    Column{{"parent", CellType::text, true, "the item that holds it: `items.id`"}, parent},
    Column{{"team", CellType::text, true, "`teams.team`"}, team},
    Column{{"cycle", CellType::text, true, "`cycles.cycle`"}, cycle},
    Column{{"path", CellType::text, false, "its file, from the root of the workspace"},
           [](const Row& row) -> Cell { return std::string_view(row.document().source.path); }},
    Column{{"line", CellType::whole, false, "the line of its declaration"},
           [](const Row& row) -> Cell { return std::int64_t{row.document().line_number(row.item())}; }},
    Column{{"title", CellType::text, false, "the statement"},
           [](const Row& row) -> Cell { return title_words(row.workspace(), row.id); }},
    Column{{"description", CellType::text, true, "the lines `>` below the statement"},
           [](const Row& row) -> Cell { return cell_of(with_notes(row.document(), {}, row.item().notes)); }},
    Column{{"type", CellType::text, true, "as written; key results are of the type of their objective", item_types},
           [](const Row& row) -> Cell { return cell_of(type_words(row.item().type)); }},
    Column{{"written_status", CellType::text, true,
            "the field `status`, as it held on `as_of`; `scores.status` is computed", item_statuses},
           [](const Row& row) -> Cell { return cell_of(written_status(row)); }},
    Column{{"form", CellType::text, false, "how the statement was read", forms},
           [](const Row& row) -> Cell { return to_string(row.item().statement.form); }},
    Column{{"direction", CellType::text, true, "where the statement wants the metric to go", directions}, direction},
    Column{{"wanted", CellType::text, true,
            "of a level whose side neither a bound nor a verb says: what the name of the metric lets one want of it",
            "more|less"},
           [](const Row& row) -> Cell { return cell_of(to_string(row.item().wanted)); }},
    Column{{"metric", CellType::text, true, "what is measured, in the words of the document"},
           [](const Row& row) -> Cell { return cell_of(row.document().text(row.item().metric_range())); }},
    Column{{"weight", CellType::number, false, "in the mean of its holder; 1 where none is written"},
           [](const Row& row) -> Cell { return cell_of(row.item().weight); }},
    Column{{"grade", CellType::number, true, "the score given by hand, 0 to 1"},
           [](const Row& row) -> Cell { return cell_of(row.item().score); }},
    Column{{"start", CellType::day, true, "the first day: its own, its holder's or its cycle's"},
           [](const Row& row) -> Cell { return cell_of(row.item().start); }},
    Column{{"deadline", CellType::day, true, "the last day, as it held on `as_of`"},
           [](const Row& row) -> Cell { return cell_of(row.score().deadline); }},
    Column{{"deadline_from", CellType::text, true, "where the deadline is said", deadline_origins},
           [](const Row& row) -> Cell { return cell_of(origin(row.item().deadline_origin)); }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for (const ItemId id : input.items) write_row(filled, Row{input, id}, input, sink);
}

}  // namespace

extern constinit const ExportTable items{"items", "An objective, key result, SMART goal, KPI or initiative.", "id",
                                         columns, write_rows};

}  // namespace goals::export_tables
