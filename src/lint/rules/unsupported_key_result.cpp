// Key results for which no work is written down: no initiative of their own or of their objective, and nobody supports
// them.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Workspace& workspace = findings.workspace();
  if (item.kind != ItemKind::key_result || item.parent == Item::no_parent) return;
  if (item.statement.form == Form::milestone || !item.open) return;
  const ItemId holder{id.file, item.parent};
  if (count_children(document, id.index, ItemKind::initiative) > 0) return;
  if (!workspace.supporters(id).empty() || !workspace.supporters(holder).empty()) return;
  findings.add(
      {.file = id.file,
       .range = item.statement_range,
       .message = "no initiative and no other goal is written down that works towards " + called(workspace, id),
       .help = "add an `Initiative:` below it, or `supports:` where the work is planned"});
}

}  // namespace

extern constinit const Rule unsupported_key_result{
    .problem =
        {
            .name = "unsupported-key-result",
            .severity = Severity::off,
            .category = Category::alignment,
            .summary = "a key result that no initiative and no other goal works towards",
            .why = "A number that nobody works on moves by luck. Most teams plan their work elsewhere, in a tracker, "
                   "so the rule is off; it is for those who keep initiatives beside the goals. A milestone is its "
                   "own work.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: «Increase NPS from 45 to 70»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    Initiative macros: Rewrite the 40 most used macros
  KR centre: Open the new help centre
)",
        },
    .check = check,
};

}  // namespace goals::rules
