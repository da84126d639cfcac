// Dated lines from days that have not come; tomorrow is let pass, since it is today somewhere.
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Date today = findings.today();
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.date <= today + 1) continue;
    findings.add({.file = id.file,
                  .range = entry.date_range(),
                  .message = "the log of " + called(findings.workspace(), id) + " has a line dated " +
                             to_string(entry.date) + ", " + counted(entry.date - today, "day") + " from now",
                  .help = "date it with the day on which it was true; today is " + to_string(today)});
  }
}

}  // namespace

extern constinit const Rule check_in_in_future{
    .problem =
        {
            .name = "check-in-in-future",
            .severity = Severity::error,
            .category = Category::progress,
            .summary = "a check-in or a change dated in the future",
            .why =
                "The log says what was measured; nothing was measured tomorrow. It is a slip in the year or the month, "
                "and until that day comes every report ignores the line.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 53
    «2026-09-18»: 55
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 53
    2026-08-19: 55
)",
        },
    .check = check,
};

}  // namespace goals::rules
