// Deadlines of their own that have passed without a result, while their cycle still runs. The end of a cycle is for
// `ended-without-result`, a day before its begin for `deadline-outside-cycle`.
#include "lint/item_facts.hpp"
#include "lint/results.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Date today = findings.today();
  if (!is_to_be_met(item) || !item.deadline || !is_deadline_written(item) || *item.deadline >= today) return;
  const std::optional<Period>& cycle = document.sections[item.section].period;
  if (cycle && (cycle->last < today || *item.deadline < cycle->first)) return;
  if (!is_running(document, item) || has_result(document, item, today)) return;
  findings.add({.file = id.file,
                .range = deadline_or_statement(item),
                .message = called(findings.workspace(), id) + " was due on " + to_string(*item.deadline) + ", " +
                           counted(today - *item.deadline, "day") + " ago, and the log does not say how it ended",
                .help = "add a check-in such as `" + to_string(today) +
                        ": done` or `… missed`, or record a new date: `" + to_string(today) + ": deadline " +
                        to_string(*item.deadline) + " -> DATE because …`"});
}

}  // namespace

extern constinit const Rule deadline_in_the_past{
    .problem =
        {
            .name = "deadline-in-the-past",
            .severity = Severity::warning,
            .category = Category::time,
            .summary = "a deadline that has passed, and no result",
            .why = "A date that goes by in silence teaches everybody that dates do not count. Either it was met, or "
                   "it was missed, or there is a reason to move it, which a line of the log records. A number that "
                   "was checked in around the day, and a target that was reached before, are results.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR centre: Open the new help centre «by August 10»
    2026-08-08: 60%
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR centre: Open the new help centre by August 10
    2026-08-12: done
  KR nps: Increase NPS from 45 to 50 by August 10
    2026-08-10: 48
)",
        },
    .check = check,
};

}  // namespace goals::rules
