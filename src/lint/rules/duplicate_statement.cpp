// The same sentence twice on one page: for one team and cycle, or in one file where no team is named. A goal carried
// over into the next cycle is no duplicate.
#include <algorithm>
#include <cstdint>
#include <tuple>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/same_words.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// The page on which an item stands: its team and cycle, and the file only where no team is named.
using PageKey = std::tuple<TeamId, CycleId, FileId>;

PageKey page_of(const Workspace& workspace, ItemId id) {
  const Section& section = workspace.section(id);
  return {section.team, section.cycle, section.team.valid() ? FileId{} : id.file};
}

/// Equal ones meet after sorting, without a copy of each statement being kept.
std::uint64_t with_page(std::uint64_t hash, const PageKey& page) {
  const auto mix = [&hash](std::uint64_t value) { hash = (hash ^ value) * 1099511628211U; };
  mix(std::get<0>(page).index);
  mix(std::get<1>(page).index);
  mix(std::get<2>(page).index);
  return hash;
}

/// Of goals that are said again, those that are planned; the hash is that of page and statement.
std::vector<Saying> entries_of(const Workspace& workspace, std::vector<Saying> entries) {
  const auto given_up = [&workspace](const Saying& saying) { return workspace.item(saying.id).given_up; };
  entries.erase(std::remove_if(entries.begin(), entries.end(), given_up), entries.end());
  for (Saying& entry : entries) entry.hash = with_page(entry.hash, page_of(workspace, entry.id));
  std::sort(entries.begin(), entries.end());
  return entries;
}

bool says_the_same(const Workspace& workspace, ItemId a, ItemId b) {
  return page_of(workspace, a) == page_of(workspace, b) &&
         mean_the_same(workspace.statement(a), workspace.statement(b));
}

void report(const Workspace& workspace, ItemId first, ItemId again, Findings& findings) {
  findings.add({.file = again.file,
                .range = workspace.item(again).statement_range,
                .message = called(workspace, again) + " says the same as " + called(workspace, first),
                .help = "keep one of them, and refer to it from the other place with `supports:`",
                .labels = {{first.file, workspace.item(first).statement_range, "said here first"}}});
}

void check(const Workspace& workspace, Findings& findings) {
  const std::vector<Saying> entries = entries_of(workspace, findings.sayings());
  std::size_t first = 0;
  for (std::size_t i = 1; i < entries.size(); ++i) {
    if (entries[i].hash != entries[first].hash) {
      first = i;
    } else if (says_the_same(workspace, entries[first].id, entries[i].id)) {
      report(workspace, entries[first].id, entries[i].id, findings);
    }
  }
}

}  // namespace

extern constinit const Rule duplicate_statement{
    .problem =
        {
            .name = "duplicate-statement",
            .severity = Severity::warning,
            .category = Category::focus,
            .summary = "the same statement twice for one team and cycle",
            .why = "The same result counted under two objectives counts twice in the score, and its check-ins drift "
                   "apart. Usually a copied line was meant to be changed.",
            .bad = R"(Cycle: 2026-Q3
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Objective loyal: Customers come back
  KR score: «increase NPS  from 45 to 70»
)",
            .good = R"(Cycle: 2026-Q3
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Objective loyal: Customers come back
  KR churn: Reduce churn from 8% to 4%

Cycle: 2026-Q4
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 70 to 75
)",
        },
    .check = check,
};

}  // namespace goals::rules
