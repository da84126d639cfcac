// The one objective with a single key result on a page whose others have several. Where one each is the habit, the team
// has chosen it.
#include <algorithm>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

struct Counted {
  ItemId id;
  std::uint32_t key_results = 0;
};

std::vector<Counted> objectives_of(const Workspace& workspace, const Page& page) {
  std::vector<Counted> objectives;
  for (const ItemId id : page.items) {
    const Document& document = workspace.document(id);
    if (document.items[id.index].kind != ItemKind::objective || !document.items[id.index].open) continue;
    objectives.push_back({id, count_children(document, id.index, ItemKind::key_result)});
  }
  return objectives;
}

void check(const Page& page, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  const std::vector<Counted> objectives = objectives_of(workspace, page);
  const auto several = std::count_if(objectives.begin(), objectives.end(),
                                     [](const Counted& objective) { return objective.key_results > 1; });
  const auto single = std::count_if(objectives.begin(), objectives.end(),
                                    [](const Counted& objective) { return objective.key_results == 1; });
  if (several <= single) return;
  for (const auto& [id, key_results] : objectives) {
    const Item& item = workspace.item(id);
    if (key_results != 1 || is_for_learning(workspace.document(id), item)) continue;
    findings.add({.file = id.file,
                  .range = item.statement_range,
                  .message = called(workspace, id) + " has a single key result, which then is the objective",
                  .help = "add a second one that keeps the first honest, such as its quality or its cost"});
  }
}

}  // namespace

extern constinit const Rule too_few_key_results{
    .problem =
        {
            .name = "too-few-key-results",
            .severity = Severity::info,
            .category = Category::focus,
            .summary = "an objective with a single key result, among others with several",
            .why = "A single number invites to be met at the cost of everything else; Grove paired each indicator "
                   "with one for its side effect, and OKR guides ask for two to five. The rule speaks only where "
                   "most objectives of the page have several, because a page with one each is a habit and no slip.",
            .bad = R"(Cycle: 2026-Q3
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4%
Objective quick: Answer before people wonder
  KR wait: Reduce the waiting time from 9 min to 2 min
  KR solved: Raise tickets solved at once from 40% to 60%
Objective team: «Our team stays with us»
  KR stay: Reduce turnover from 20% to 8%
)",
            .good = R"(Cycle: 2026-Q3
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
Objective quick: Answer before people wonder
  KR wait: Reduce the waiting time from 9 min to 2 min
)",
        },
    .check = check,
};

}  // namespace goals::rules
