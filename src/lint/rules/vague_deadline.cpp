// Times that are no dates ("soon", "before the summer") where something else ends the goal. Where nothing does,
// `missing-deadline` says it.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || !item.open) return;
  if (item.deadline_problem != DateProblem::vague || item.deadline_range.empty() || !item.deadline) return;
  const bool by_cycle = item.deadline_origin == DeadlineOrigin::cycle;
  if (!by_cycle && item.deadline_origin != DeadlineOrigin::parent) return;
  const std::string day = to_string(*item.deadline);
  findings.add({.file = id.file,
                .range = item.deadline_range,
                .message = called(findings.workspace(), id) + " ends " + quoted(document.text(item.deadline_range)) +
                           ", which is no date: it counts until " + day +
                           (by_cycle ? ", the last day of the cycle" : ", like what holds it"),
                .help = "write the day that is meant, such as `by " + day + "`, or leave the time out"});
}

}  // namespace

extern constinit const Rule vague_deadline{
    .problem =
        {
            .name = "vague-deadline",
            .severity = Severity::warning,
            .category = Category::time,
            .summary = "a time such as soon, which names no day",
            .why = "\"Soon\" is over when somebody says so. The program cannot tell it from the last day of the cycle, "
                   "so it takes that one, and the writer may have meant an earlier one. \"Time-bound\" is the T of "
                   "SMART (Doran, 1981).",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 «before the holidays»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 by September 15
  KR answers: Answer 90% of all tickets within 24 hours
)",
        },
    .check = check,
};

}  // namespace goals::rules
