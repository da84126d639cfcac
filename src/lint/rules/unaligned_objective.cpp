// Objectives of a team that support nothing of the teams above. Silent where nobody above plans in that time.
#include <algorithm>
#include <optional>
#include <vector>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

using Time = std::optional<Period>;

void widen(Time& time, const Time& more) {
  if (!more) return;
  if (!time) time = more;
  time = Period{std::min(time->first, more->first), std::max(time->last, more->last)};
}

/// For each team the time for which teams above it have objectives.
std::vector<Time> planned_above(const Workspace& workspace) {
  std::vector<Time> own(workspace.teams.size());
  for (const Page& page : workspace.pages) {
    if (!page.team.valid() || !page.cycle.valid()) continue;
    const bool plans = std::any_of(page.items.begin(), page.items.end(),
                                   [&](ItemId id) { return workspace.item(id).kind == ItemKind::objective; });
    if (plans) widen(own[page.team.index], workspace.cycles[page.cycle].period);
  }
  std::vector<TeamId> from_the_top;
  for (std::size_t i = 0; i < workspace.teams.size(); ++i) from_the_top.push_back(workspace.teams.id_at(i));
  std::stable_sort(from_the_top.begin(), from_the_top.end(),
                   [&](TeamId a, TeamId b) { return workspace.teams[a].depth < workspace.teams[b].depth; });
  std::vector<Time> above(workspace.teams.size());
  for (const TeamId team : from_the_top) {
    const TeamId parent = workspace.teams[team].parent;
    if (!parent.valid()) continue;
    widen(above[team.index], own[parent.index]);
    widen(above[team.index], above[parent.index]);
  }
  return above;
}

/// Does it, or one of its key results, support anything?
bool supports_something(const Document& document, std::uint32_t index) {
  const std::uint32_t end = index + document.items[index].subtree_size;
  for (std::uint32_t at = index; at < end; ++at) {
    if (document.find_field(document.items[at], LabelKind::supports) != nullptr) return true;
  }
  return false;
}

void check(const Workspace& workspace, Findings& findings) {
  const std::vector<Time> above = planned_above(workspace);
  for (const Page& page : workspace.pages) {
    if (!page.team.valid() || !page.cycle.valid() || !above[page.team.index]) continue;
    const Period cycle = workspace.cycles[page.cycle].period;
    if (cycle.last < above[page.team.index]->first || above[page.team.index]->last < cycle.first) continue;
    for (const ItemId id : page.items) {
      const Document& document = workspace.document(id);
      const Item& item = document.items[id.index];
      if (item.kind != ItemKind::objective || !item.open || supports_something(document, id.index)) continue;
      findings.add({.file = id.file,
                    .range = item.statement_range,
                    .message = called(workspace, id) + " of " + called(workspace, page.team, CycleId{}) +
                               " supports nothing that the teams above plan",
                    .help = "add `supports:` with the objective or key result that it is for"});
    }
  }
}

}  // namespace

extern constinit const Rule unaligned_objective{
    .problem =
        {
            .name = "unaligned-objective",
            .severity = Severity::off,
            .category = Category::alignment,
            .summary = "an objective of a team that supports nothing above it",
            .why = "Alignment is half of what OKRs are for: whoever reads a team's page should see what it serves. "
                   "The other half is that teams set part of their goals themselves, from below (Doerr recommends "
                   "about half), so an objective of its own is no fault and the rule is off.",
            .bad = R"(Cycle: 2026-Q3
Team: Company
Owner: @ada
Objective keep: Customers stay
  KR churn: Reduce churn from 8% to 4%

Team: Company / Support
Owner: @ada
Objective trust: «Become the most trusted brand in support»
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3
Team: Company
Owner: @ada
Objective keep: Customers stay
  KR churn: Reduce churn from 8% to 4%

Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
  supports: keep.churn
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
