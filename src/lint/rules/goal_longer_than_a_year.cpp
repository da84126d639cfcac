// SMART goals whose end is more than a year after their start. Without a known start there is nothing to say.
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{
    Option{.name = "days", .value = 366, .least = 1, .summary = "the number of days that a SMART goal may last"}};

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::goal || !item.start || !item.deadline || !item.open) return;
  const int days = *item.deadline - *item.start + 1;
  if (days <= findings.option(id.file, options[0])) return;
  findings.add({.file = id.file,
                .range = deadline_or_statement(item),
                .message = called(findings.workspace(), id) + " lasts " + counted(days, "day") + ", from " +
                           to_string(*item.start) + " to " + to_string(*item.deadline),
                .help = "write down what is to be reached within a year, as the first step of it"});
}

}  // namespace

extern constinit const Rule goal_longer_than_a_year{
    .problem =
        {
            .name = "goal-longer-than-a-year",
            .severity = Severity::info,
            .category = Category::smart,
            .summary = "a SMART goal that lasts longer than a year",
            .why = "A day two years ahead makes nobody begin, and what is achievable by then nobody can argue. Near "
                   "goals on the way to a far one did better in studies than the far one alone (Bandura and Schunk, "
                   "1981). The far one is an objective.",
            .bad = R"(Cycle: 2026-Q3

Goal exam: Pass the interpreter's exam «by 2028-06-30»
  owner: @ada
)",
            .good = R"(Cycle: 2026-Q3

Goal exam: Pass the intermediate exam by 2027-06-30
  owner: @ada
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
