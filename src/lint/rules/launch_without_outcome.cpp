// Objectives whose key results end with the launch of something. A launch beside a key result that measures what it
// changes is a milestone and fine, so this is asked of the objective as a whole and said once.
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

/// Verbs after which something is in the hands of others, for whom it should change something.
constexpr std::array<std::string_view, 18> launches{
    "launch",   "launches", "launched",  "relaunch",   "ship",   "ships",   "shipped", "release", "releases",
    "released", "roll out", "rolls out", "rolled out", "unveil", "unveils", "deploy",  "deploys", "deployed"};

/// What begins to say what for.
constexpr std::array<std::string_view, 12> purposes{"so that",     "so as to",     "in order to", "because",
                                                    "which",       "resulting in", "leading to",  "to reduce",
                                                    "to increase", "to improve",   "to enable",   "enabling"};

bool is_launch(const Document& document, const Item& item) {
  const Statement& statement = item.statement;
  if (statement.form != Form::milestone || statement.target) return false;
  const std::string_view text = document.statement_of(item);
  const auto launch = find_phrase(text.substr(statement.verb.begin), launches);
  if (statement.verb.empty() || !launch || launch->begin != 0) return false;
  return !find_phrase(text, purposes) && document.find_field(item, LabelKind::why) == nullptr;
}

/// A level or a change, in whatever line it is stated.
bool measures_outcome(const Document& document, const Item& item) {
  if (item.target && item.target_origin != ValueOrigin::statement) return true;
  if (document.find_field(item, LabelKind::metric) != nullptr) return true;
  return item.statement.form == Form::outcome && item.statement.measurable;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::objective || !is_open(document, item) || is_for_learning(document, item)) return;
  const Item* launch = nullptr;
  const std::uint32_t end = id.index + item.subtree_size;
  for (std::uint32_t child = id.index + 1; child < end; child += document.items[child].subtree_size) {
    const Item& each = document.items[child];
    if (each.kind != ItemKind::key_result) continue;
    if (measures_outcome(document, each)) return;
    if (launch == nullptr && is_open(document, each) && is_launch(document, each)) launch = &each;
  }
  if (launch == nullptr) return;
  const TextRange verb = in_document(*launch, launch->statement.verb);
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
