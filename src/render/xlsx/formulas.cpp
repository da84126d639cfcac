// The same reckoning as in score/, for a program that knows only cells. `As_of` names the day of the report, which
// people may change.
#include "render/xlsx/formulas.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/xlsx/reckoning.hpp"

namespace goals::xlsx {

using enum TrackingColumn;

RowFormulas::RowFormulas(const Tracking& tracking, const TrackedItem& tracked, const ScoreOptions& options)
    : tracking_(tracking), tracked_(tracked), options_(options) {}

std::string RowFormulas::at(TrackingColumn column) const { return cell(tracked_.row, static_cast<Column>(column)); }

std::string RowFormulas::children(TrackingColumn column) const {
  const Column number = static_cast<Column>(column);
  return range(tracked_.row + 1, number, tracked_.last_child, number);
}

Column RowFormulas::last_day() const {
  return static_cast<Column>(first_day_column + std::max<std::size_t>(tracking_.days.size(), 1) - 1);
}

std::string RowFormulas::values() const { return range(tracked_.row, first_day_column, tracked_.row, last_day()); }

std::string RowFormulas::days() const {
  char text[LXW_MAX_CELL_RANGE_LENGTH];
  lxw().lxw_rowcol_to_range_abs(text, 0, first_day_column, 0, last_day());
  return text;
}

std::string RowFormulas::first_value() const {
  return fmt::format("=IFERROR(INDEX({0},MATCH(TRUE,INDEX(ISNUMBER({0}),0),0)),\"\")", values());
}

std::string RowFormulas::current() const {
  return fmt::format("=IFERROR(LOOKUP(2,1/ISNUMBER({0}),{0}),\"\")", values());
}

std::string RowFormulas::last_check_in() const {
  if (tracked_.has_children()) {
    return fmt::format("=IF(COUNT({0})=0,\"\",MAX({0}))", children(TrackingColumn::last_check_in));
  }
  return fmt::format("=IFERROR(LOOKUP(2,1/ISNUMBER({}),{}),\"\")", values(), days());
}

std::string RowFormulas::progress() const {
  if (tracked_.has_children()) {
    return fmt::format("=IFERROR(ROUND(SUMPRODUCT({},{})/SUM({}),9),\"\")", children(TrackingColumn::score),
                       children(counts), children(counts));
  }
  return fmt::format("=IFERROR(IF(OR({0}=\"\",{1}=\"\",{2}=\"\"),\"\",ROUND(({0}-{1})/({2}-{1}),9)),\"\")",
                     at(TrackingColumn::current), at(baseline), at(target));
}

std::string RowFormulas::score(ScoreKind kind) const {
  const bool starts_at_zero = kind != ScoreKind::reach && kind != ScoreKind::roll_up;
  const std::string without =
      starts_at_zero ? fmt::format("IF({}=\"\",0,\"\")", at(TrackingColumn::current)) : std::string("\"\"");
  return fmt::format("=IF({0}<>\"\",{0},IF({1}=\"\",{2},MAX(0,MIN(1,{1}))))", at(grade), at(TrackingColumn::progress),
                     without);
}

std::string RowFormulas::band() const {
  return fmt::format(
      "=IF(OR({0}=\"\",{1}=\"\",AND({2}=\"\",{3}=\"\")),\"\",IF({0}<{4},\"red\",IF({0}<{1},\"amber\",\"green\")))",
      at(TrackingColumn::score), at(success), at(TrackingColumn::last_check_in), at(grade), options_.amber_from);
}

std::string RowFormulas::expected() const {
  const std::string own =
      fmt::format("IF(OR({0}=\"\",{1}=\"\",{2}=\"\"),\"\",ROUND({2}*MAX(0,MIN(1,(As_of-{0}+1)/({1}-{0}+1))),9))",
                  at(start), at(deadline), at(success));
  if (!tracked_.has_children()) return "=" + own;
  const std::string of_children = children(TrackingColumn::expected);
  return fmt::format("=IFERROR(ROUND(SUMPRODUCT({0},{1})/SUMPRODUCT(ISNUMBER({0})*{1}),9),{2})", of_children,
                     children(counts), own);
}

std::string RowFormulas::pace() const {
  return fmt::format("=IFERROR(IF({0}>0,ROUND(IF({1}<>\"\",{1},{2})/{0},9),\"\"),\"\")", at(TrackingColumn::expected),
                     at(grade), at(TrackingColumn::progress));
}

std::string RowFormulas::status() const {
  const std::string done = tracked_.has_children() ? fmt::format("AND(N({})>=1,COUNTIF({},\"done\")=COUNT({}))",
                                                                 at(TrackingColumn::progress),
                                                                 children(TrackingColumn::status), children(counts))
                                                   : fmt::format("N({})>=1", at(TrackingColumn::progress));
  const std::string is_early =
      fmt::format("(As_of-{0}+1)/({1}-{0}+1)<={2}", at(start), at(deadline), options_.too_early);
  const std::string by_pace = fmt::format(
      "IF({0}=\"\",\"no data\",IF({0}>={1},\"ahead\",IF({0}>={2},\"on track\",IF({0}>={3},\"at risk\",\"off "
      "track\"))))",
      at(TrackingColumn::pace), options_.ahead, options_.on_track, options_.at_risk);
  return fmt::format(
      "=IF({done},\"done\",IF(As_of>{due},IF(N({score})>={success},\"done\",\"missed\"),IF(As_of<{start},\"not "
      "started\","
      "IF({last}=\"\",IF({early},\"too early\",\"no data\"),IF(As_of-{last}>{cadence},\"stale\","
      "IF({early},\"too early\",{pace}))))))",
      fmt::arg("done", done), fmt::arg("due", at(deadline)), fmt::arg("score", at(TrackingColumn::score)),
      fmt::arg("success", at(success)), fmt::arg("start", at(start)),
      fmt::arg("last", at(TrackingColumn::last_check_in)), fmt::arg("early", is_early),
      fmt::arg("cadence", at(cadence)), fmt::arg("pace", by_pace));
}

std::string RowFormulas::kpi_status(Relation relation) const {
  return fmt::format("=IF({0}=\"\",\"no data\",IF({0}{1}{2},IF(As_of-{3}>{4},\"stale\",\"holding\"),\"breached\"))",
                     at(TrackingColumn::current), comparison(relation), at(target), at(TrackingColumn::last_check_in),
                     at(cadence));
}

std::string tracked_range(TrackingColumn column, std::pair<Row, Row> rows) {
  const Column number = static_cast<Column>(column);
  return on_sheet("Tracking", range(rows.first, number, rows.second, number));
}

}  // namespace goals::xlsx
