// Key results that are the team's own work, all of it or over and over. Work that is given a number is for
// `counted-activity`, and SMART goals may be work.
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
  if (!is_work_as_result(subject) || is_counted(statement)) return;
  findings.add({.file = id.file,
                .range = part_or_statement(item, statement.form_range),
                .message = called(findings.workspace(), id) + " is work and not its result: " +
                           describe(statement.form_reason, statement.form_range, document.statement_of(item)),
                .help = "say what the work should change, from where to where, and keep the work as an `Initiative:`",
                .fixes = make_initiative(findings.workspace(), subject)});
}

}  // namespace

extern constinit const Rule activity_not_outcome{
    .problem =
        {
            .name = "activity-not-outcome",
            .severity = Severity::info,
            .category = Category::outcome,
            .fix = FixKind::unsafe,
            .summary = "a key result that is the team's own work instead of what it changes",
            .why = "A team can do all it planned and move nothing. OKR practice since Grove separates the "
                   "result from the work: \"Is it what we do, or what happens because of it?\" Work is an "
                   "`Initiative:`, which supports the key result it is meant to move. One deliverable with an end is a "
                   "milestone and legitimate; so is work under a `type: learning` objective.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR talks: «Interview» all club presidents
  KR readers: Increase monthly readers from 4,000 to 9,000
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers from 4,000 to 9,000
    Initiative talks: Interview all club presidents
  KR atlas: Publish the route atlas
)",
        },
    .check = check,
};

}  // namespace goals::rules
