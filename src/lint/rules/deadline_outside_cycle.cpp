// Deadlines that lie outside the cycle their declaration stands in. A SMART goal may run past the cycle, but not end
// before it; a deadline that was moved with a reason is honest.
#include <algorithm>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool was_moved(const Document& document, const Item& item) {
  const auto log = document.log_of(item);
  return std::any_of(log.begin(), log.end(),
                     [](const LogEntry& entry) { return entry.kind == LogKind::deadline_change; });
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const std::optional<Period>& cycle = document.sections[item.section].period;
  if (!cycle || !item.deadline || !is_deadline_written(item) || item.kind == ItemKind::initiative) return;
  const bool too_early = *item.deadline < cycle->first;
  const bool too_late = *item.deadline > cycle->last && item.kind != ItemKind::goal;
  if ((!too_early && !too_late) || !item.open || was_moved(document, item)) return;
  const std::string bound = too_early ? " before its cycle begins on " + to_string(cycle->first)
                                      : " after its cycle ends on " + to_string(cycle->last);
  findings.add({.file = id.file,
                .range = deadline_or_statement(item),
                .message = called(findings.workspace(), id) + " ends on " + to_string(*item.deadline) + "," + bound,
                .help = "choose a day inside the cycle, or declare it under the cycle it belongs to"});
}

}  // namespace

extern constinit const Rule deadline_outside_cycle{
    .problem =
        {
            .name = "deadline-outside-cycle",
            .severity = Severity::warning,
            .category = Category::time,
            .summary = "a deadline outside the cycle in which the goal stands",
            .why = "At the end of the cycle the objective is scored and closed; a key result that ends later is scored "
                   "too early, and one that ended before is usually a slip in the year or the month.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    by: «2026-10-31»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    by: 2026-09-15
)",
        },
    .check = check,
};

}  // namespace goals::rules
