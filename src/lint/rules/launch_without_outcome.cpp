// Objectives whose key results end with the launch of something. A launch beside a key result that measures what it
// changes is a milestone and fine, so this is asked of the objective as a whole and said once.
#include "lint/item_facts.hpp"
#include "lint/milestones.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::objective || !item.open || is_for_learning(document, item)) return;
  const Item* launch = nullptr;
  const std::uint32_t end = id.index + item.subtree_size;
  for (std::uint32_t child = id.index + 1; child < end; child += document.items[child].subtree_size) {
    const Item& each = document.items[child];
    if (each.kind != ItemKind::key_result) continue;
    if (measures_outcome(document, each)) return;
    if (launch == nullptr && each.open && is_launch(document, each)) launch = &each;
  }
  if (launch == nullptr) return;
  const TextRange verb = launch->in_document(launch->statement.verb);
  findings.add(
      {.file = id.file,
       .range = verb,
       .message = quoted(document.text(verb)) + " is where " + called(findings.workspace(), id) +
                  " ends: no key result says what changes for those who get it",
       .help = "add a key result such as `500 teams use it each week by …`, or say in this one what it changes",
       .labels = {{id.file, item.statement_range, "the objective"}}});
}

}  // namespace

extern constinit const Rule launch_without_outcome{
    .problem =
        {
            .name = "launch-without-outcome",
            .severity = Severity::warning,
            .category = Category::outcome,
            .summary = "an objective that ends with a launch, and no key result that says what the launch changes",
            .why = "A launch is a beginning for those who get it: \"shipped\" can be true on the last day and nobody "
                   "use it. Doerr's rule is that an objective is met when all its key results are; one that consists "
                   "of launches is met by products that change nothing. Milestones are legitimate key results, so one "
                   "measured outcome beside them is enough.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Travellers plan their tour with us
  owner: @ada
  KR planner: «Launch» the route planner
  KR atlas: Publish the route atlas
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Travellers plan their tour with us
  owner: @ada
  KR planner: Launch the route planner
  KR planned: 500 travellers plan a tour with it
)",
        },
    .check = check,
};

}  // namespace goals::rules
