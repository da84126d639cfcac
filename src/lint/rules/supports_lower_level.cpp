// References that point down: a company's goal that supports one of its teams', or a goal its own part.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/team_tree.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool is_held_by(const Workspace& workspace, ItemId part, ItemId holder) {
  const std::uint32_t size = workspace.item(holder).subtree_size;
  return part.file == holder.file && part.index > holder.index && part.index < holder.index + size;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.references.count == 0) return;
  const Workspace& workspace = findings.workspace();
  const TeamId team = document.sections[item.section].team;
  for (const Reference& reference : document.references_of(item)) {
    if (reference.field != LabelKind::supports || !reference.target.valid()) continue;
    const TeamId other = workspace.section(reference.target).team;
    const bool own_part = is_held_by(workspace, reference.target, id);
    if (!own_part && !is_part_of(workspace, other, team)) continue;
    const std::string below = own_part ? "its own part" : "a goal of " + called(workspace, other, CycleId{});
    findings.add({.file = id.file,
                  .range = reference.text,
                  .message = called(workspace, id) + " supports " + below + ", which is below it",
                  .help = "write the `supports:` line down there: the lower one says what it is for"});
  }
}

}  // namespace

extern constinit const Rule supports_lower_level{
    .problem =
        {
            .name = "supports-lower-level",
            .severity = Severity::warning,
            .category = Category::alignment,
            .summary = "a goal that supports one of a team below it",
            .why = "`supports:` goes from the means to the end. Pointing down, it turns the map upside down: the "
                   "company's goal is drawn as the work for a team's, and progress is summed against the arrows.",
            .bad = R"(Cycle: 2026-Q3
Team: Company
Owner: @ada
Objective keep: Customers stay
  supports: «company/support:trust»
  KR churn: Reduce churn from 8% to 4%

Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
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
  supports: company:keep
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
