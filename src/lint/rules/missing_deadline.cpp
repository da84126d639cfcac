// Key results and SMART goals that end at no known day; silent as soon as a cycle gives them one.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/section_gaps.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::string_view ways_to_date = "add a line such as `by: 2026-09-30` under it, or `Cycle: 2026-Q3` above it";

bool needs_deadline(const Item& item) { return is_to_be_met(item) && item.open; }

/// A date that is written but wrong is an error of the document, which says more than this rule could.
bool lacks_deadline(const Item& item) {
  return !item.deadline && (item.deadline_problem == DateProblem::none || item.deadline_problem == DateProblem::vague);
}

void report_one(const Document& document, ItemId id, Findings& findings) {
  const Item& item = document.items[id.index];
  const TextRange vague = item.deadline_problem == DateProblem::vague ? item.deadline_range : TextRange{};
  std::string message = called(findings.workspace(), id) + " has no deadline";
  if (!vague.empty()) message += ": " + quoted(document.text(vague)) + " is no date";
  findings.add({.file = id.file,
                .range = vague.empty() ? item.statement_range : vague,
                .message = std::move(message),
                .help = std::string(ways_to_date)});
}

/// Nobody in the section thought of time: one line mends all of it, so it is said once.
void report_section(const Document& document, const std::vector<ItemId>& lacking, Findings& findings) {
  findings.add({.file = lacking.front().file,
                .range = document.items[lacking.front().index].statement_range,
                .message = "none of the " + std::to_string(lacking.size()) +
                           " goals from here on has a deadline, and no `Cycle:` line gives them one",
                .help = "add a line such as `Cycle: 2026-Q3` above it, or `by: 2026-09-30` under each"});
}

void check(FileId file, const Document& document, Findings& findings) {
  const auto ask = [&document](ItemId id) {
    const Item& item = document.items[id.index];
    if (!needs_deadline(item)) return Answer::not_asked;
    return lacks_deadline(item) ? Answer::no : Answer::yes;
  };
  report_gaps(
      section_gaps(file, document, ask), [&](ItemId id) { report_one(document, id, findings); },
      [&](const std::vector<ItemId>& lacking) { report_section(document, lacking, findings); });
}

}  // namespace

extern constinit const Rule missing_deadline{
    .problem =
        {
            .name = "missing-deadline",
            .severity = Severity::warning,
            .category = Category::time,
            .summary = "a key result or SMART goal without a deadline, in no cycle",
            .why = "Without a last day nobody can say that a goal was missed, and its pace cannot be computed. "
                   "\"Time-bound\" is the T of SMART (Doran, 1981); in OKR practice the quarter is the deadline, so a "
                   "`Cycle:` line or a file name that says the cycle is enough.",
            .bad = R"(Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: «Increase NPS from 45 to 70»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
