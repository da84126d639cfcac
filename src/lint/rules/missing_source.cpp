// Numbers of which nobody says where they are read. Milestones have none to read.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool has_source(const Document& document, const Item& item) {
  if (document.find_field(item, LabelKind::source) != nullptr) return true;
  return item.parent != Item::no_parent &&
         document.find_field(document.items[item.parent], LabelKind::source) != nullptr;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!item.target() || !(is_to_be_met(item) || item.kind == ItemKind::kpi)) return;
  if (has_source(document, item) || !item.open) return;
  findings.add({.file = id.file,
                .range = item.statement_range,
                .message = called(findings.workspace(), id) + " does not say where its number is read",
                .help = "add `source:` with the address of the dashboard, the query or the person to ask"});
}

}  // namespace

extern constinit const Rule missing_source{
    .problem =
        {
            .name = "missing-source",
            .severity = Severity::off,
            .category = Category::measurable,
            .summary = "a number without the place where it is read",
            .why = "A number that only one person can look up is checked in when that person has time, and nobody "
                   "can check it. Teams that keep their numbers in a few known places do not need it said each time, "
                   "so the rule is off until it is turned on. A source of the objective holds for its key results.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: «Increase NPS from 45 to 70»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    source: the survey page of the support handbook
  KR centre: Open the new help centre
)",
        },
    .check = check,
};

}  // namespace goals::rules
