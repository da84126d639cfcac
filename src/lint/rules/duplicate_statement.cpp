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
std::uint64_t hash_of(const PageKey& page, std::string_view statement) {
  std::uint64_t hash = hash_of_meaning(statement);
  const auto mix = [&hash](std::uint64_t value) { hash = (hash ^ value) * 1099511628211U; };
  mix(std::get<0>(page).index);
  mix(std::get<1>(page).index);
  mix(std::get<2>(page).index);
  return hash;
}

struct Entry {
  std::uint64_t hash;
  ItemId id;

  friend auto operator<=>(const Entry&, const Entry&) = default;
};

std::vector<Entry> entries_of(const Workspace& workspace) {
  std::vector<Entry> entries;
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      if (item.kind == ItemKind::initiative || item.kind == ItemKind::kpi || item.statement_range.empty()) continue;
      if (is_given_up(document, item)) continue;
      const ItemId id{file, index};
      entries.push_back({hash_of(page_of(workspace, id), document.statement_of(item)), id});
    }
  }
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
  std::vector<Entry> entries = entries_of(workspace);
  std::sort(entries.begin(), entries.end());
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
