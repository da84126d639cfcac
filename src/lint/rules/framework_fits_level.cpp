// Pages whose framework does not fit who plans there: a person with objectives only, a company with SMART goals only.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// For each team whether others are parts of it.
std::vector<bool> teams_with_parts(const Workspace& workspace) {
  std::vector<bool> have(workspace.teams.size());
  for (const Team& team : workspace.teams) {
    if (team.parent.valid()) have[team.parent.index] = true;
  }
  return have;
}

/// No team, and one owner for all of it.
bool is_of_one_person(const Workspace& workspace, const Page& page) {
  if (page.team.valid()) return false;
  return std::all_of(page.items.begin(), page.items.end(), [&](ItemId id) {
    return id.file == page.items.front().file && workspace.section(id).owners.count == 1;
  });
}

/// Are all objectives and goals of the page of one kind?
bool has_only(const Workspace& workspace, const Page& page, ItemKind kind) {
  return std::all_of(page.items.begin(), page.items.end(), [&](ItemId id) {
    const ItemKind other = workspace.item(id).kind;
    return other == kind || other == ItemKind::kpi;
  });
}

void report(const Page& page, ItemKind kind, std::string message, std::string help, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  const auto first =
      std::find_if(page.items.begin(), page.items.end(), [&](ItemId id) { return workspace.item(id).kind == kind; });
  if (first == page.items.end()) return;
  findings.add({.file = first->file,
                .range = workspace.item(*first).statement_range,
                .message = std::move(message),
                .help = std::move(help)});
}

void check_page(const Page& page, const std::vector<bool>& have_parts, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  if (page.items.empty()) return;
  const bool is_company = page.team.valid() && workspace.teams[page.team].depth == 0;
  if (is_company && have_parts[page.team.index] && has_only(workspace, page, ItemKind::goal)) {
    report(page, ItemKind::goal,
           called(workspace, page.team, page.cycle) + " has SMART goals and no objective for its teams to serve",
           "say in a few objectives where all are going; SMART goals are for the parts", findings);
  }
  if (is_of_one_person(workspace, page) && has_only(workspace, page, ItemKind::objective)) {
    report(page, ItemKind::objective, "the page of one person has objectives only",
           "write `Goal:` lines, whose five questions one person can answer alone", findings);
  }
}

void check(const Workspace& workspace, Findings& findings) {
  const std::vector<bool> have_parts = teams_with_parts(workspace);
  for (const Page& page : workspace.pages) check_page(page, have_parts, findings);
}

}  // namespace

extern constinit const Rule framework_fits_level{
    .problem =
        {
            .name = "framework-fits-level",
            .severity = Severity::off,
            .category = Category::ambition,
            .stability = Stability::preview,
            .summary = "a person's page with objectives only, or a company's with SMART goals only",
            .why = "OKRs align many people behind a direction, SMART goals make one task clear: companies that use "
                   "both set OKRs above and SMART goals for persons. Many do otherwise with success, Google had "
                   "personal OKRs for years, so the rule is off.",
            .bad = R"(Cycle: 2026-Q3
Owner: @ada

Objective fit: «Feel at home in the new language»
  KR exam: Pass the language exam B2
)",
            .good = R"(Cycle: 2026-Q3
Owner: @ada

Goal talk: Pass the language exam B2 by 2026-09-15
)",
        },
    .check = check,
};

}  // namespace goals::rules
