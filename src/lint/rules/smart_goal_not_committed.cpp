// SMART goals that are called aspirational or learning: two frameworks in one goal.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::goal || (item.type != GoalType::aspirational && item.type != GoalType::learning)) return;
  const Field* type = document.find_field(item, LabelKind::type);
  if (type == nullptr || !item.open) return;
  findings.add({.file = id.file,
                .range = type->value,
                .message = called(findings.workspace(), id) + " is a SMART goal and " +
                           std::string(to_string(item.type)) + ": a SMART goal is one that can be achieved",
                .help = "remove the line, or make it an `Objective:` with key results"});
}

}  // namespace

extern constinit const Rule smart_goal_not_committed{
    .problem =
        {
            .name = "smart-goal-not-committed",
            .severity = Severity::warning,
            .category = Category::ambition,
            .summary = "a SMART goal that is called aspirational or learning",
            .why = "The A of SMART is achievable: such a goal is met or it is not (Doran, 1981). Reaching for more "
                   "than can be had, and calling 70% of it a success, is what aspirational objectives are for. Mixed "
                   "in one goal, nobody knows what the end of it means.",
            .bad = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  type: «aspirational»
)",
            .good = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  type: committed
)",
        },
    .check = check,
};

}  // namespace goals::rules
