// Objectives of which every key result is done or not, so that nothing says whether it helped. Where one of them is a
// launch, `launch-without-outcome` says it already.
#include <algorithm>

#include "lint/item_facts.hpp"
#include "lint/milestones.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool is_done_or_not(const Document& document, const Item& item) {
  return item.statement.form == Form::milestone && !item.target() &&
         document.find_field(item, LabelKind::metric) == nullptr;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::objective || !item.open || is_for_learning(document, item)) return;
  std::uint32_t count = 0;
  const std::uint32_t end = id.index + item.subtree_size;
  for (std::uint32_t child = id.index + 1; child < end; child += document.items[child].subtree_size) {
    const Item& each = document.items[child];
    if (each.kind != ItemKind::key_result || each.given_up) continue;
    if (!is_done_or_not(document, each) || is_launch(document, each)) return;
    ++count;
  }
  if (count < 2) return;
  findings.add({.file = id.file,
                .range = item.statement_range,
                .message = "each of the " + std::to_string(count) + " key results of " +
                           called(findings.workspace(), id) + " is done or not, and none says what changes by it",
                .help = "add a key result for what should be different then, such as `Increase … from A to B`"});
}

}  // namespace

extern constinit const Rule only_milestones{
    .problem =
        {
            .name = "only-milestones",
            .severity = Severity::info,
            .category = Category::outcome,
            .summary = "an objective whose key results are all milestones",
            .why = "Milestones say that the plan was carried out; whether the objective came nearer, they leave open "
                   "(Wodtke, and the outcome-over-output school of product teams). One number beside them is enough. "
                   "Four in ten key results of public plans are milestones, so one of them is no fault, and even all "
                   "of them are reported as information only.",
            .bad = R"(Cycle: 2026-Q3

Objective house: «Customers find the answer in our own house»
  owner: @ada
  KR centre: Open the new help centre
  KR index: Finish the index of all answers
)",
            .good = R"(Cycle: 2026-Q3

Objective house: Customers find the answer in our own house
  owner: @ada
  KR centre: Open the new help centre
  KR index: Finish the index of all answers
  KR found: Increase searches with an answer from 40% to 75%
)",
        },
    .check = check,
};

}  // namespace goals::rules
