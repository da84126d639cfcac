// Targets with two ends, of which only one can be the one that counts. A level to keep between two bounds is no such
// target.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || !item.target() || !item.target()->is_range() || item.target_range().empty()) return;
  const Statement& statement = item.statement;
  if (statement.direction == Direction::maintain || statement.form == Form::activity) return;
  if (!item.open) return;
  const std::string target = quoted(document.text(item.target_range()));
  findings.add({.file = id.file,
                .range = item.target_range(),
                .message = called(findings.workspace(), id) + " has two targets, the ends of " + target,
                .help = "write the end that makes it met; what would be better still may stand in a line `> …`"});
}

}  // namespace

extern constinit const Rule range_target{
    .problem =
        {
            .name = "range-target",
            .severity = Severity::info,
            .category = Category::measurable,
            .summary = "a target that is a range",
            .why = "With 60 to 70% as the target, 60% is met for one reader and a miss for the other. One number "
                   "decides; the hope beyond it is a note, or an aspirational objective, whose success begins below "
                   "100%. A level that must stay between two bounds, such as a temperature, is a KPI and right as a "
                   "range.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR solved: Raise the share of tickets solved at once from 40% to «60-70%»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR solved: Raise the share of tickets solved at once from 40% to 60%

KPI load: Keep between 4 and 6 open tickets per person
)",
        },
    .check = check,
};

}  // namespace goals::rules
