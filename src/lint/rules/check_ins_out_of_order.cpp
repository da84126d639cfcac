// Logs with lines out of place. One that is written newest first throughout is for `unsorted-log`.
#include "lint/log_order.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto log = subject.document.log_of(subject.item);
  if (order_of(log) != LogOrder::mixed) return;
  const auto [before, entry] = first_step_back(log);
  findings.add({.file = subject.id.file,
                .range = entry->date_range(),
                .message = "the log of " + called(findings.workspace(), subject.id) +
                           " is out of order: " + to_string(entry->date) + " stands after " + to_string(before->date),
                .help = "write the log oldest first",
                .labels = {{subject.id.file, before->date_range(), "the later day"}},
                .fixes = {sort_log(subject.document, log)}});
}

}  // namespace

extern constinit const Rule check_ins_out_of_order{
    .problem =
        {
            .name = "check-ins-out-of-order",
            .severity = Severity::error,
            .category = Category::progress,
            .fix = FixKind::safe,
            .summary = "a log that is not oldest first",
            .why =
                "A log is read from top to bottom, and new lines are added at its end, where a diff shows them alone. "
                "A line in the wrong place is often a line with the wrong month.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 53
    «2026-07-15»: 48
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-15: 48
    2026-08-12: 53
)",
        },
    .check = check,
};

}  // namespace goals::rules
