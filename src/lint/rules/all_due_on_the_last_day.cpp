// Objectives whose key results all say that they end on the last day of the cycle. Those that say nothing end there
// too, but that is how a cycle works: they are counted only on request.
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{.name = "count-unwritten",
                                    .value = false,
                                    .summary = "also count key results that have the last day from their cycle"}};

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const std::optional<Period>& cycle = document.sections[item.section].period;
  if (item.kind != ItemKind::objective || !cycle || !item.open) return;
  const bool count_unwritten = findings.option<bool>(id.file, options[0]);
  std::uint32_t count = 0;
  const std::uint32_t end = id.index + item.subtree_size;
  for (std::uint32_t child = id.index + 1; child < end; child += document.items[child].subtree_size) {
    const Item& each = document.items[child];
    if (each.kind != ItemKind::key_result || each.given_up) continue;
    if (each.deadline != cycle->last || !(count_unwritten || is_deadline_written(each))) return;
    ++count;
  }
  if (count < 2) return;
  findings.add({.file = id.file,
                .range = item.statement_range,
                .message = "all " + std::to_string(count) + " key results of " + called(findings.workspace(), id) +
                           " are due on " + to_string(cycle->last) + ", the last day of the cycle",
                .help = "say which comes first: an earlier `by:` for those that others wait for"});
}

}  // namespace

extern constinit const Rule all_due_on_the_last_day{
    .problem =
        {
            .name = "all-due-on-the-last-day",
            .severity = Severity::info,
            .category = Category::time,
            .summary = "an objective whose key results are all written to end on the last day of the cycle",
            .why = "What is all due at once is begun too late, and the cycle shows nothing until it is over. People "
                   "work to the deadline they are given: evenly spaced ones of their own did better than one at the "
                   "end (Ariely and Wertenbroch, 2002). Numbers that are followed each week may well all end "
                   "together, so only dates that somebody wrote are counted, unless `count-unwritten` is set.",
            .bad = R"(Cycle: 2026-Q3

Objective quick: «Answer before people wonder»
  owner: @ada
  KR centre: Open the new help centre by September 30
  KR wait: Reduce the waiting time from 9 min to 2 min by end of Q3
)",
            .good = R"(Cycle: 2026-Q3

Objective quick: Answer before people wonder
  owner: @ada
  KR centre: Open the new help centre by August 31
  KR wait: Reduce the waiting time from 9 min to 2 min by end of Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4%
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
