// Objectives that count work. One thing to build, a state to reach, and work without a number are let pass: teams
// rightly gather a quarter around them, and `unmeasurable` words are what objectives are made of.
#include "lint/item_facts.hpp"
#include "lint/own_work.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Statement& statement = item.statement;
  if (item.kind != ItemKind::objective || statement.form != Form::activity || !is_counted(statement)) return;
  if (!item.open || is_for_learning(document, item)) return;
  findings.add({.file = id.file,
                .range = part_or_statement(item, statement.form_range),
                .message = called(findings.workspace(), id) + " is work and not what it is for: " +
                           describe(statement.form_reason, statement.form_range, document.statement_of(item)),
                .help = "ask what is better once the work is done, and make that the objective"});
}

}  // namespace

extern constinit const Rule objective_is_activity{
    .problem =
        {
            .name = "objective-is-activity",
            .severity = Severity::warning,
            .category = Category::outcome,
            .summary = "an objective that is work and does not say what the work is for",
            .why =
                "An objective gives the work of a quarter its meaning (Doerr: significant, concrete, inspiring). When "
                "it is itself work, its key results can only be more work, and nothing tells whether doing it was "
                "worth while.",
            .bad = R"(Cycle: 2026-Q3

Objective guides: «Publish» 12 guides for cycling parents
  owner: @ada
  KR pupils: Increase pupils who cycle to school from 20% to 35%
)",
            .good = R"(Cycle: 2026-Q3

Objective school: More children cycle to school
  owner: @ada
  KR pupils: Increase pupils who cycle to school from 20% to 35%
    Initiative guides: Publish 12 guides for cycling parents
)",
        },
    .check = check,
};

}  // namespace goals::rules
