// Key results that give own work a number. The number makes them measurable, so `unmeasurable` is silent, and it makes
// them no result. SMART goals may: "publish 10 posts" is a fine SMART goal.
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
  if (!is_work_as_result(subject) || !is_counted(statement)) return;
  const std::string_view text = document.statement_of(item);
  if (statement.target->value == 1 && statement.target->per == Unit{}) return;  // "one workshop is held": a milestone
  const TextRange count = statement.target->range;
  findings.add({.file = id.file,
                .range = item.in_document(count),
                .message = called(findings.workspace(), id) + " counts work and not its result: " +
                           describe(statement.form_reason, statement.form_range, text) + ", and " +
                           quoted(count.of(text)) + " says how much of it",
                .help = "say what the work should change, from where to where, and keep the work as an `Initiative:`",
                .fixes = make_initiative(findings.workspace(), subject)});
}

}  // namespace

extern constinit const Rule counted_activity{
    .problem =
        {
            .name = "counted-activity",
            .severity = Severity::warning,
            .category = Category::outcome,
            .fix = FixKind::unsafe,
            .summary = "a key result that counts the team's own work",
            .why = "A count does not make work an outcome: a team can publish every post it planned and move nothing. "
                   "Google's OKR playbook asks that key results describe outcomes and not activities, and a number "
                   "alone does not "
                   "change which of the two it is. Work is an `Initiative:`, which supports the key result it is meant "
                   "to move. What "
                   "others do may be counted (\"500 readers subscribe\"), and so may work under a `type: learning` "
                   "objective.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR posts: Publish «8» blog posts
  KR readers: Increase monthly readers from 4,000 to 9,000
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers from 4,000 to 9,000
    Initiative posts: Publish 8 blog posts
  KR members: 500 readers subscribe to the letter
)",
        },
    .check = check,
};

}  // namespace goals::rules
