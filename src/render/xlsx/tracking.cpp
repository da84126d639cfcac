// Lays out the rows and decides, row by row, whether the formulas would give what the score says; where they would not
// (levels kept over time, grades of a kind of their own), the sheet holds the value.
#include "render/xlsx/tracking.hpp"

#include <algorithm>
#include <cmath>

#include "render/xlsx/reckoning.hpp"
#include "score/log_entries.hpp"
#include "score/subject.hpp"

namespace goals::xlsx {
namespace {

/// Room for the check-ins to come.
constexpr int most_days_to_come = 6;

std::optional<double> value_of(const LogEntry& entry, const ItemScore& score) {
  if (entry.state == CheckInState::missed) return std::nullopt;
  const bool is_milestone = score.kind == ScoreKind::milestone;
  if (entry.state == CheckInState::done) {
    if (is_milestone) return 1;
    return score.target ? std::optional<double>(score.target->value) : std::nullopt;
  }
  const auto level = level_of(entry);
  if (!level) return std::nullopt;
  if (score.target) return value_in_unit_of(*level, *score.target);
  const auto share = share_of(*level);
  return share ? share : std::optional<double>(level->value);
}

void collect_values(const ReportInput& input, TrackedItem& tracked) {
  const ItemScore& score = input.scores.of(tracked.id);
  std::vector<std::pair<Date, double>>& values = tracked.values;
  for_each_entry(input.workspace, tracked.id, input.scores.today(), [&](const LogEntry& entry) {
    if (entry.kind != LogKind::check_in) return;
    if (const auto value = value_of(entry, score)) values.emplace_back(entry.date, *value);
  });
  std::stable_sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  // Of two check-ins on one day the later line corrects the earlier.
  std::reverse(values.begin(), values.end());
  values.erase(
      std::unique(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
      values.end());
  std::reverse(values.begin(), values.end());
}

void collect_levels(const ReportInput& input, TrackedItem& tracked) {
  const ItemScore& score = input.scores.of(tracked.id);
  if (score.kind == ScoreKind::milestone) {
    tracked.baseline = 0;
    tracked.target = 1;
    return;
  }
  if (!score.target || score.relative_target) return;
  tracked.target = score.target->value;
  if (score.baseline) tracked.baseline = value_in_unit_of(*score.baseline, *score.target);
  // Of a range, the edge that is reached first.
  const bool from_above = tracked.baseline && *tracked.baseline > score.target->upper;
  if (score.target->relation == Relation::between && from_above) tracked.target = score.target->upper;
}

void add(const ReportInput& input, ItemId id, std::size_t page, Tracking& tracking) {
  TrackedItem tracked;
  tracked.id = id;
  tracked.page = page;
  tracked.row = tracked.last_child = first_item_row + static_cast<Row>(tracking.items.size());
  if (input.workspace.item(id).kind != ItemKind::objective) {
    collect_levels(input, tracked);
    collect_values(input, tracked);
    for (const auto& value : tracked.values) tracking.days.push_back(value.first);
  }
  for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry&) { ++tracking.log_lines; });
  tracking.items.push_back(std::move(tracked));
}

void add_with_key_results(const ReportInput& input, const ReportItem& item, std::size_t page, Tracking& tracking) {
  if (is_left_out(input.scores.of(item.id).status)) return;
  const std::size_t own = tracking.items.size();
  add(input, item.id, page, tracking);
  for (const ItemId id : item.key_results) {
    if (!is_left_out(input.scores.of(id).status)) add(input, id, page, tracking);
  }
  tracking.items[own].last_child = tracking.items.back().row;
}

void sort_days(const ReportInput& input, Tracking& tracking) {
  std::vector<Date>& days = tracking.days;
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  Date last = input.scores.today();
  for (const TrackedItem& tracked : tracking.items)
    last = std::max(last, input.scores.of(tracked.id).deadline.value_or(last));
  Date day = input.scores.today();
  for (int i = 0; i < most_days_to_come; ++i) {
    day = day + std::max(input.scores.options.cadence_days, 1);
    if (day > last) break;
    days.push_back(day);
  }
}

}  // namespace

Tracking track(const ReportInput& input, const ReportPages& pages) {
  Tracking tracking;
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    const Row first = first_item_row + static_cast<Row>(tracking.items.size());
    const ReportPage& shown = pages.pages[page];
    for (const auto* items : {&shown.objectives, &shown.goals, &shown.kpis}) {
      for (const ReportItem& item : *items) add_with_key_results(input, item, page, tracking);
    }
    tracking.pages.emplace_back(first, first_item_row + static_cast<Row>(tracking.items.size()) - 1);
  }
  sort_days(input, tracking);
  // Key results first, because an objective stands on the formulas below it; the rows are walked from the end.
  for (std::size_t i = tracking.items.size(); i-- > 0;) decide_formulas(input, tracking, i);
  return tracking;
}

Column column_of(const Tracking& tracking, Date day) {
  const auto place = std::lower_bound(tracking.days.begin(), tracking.days.end(), day);
  return static_cast<Column>(first_day_column + (place - tracking.days.begin()));
}

}  // namespace goals::xlsx
