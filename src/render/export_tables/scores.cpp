// What was computed as of the day: progress, score, band, status, pace, forecast.
#include "render/export_table.hpp"

namespace goals::export_tables {
namespace {

struct Row {
  const ExportInput& input;
  ItemId id;
  const ItemScore& score;
};
using Column = FilledColumn<Row>;

template <class T>
Cell forecast(const Row& row, T Forecast::*member) {
  return row.score.forecast ? Cell(static_cast<double>((*row.score.forecast).*member)) : Cell();
}

std::int64_t whole(std::uint32_t count) { return std::int64_t{count}; }

Cell days_silent(const Row& row) {
  const auto days = row.score.days_silent(row.input.today());
  return days ? Cell(std::int64_t{*days}) : Cell();
}

Cell elapsed(const Row& row) { return row.score.expected ? Cell(row.score.elapsed) : Cell(); }

bool has_time(const Row& row) { return row.score.time.held + row.score.time.broken > 0; }
Cell days(const Row& row, int HeldTime::*member) {
  return has_time(row) ? Cell(std::int64_t{row.score.time.*member}) : Cell();
}

constexpr std::string_view contradictions = "supporters good, itself bad|supporters bad, itself good";

Cell contradiction(const Row& row) {
  switch (row.score.contradiction) {
    case Contradiction::none: return {};
    case Contradiction::supporters_good_but_bad: return std::string_view("supporters good, itself bad");
    case Contradiction::supporters_bad_but_good: return std::string_view("supporters bad, itself good");
  }
  return {};
}

constexpr std::string_view measures = "roll-up|change|accumulate|reach|keep|milestone";
constexpr std::string_view bands = "red|amber|green";
constexpr std::string_view all_statuses =
    "done|ahead|on track|at risk|off track|missed|holding|breached|stale|no data|too early|not started|not graded|no "
    "deadline|no score|paused|draft|dropped|deferred";

constexpr std::array filled{
    Column{{"item", CellType::text, false, "the item it belongs to: `items.id`"},
           [](const Row& row) -> Cell { return row.input.name(row.id); }},
    Column{{"measure", CellType::text, false, "how progress is measured", measures},
           [](const Row& row) -> Cell { return to_string(row.score.kind); }},
    Column{{"reason", CellType::text, true, "why it is measured so"},
           [](const Row& row) -> Cell { return cell_of(row.score.reason); }},
    Column{{"gap", CellType::text, true, "why there is no progress"},
           [](const Row& row) -> Cell { return cell_of(to_string(row.score.gap)); }},
    Column{{"progress", CellType::number, true,
            "computed and raw: below 0 worse than at the start, above 1 beyond the target"},
           [](const Row& row) -> Cell { return cell_of(row.score.progress); }},
    Column{{"score", CellType::number, true,
            "0 to 1: the grade given by hand, else progress, clamped; 0 without a check-in"},
           [](const Row& row) -> Cell { return cell_of(row.score.score); }},
    Column{{"by_hand", CellType::truth, false, "`score` is the grade of the document"},
           [](const Row& row) -> Cell { return row.score.by_hand; }},
    Column{{"graded", CellType::truth, false, "false for learning objectives and what they hold"},
           [](const Row& row) -> Cell { return row.score.graded; }},
    Column{{"success", CellType::number, false, "the score that is success"},
           [](const Row& row) -> Cell { return row.score.edges.success; }},
    Column{{"band", CellType::text, true, "red below `snapshots.amber_from`, green from `success` on", bands},
           [](const Row& row) -> Cell { return cell_of(to_string(row.score.band)); }},
    Column{{"status", CellType::text, false, "how it stands", all_statuses},
           [](const Row& row) -> Cell { return to_string(row.score.status); }},
    Column{{"verdict", CellType::text, false,
            "of the pace alone, where the status is `stale` or `paused`; else the status", all_statuses},
           [](const Row& row) -> Cell { return to_string(row.score.verdict); }},
    Column{{"stated_status", CellType::text, true, "what a person said in the last check-in",
            "on track|at risk|off track"},
           [](const Row& row) -> Cell { return cell_of(to_string(row.score.stated)); }},
    Column{{"disagrees", CellType::truth, false, "`stated_status` contradicts `verdict`"},
           [](const Row& row) -> Cell { return disagree(row.score.stated, row.score.verdict); }},
    Column{{"start", CellType::day, true, "the first day; without one, the first check-in"},
           [](const Row& row) -> Cell { return cell_of(row.score.start); }},
    Column{{"first_deadline", CellType::day, true, "where a recorded change moved the deadline"},
           [](const Row& row) -> Cell { return cell_of(row.score.first_deadline); }},
    Column{{"elapsed", CellType::number, true, "share of the days from start to deadline, both inclusive"}, elapsed},
    Column{{"expected", CellType::number, true, "progress that would be on pace"},
           [](const Row& row) -> Cell { return cell_of(row.score.expected); }},
    Column{{"pace", CellType::number, true, "progress by expected"},
           [](const Row& row) -> Cell { return cell_of(row.score.pace); }},
    Column{{"weekly_made", CellType::number, true, "in the unit of the target: the median slope, else the average"},
           [](const Row& row) -> Cell { return cell_of(row.score.weekly_made); }},
    Column{{"weekly_needed", CellType::number, true, "in the unit of the target, from `as_of` to the deadline"},
           [](const Row& row) -> Cell { return cell_of(row.score.weekly_needed); }},
    Column{{"forecast_gap", CellType::text, true, "why there is no forecast"},
           [](const Row& row) -> Cell { return cell_of(to_string(row.score.forecast_gap)); }},
    Column{{"forecast", CellType::number, true, "the value at the deadline, in the unit of the target"},
           [](const Row& row) -> Cell { return forecast(row, &Forecast::value); }},
    Column{{"forecast_low", CellType::number, true, "the worse end of its range"},
           [](const Row& row) -> Cell { return forecast(row, &Forecast::low); }},
    Column{{"forecast_high", CellType::number, true, "the better end"},
           [](const Row& row) -> Cell { return forecast(row, &Forecast::high); }},
    Column{{"forecast_score", CellType::number, true, "the score of `forecast`"},
           [](const Row& row) -> Cell { return forecast(row, &Forecast::score); }},
    Column{{"forecast_low_score", CellType::number, true, "of the worse end"},
           [](const Row& row) -> Cell { return forecast(row, &Forecast::low_score); }},
    Column{{"forecast_high_score", CellType::number, true, "of the better end"},
           [](const Row& row) -> Cell { return forecast(row, &Forecast::high_score); }},
    Column{{"confidence", CellType::number, true, "0 to 1; of an objective the least of its key results"},
           [](const Row& row) -> Cell { return cell_of(row.score.confidence); }},
    Column{{"cadence", CellType::whole, false, "days within which a check-in is due"},
           [](const Row& row) -> Cell { return std::int64_t{row.score.cadence}; }},
    Column{{"last_check_in", CellType::day, true, "its day"},
           [](const Row& row) -> Cell { return cell_of(row.score.last_check_in); }},
    Column{{"days_silent", CellType::whole, true, "days since then"}, days_silent},
    Column{{"holds", CellType::truth, true, "of a level to keep: the last check-in holds it"},
           [](const Row& row) -> Cell { return cell_of(row.score.holds); }},
    Column{{"days_held", CellType::whole, true, "of a level to keep"},
           [](const Row& row) -> Cell { return days(row, &HeldTime::held); }},
    Column{{"days_broken", CellType::whole, true, "of a level to keep"},
           [](const Row& row) -> Cell { return days(row, &HeldTime::broken); }},
    Column{{"days_unknown", CellType::whole, true, "before the first check-in, and after two cadences of silence"},
           [](const Row& row) -> Cell { return days(row, &HeldTime::unknown); }},
    Column{
        {"first_target_score", CellType::number, true, "what the first target would have given, where it was changed"},
        [](const Row& row) -> Cell { return cell_of(row.score.first_target_score); }},
    Column{{"supporters", CellType::whole, false, "items with a score that support this one"},
           [](const Row& row) -> Cell { return whole(row.score.supporters.count); }},
    Column{{"supporters_mean", CellType::number, true, "the mean of their scores, which changes nothing here"},
           [](const Row& row) -> Cell {
             return row.score.supporters.count > 0 ? Cell(row.score.supporters.mean) : Cell();
           }},
    Column{
        {"contradiction", CellType::text, true, "all supporters say one thing, and the item another", contradictions},
        contradiction},
    Column{{"breached_guards", CellType::whole, false, "KPIs that guard it and are breached"},
           [](const Row& row) -> Cell { return whole(row.score.breached_guards); }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) {
  for (const ItemId id : input.items) {
    if (input.workspace.item(id).kind == ItemKind::initiative) continue;  // work is no progress
    write_row(filled, Row{input, id, input.scores.of(id)}, input, sink);
  }
}

}  // namespace

extern constinit const ExportTable scores{"scores", "How an item stands as of the day; initiatives have no score.",
                                          "item", columns, write_rows};

}  // namespace goals::export_tables
