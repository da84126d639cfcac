// Parts that end after what they are parts of. Where the holder has only the cycle's last day, key results are for
// `deadline-outside-cycle`; work, which that rule leaves alone, is held against it here.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.parent == Item::no_parent || !item.deadline || !is_deadline_written(item)) return;
  const Item& parent = document.items[item.parent];
  if (!parent.deadline || *item.deadline <= *parent.deadline) return;
  if (!is_deadline_written(parent) && item.kind != ItemKind::initiative) return;
  if (!item.open) return;
  const ItemId holder{id.file, item.parent};
  findings.add({.file = id.file,
                .range = deadline_or_statement(item),
                .message = called(findings.workspace(), id) + " ends on " + to_string(*item.deadline) + ", after " +
                           called(findings.workspace(), holder) + " has ended on " + to_string(*parent.deadline),
                .help = "let it end by then, or give what holds it more time",
                .labels = {{id.file, deadline_or_statement(parent), "what holds it"}}});
}

}  // namespace

extern constinit const Rule deadline_after_parent{
    .problem =
        {
            .name = "deadline-after-parent",
            .severity = Severity::warning,
            .category = Category::time,
            .summary = "a key result or an initiative that ends after what holds it",
            .why = "Work that ends after the key result it is to move cannot have moved it, and an objective is "
                   "graded when it ends, without the key result that is still running. One of the two dates is "
                   "wrong.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  by: 2026-08-31
  KR nps: Increase NPS from 45 to 70
    by: «2026-09-15»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  by: 2026-09-15
  KR nps: Increase NPS from 45 to 70
    by: 2026-09-15
    Initiative macros: Rewrite the macros by August 31
)",
        },
    .check = check,
};

}  // namespace goals::rules
