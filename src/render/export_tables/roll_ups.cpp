// The means and counts of what is exported: of all of it, of teams, cycles, pages and owners.
#include "render/export_table.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  const RolledUp& sum;
};
using Column = FilledColumn<Row>;

Cell team(const Row& row) {
  const Workspace& workspace = row.input.workspace;
  return row.sum.team.valid() ? Cell(workspace.name(workspace.teams[row.sum.team].key)) : Cell();
}

Cell cycle(const Row& row) {
  const Workspace& workspace = row.input.workspace;
  return row.sum.cycle.valid() ? Cell(workspace.name(workspace.cycles[row.sum.cycle].name)) : Cell();
}

Cell owner(const Row& row) {
  const Workspace& workspace = row.input.workspace;
  return row.sum.owner.valid() ? Cell(workspace.name(workspace.persons[row.sum.owner].name)) : Cell();
}

Cell count(const Row& row, Status status) { return std::int64_t{row.sum.total.count(status)}; }

template <Status status>
Cell counted(const Row& row) {
  return count(row, status);
}

template <int RollUp::*member>
Cell number(const Row& row) {
  return std::int64_t{row.sum.total.*member};
}

constexpr std::string_view levels = "workspace|team|team and below|cycle|page|owner";

constexpr std::array filled{
    Column{{"level", CellType::text, false,
            "what is rolled up: `workspace` is all that is exported, a page is one team in one cycle", levels},
           [](const Row& row) -> Cell { return row.sum.level; }},
    Column{{"team", CellType::text, true, "`teams.team`"}, team},
    Column{{"cycle", CellType::text, true, "`cycles.cycle`"}, cycle},
    Column{{"owner", CellType::text, true, "`owners.owner`"}, owner},
    Column{{"score", CellType::number, true, "the weighted mean of the objectives that have a score"},
           [](const Row& row) -> Cell { return cell_of(row.sum.total.score()); }},
    Column{{"weight", CellType::number, false, "the sum of their weights, with which means of means are made"},
           [](const Row& row) -> Cell { return row.sum.total.weight; }},
    Column{
        {"key_results_mean", CellType::number, true, "the weighted mean of the key results, whatever their objective"},
        [](const Row& row) -> Cell { return cell_of(row.sum.total.key_results_mean()); }},
    Column{{"goals_mean", CellType::number, true, "the mean of the SMART goals"},
           [](const Row& row) -> Cell { return cell_of(row.sum.total.goals_mean()); }},
    Column{{"objectives", CellType::whole, false, "not counting drafts, dropped and deferred ones"},
           number<&RollUp::objectives>},
    Column{{"key_results", CellType::whole, false, "likewise"}, number<&RollUp::key_results>},
    Column{{"goals", CellType::whole, false, "SMART goals, likewise"}, number<&RollUp::goals>},
    Column{{"goals_due", CellType::whole, false, "with a deadline up to `as_of`"}, number<&RollUp::goals_due>},
    Column{{"goals_met", CellType::whole, false, "done, due or not"}, number<&RollUp::goals_met>},
    Column{{"goals_met_due", CellType::whole, false, "done, of those due"}, number<&RollUp::goals_met_due>},
    Column{{"kpis", CellType::whole, false, "KPIs; they are never averaged"}, number<&RollUp::kpis>},
    Column{{"kpis_holding", CellType::whole, false, "whose last check-in holds the level"},
           number<&RollUp::kpis_holding>},
    Column{{"kpis_breached", CellType::whole, false, "whose last check-in does not"}, number<&RollUp::kpis_breached>},
    Column{{"done", CellType::whole, false, "key results and SMART goals that are done"}, counted<Status::done>},
    Column{{"ahead", CellType::whole, false, "likewise: ahead"}, counted<Status::ahead>},
    Column{{"on_track", CellType::whole, false, "likewise: on track"}, counted<Status::on_track>},
    Column{{"at_risk", CellType::whole, false, "likewise: at risk"}, counted<Status::at_risk>},
    Column{{"off_track", CellType::whole, false, "likewise: off track"}, counted<Status::off_track>},
    Column{{"missed", CellType::whole, false, "likewise: missed"}, counted<Status::missed>},
    Column{{"stale", CellType::whole, false, "likewise: stale"}, counted<Status::stale>},
    Column{{"no_data", CellType::whole, false, "likewise: no data"}, counted<Status::no_data>},
    Column{{"too_early", CellType::whole, false, "likewise: too early"}, counted<Status::too_early>},
    Column{{"not_started", CellType::whole, false, "likewise: not started"}, counted<Status::not_started>},
    Column{{"not_graded", CellType::whole, false, "likewise: not graded"}, counted<Status::not_graded>},
    Column{{"no_deadline", CellType::whole, false, "likewise: no deadline"}, counted<Status::no_deadline>},
    Column{{"no_score", CellType::whole, false, "likewise: no score"}, counted<Status::no_score>},
    Column{{"paused", CellType::whole, false, "likewise: paused"}, counted<Status::paused>},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for (const RolledUp& sum : input.roll_ups) write_row(filled, Row{input, sum}, input, sink);
}

}  // namespace

extern constinit const ExportTable roll_ups{
    "roll_ups", "Means and counts of all that is exported, of each team, cycle, page and owner.",
    "level, team, cycle, owner", columns, write_rows};

}  // namespace goals::export_tables
