// Objectives that do not say how sure they are meant to be.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::objective || item.type != GoalType::unset || !item.open) return;
  if (document.find_field(item, LabelKind::type) != nullptr) return;  // a wrong word is an error of its own
  findings.add({.file = id.file,
                .range = item.statement_range,
                .message = called(findings.workspace(), id) + " does not say whether it is a promise or a stretch",
                .help = "add `type: committed`, `type: aspirational` or `type: learning`"});
}

}  // namespace

extern constinit const Rule missing_type{
    .problem =
        {
            .name = "missing-type",
            .severity = Severity::off,
            .category = Category::ambition,
            .summary = "an objective without `type:`",
            .why = "Google's playbook names the confusion of committed and aspirational objectives as the first "
                   "trap: 0.7 is a success for one and a miss for the other, and teams that depend on it must know "
                   "which. Without a type an objective counts as committed. Who writes only promises need not say so "
                   "each time; hence the rule is off.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: «Become the most trusted brand in support»
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  type: aspirational
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
