// Logs that are written newest first throughout: a habit, not a slip. A log with single lines out of place is for
// `check-ins-out-of-order`.
#include "lint/log_order.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto log = subject.document.log_of(subject.item);
  if (order_of(log) != LogOrder::newest_first) return;
  findings.add({.file = subject.id.file,
                .range = first_step_back(log).before->date_range(),
                .message = "the log of " + called(findings.workspace(), subject.id) + " is written newest first",
                .help = "write it oldest first, so that a new line is the last one",
                .fixes = {sort_log(subject.document, log)}});
}

}  // namespace

extern constinit const Rule unsorted_log{
    .problem =
        {
            .name = "unsorted-log",
            .severity = Severity::info,
            .category = Category::style,
            .fix = FixKind::safe,
            .summary = "a log that is written newest first",
            .why = "Everything is computed by the dates, so such a log is right. But a new line at the end is what "
                   "editors, merges and readers of a diff expect, and a page with logs in both directions is "
                   "misread. The fix turns the log around, each line with its notes.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    «2026-08-12»: 53
    2026-07-29: 50
    2026-07-15: 48
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-15: 48
    2026-07-29: 50
    2026-08-12: 53
)",
        },
    .check = check,
};

}  // namespace goals::rules
