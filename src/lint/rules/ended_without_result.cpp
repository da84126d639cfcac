// Cycles that are over and goals in them of which nobody wrote down how they ended. Silent in documents without a
// single dated line: there the numbers are kept elsewhere.
#include "lint/item_facts.hpp"
#include "lint/results.hpp"
#include "lint/rule.hpp"
#include "lint/section_gaps.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// Its time and the cycle's are over. A deadline of its own that passed inside a running cycle is another rule's.
bool has_ended(const Document& document, const Item& item, Date today) {
  if (!is_to_be_met(item) || !item.deadline || *item.deadline >= today) return false;
  const std::optional<Period>& cycle = document.sections[item.section].period;
  return cycle && cycle->last < today && item.open;
}

void report_one(const Document& document, ItemId id, Findings& findings) {
  const Item& item = document.items[id.index];
  findings.add(
      {.file = id.file,
       .range = item.statement_range,
       .message =
           called(findings.workspace(), id) + " ended on " + to_string(*item.deadline) + ", and nothing says how",
       .help = "add a last check-in with the value of that day, `done` or `missed`, or `score:` with a grade"});
}

void report_section(const Document& document, const std::vector<ItemId>& lacking, Findings& findings) {
  const Item& first = document.items[lacking.front().index];
  findings.add({.file = lacking.front().file,
                .range = first.statement_range,
                .message = "the cycle ended on " + to_string(document.sections[first.section].period->last) +
                           ", and none of the " + std::to_string(lacking.size()) +
                           " goals from here on says how it ended",
                .help = "add a last check-in to each, with the value of that day, `done` or `missed`"});
}

void check(FileId file, const Document& document, Findings& findings) {
  if (document.log.empty()) return;
  const Date today = findings.today();
  const auto ask = [&](ItemId id) {
    const Item& item = document.items[id.index];
    if (!has_ended(document, item, today)) return Answer::not_asked;
    return has_result(document, item, today) ? Answer::yes : Answer::no;
  };
  report_gaps(
      section_gaps(file, document, ask), [&](ItemId id) { report_one(document, id, findings); },
      [&](const std::vector<ItemId>& lacking) { report_section(document, lacking, findings); });
}

}  // namespace

extern constinit const Rule ended_without_result{
    .problem =
        {
            .name = "ended-without-result",
            .severity = Severity::warning,
            .category = Category::progress,
            .summary = "a cycle that is over, and a goal in it without a result",
            .why = "Grading is where a team learns from a cycle: Grove and Doerr end each one with a score and a "
                   "talk about it. A goal that ends without a word cannot be learned from, and every report counts "
                   "an old number as the last. A check-in within two weeks of the end, done, missed, a grade by hand "
                   "and a recorded dropping are results.",
            .bad = R"(Cycle: 2026-Q2

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-06-30: 66
  KR churn: «Reduce churn from 8% to 4%»
    2026-05-04: 6%
)",
            .good = R"(Cycle: 2026-Q2

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-06-30: 66
  KR churn: Reduce churn from 8% to 4%
    2026-05-04: 6%
    score: 0.5
)",
        },
    .check = check,
};

}  // namespace goals::rules
