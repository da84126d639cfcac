// Check-ins from long before or after the time of their goal. A value from just before the start is a baseline, one
// from just after the end a result; the log of a KPI goes on from cycle to cycle.
#include <algorithm>
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{
    .name = "days", .value = 31, .least = 0, .summary = "days before the start and after the end that are let pass"}};

/// The cycle, widened to the item's own start and deadline.
Period time_of(const Item& item, Period cycle) {
  if (item.start) cycle.first = std::min(cycle.first, *item.start);
  if (item.deadline) cycle.last = std::max(cycle.last, *item.deadline);
  return cycle;
}

/// Was it taken up from an earlier cycle, or handed on to a later one?
bool was_moved(const Document& document, const Item& item) {
  const auto log = document.log_of(item);
  return std::any_of(log.begin(), log.end(), [](const LogEntry& entry) {
    return entry.kind == LogKind::deferred || entry.kind == LogKind::deadline_change;
  });
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.log.count == 0 || item.kind == ItemKind::kpi || item.kind == ItemKind::initiative) return;
  const std::optional<Period>& cycle = document.sections[item.section].period;
  if (!cycle || was_moved(document, item)) return;
  const Period time = time_of(item, *cycle);
  const int days = findings.option(id.file, options[0]);
  for (const LogEntry& entry : document.log_of(item)) {
    if (!entry.valid || entry.kind != LogKind::check_in || entry.date > findings.today() + 1) continue;
    if (entry.date + days >= time.first && entry.date <= time.last + days) continue;
    const bool early = entry.date < time.first;
    findings.add(
        {.file = id.file,
         .range = entry.date_range(),
         .message =
             "the log of " + called(findings.workspace(), id) + " has a check-in " +
             (early ? counted(time.first - entry.date, "day") + " before its time began on " + to_string(time.first)
                    : counted(entry.date - time.last, "day") + " after its time ended on " + to_string(time.last)),
         .help = "correct the date, or move the line to the goal of the cycle in which it was measured"});
  }
}

}  // namespace

extern constinit const Rule check_in_outside_cycle{
    .problem =
        {
            .name = "check-in-outside-cycle",
            .severity = Severity::warning,
            .category = Category::progress,
            .summary = "a check-in from long before or after the time of its goal",
            .why = "It is a slip in the month or the year, or a log that was copied with the goal into the next "
                   "cycle. Either way it counts as a value of this cycle, and the first of them even as the "
                   "baseline. A month on either side is let pass for a value to begin with and a result that comes "
                   "late.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    «2025-07-15»: 48
    2026-08-12: 53
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-06-26: 45
    2026-08-12: 53
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
