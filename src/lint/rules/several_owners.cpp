// Goals for which several people answer, so that each may think the other does.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.owners.count < 2 || item.kind == ItemKind::initiative || !item.open) return;
  const auto ranges = document.owner_ranges_at(item.owners);
  findings.add({.file = id.file,
                .range = ranges[1],
                .message = called(findings.workspace(), id) + " has " + std::to_string(item.owners.count) +
                           " owners: " + quoted(document.text(ranges[0])) + " and " +
                           (item.owners.count == 2 ? quoted(document.text(ranges[1])) : "others"),
                .help = "name the one who answers for it; who else works on it can own a key result or an initiative"});
}

}  // namespace

extern constinit const Rule several_owners{
    .problem =
        {
            .name = "several-owners",
            .severity = Severity::info,
            .category = Category::ownership,
            .summary = "a goal with more than one owner",
            .why = "Shared accountability is what a missed goal is explained with afterwards. Apple calls the one "
                   "name the directly responsible individual; many may work on it. Work itself, an initiative, may "
                   "well have two.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada, «@grace»
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    owner: @grace
    Initiative macros: Rewrite the macros
      owner: @alan, @ada
)",
        },
    .check = check,
};

}  // namespace goals::rules
