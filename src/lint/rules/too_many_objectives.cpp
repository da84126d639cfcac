// Pages of one team and cycle that hold more objectives than anybody can keep in mind.
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{.name = "limit",
                                    .value = 5,
                                    .least = 1,
                                    .summary = "the number of objectives that one team may have in one cycle"}};

std::string whose(const Workspace& workspace, const Page& page) {
  const std::string name = called(workspace, page.team, page.cycle);
  if (!page.team.valid()) return "this file has ";
  return name + " has ";
}

/// Objectives that compete for the attention of the same people; drafts and what is over do not.
void check_group(const Page& page, std::span<const ItemId> objectives, Findings& findings) {
  const ItemId first = objectives.front();
  const auto limit = static_cast<std::size_t>(findings.option(first.file, options[0]));
  if (objectives.size() <= limit) return;
  const ItemId id = objectives[limit];
  const Workspace& workspace = findings.workspace();
  findings.add(
      {.file = id.file,
       .range = workspace.item(id).statement_range,
       .message = whose(workspace, page) + std::to_string(objectives.size()) +
                  " objectives; this is the first over the limit of " + std::to_string(limit),
       .help = "keep the few that matter most now; mark the others `status: draft` or move them to a later cycle",
       .labels = {{first.file, workspace.item(first).statement_range, "the first objective"}}});
}

void check(const Page& page, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  std::vector<ItemId> group;
  for (const ItemId id : page.items) {
    const Item& item = workspace.item(id);
    if (item.kind != ItemKind::objective || !item.open) continue;
    // Without a team, files are different people's pages rather than one.
    const bool other_page = !page.team.valid() && !group.empty() && group.back().file != id.file;
    if (other_page) {
      check_group(page, group, findings);
      group.clear();
    }
    group.push_back(id);
  }
  if (!group.empty()) check_group(page, group, findings);
}

}  // namespace

extern constinit const Rule too_many_objectives{
    .problem =
        {
            .name = "too-many-objectives",
            .severity = Severity::warning,
            .category = Category::focus,
            .summary = "more objectives for one team and cycle than people can keep in mind",
            .why = "Focus is the first of the reasons to use OKRs: Grove set himself a few, and Doerr's \"Measure What "
                   "Matters\" asks for three to five a cycle. Each further objective takes attention from the others.",
            .bad = R"(Cycle: 2026-Q3
Team: Company / Support
Owner: @ada

Objective a: Customers trust our answers
  KR nps: Increase NPS from 45 to 70
Objective b: Customers reach us at once
  KR wait: Reduce the waiting time from 9 min to 2 min
Objective c: Customers help themselves
  KR found: Increase searches with an answer from 40% to 75%
Objective d: Our team stays with us
  KR stay: Reduce turnover from 20% to 8%
Objective e: The product learns from tickets
  KR repeat: Reduce repeated tickets from 30% to 10%
Objective f: «Partners can rely on us»
  KR partners: Increase partner CSAT from 70% to 90%
)",
            .good = R"(Cycle: 2026-Q3
Team: Company / Support
Owner: @ada

Objective a: Customers trust our answers
  KR nps: Increase NPS from 45 to 70
Objective b: Customers reach us at once
  KR wait: Reduce the waiting time from 9 min to 2 min
Objective c: Customers help themselves
  KR found: Increase searches with an answer from 40% to 75%
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
