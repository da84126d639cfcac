// Statements that a team took over word for word from a team above it, in the same time.
#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/same_words.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

struct Entry {
  std::uint64_t hash;
  TeamId team;
  Period period;
  ItemId id;

  friend auto operator<=>(const Entry&, const Entry&) = default;
};

/// Sorted, so that the same words meet, within them the items of one team, and these by time.
std::vector<Entry> entries_of(const Workspace& workspace, std::span<const Saying> sayings) {
  std::vector<Entry> entries;
  for (const auto& [hash, id] : sayings) {
    const Section& section = workspace.section(id);
    if (!section.team.valid() || !section.period) continue;
    if (workspace.item(id).kind != ItemKind::objective && workspace.item(id).kind != ItemKind::key_result) continue;
    entries.push_back({hash, section.team, *section.period, id});
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

/// The entry of a team whose time overlaps, among entries with the same words; null when there is none.
const Entry* find_overlapping(std::span<const Entry> same, TeamId team, const Period& period) {
  const auto before = [](const Entry& entry, TeamId id) { return entry.team < id; };
  const auto begin = std::lower_bound(same.begin(), same.end(), team, before);
  const Entry* latest = nullptr;
  for (auto at = begin; at != same.end() && at->team == team && at->period.first <= period.last; ++at) {
    if (latest == nullptr || latest->period.last < at->period.last) latest = &*at;
    if (latest->period.last >= period.first) return latest;
  }
  return nullptr;
}

const Entry* find_original(const Workspace& workspace, std::span<const Entry> same, const Entry& entry) {
  const Team* team = &workspace.teams[entry.team];
  for (TeamId above = team->parent; above.valid(); above = workspace.teams[above].parent) {
    const Entry* original = find_overlapping(same, above, entry.period);
    if (original == nullptr || workspace.item(original->id).given_up || workspace.item(entry.id).given_up) continue;
    if (mean_the_same(workspace.statement(original->id), workspace.statement(entry.id))) return original;
  }
  return nullptr;
}

bool has_team_above(const Workspace& workspace) {
  return std::any_of(workspace.teams.begin(), workspace.teams.end(),
                     [](const Team& team) { return team.parent.valid(); });
}

void check(const Workspace& workspace, Findings& findings) {
  if (!has_team_above(workspace)) return;
  const std::vector<Entry> entries = entries_of(workspace, findings.sayings());
  const std::span<const Entry> all = entries;
  for (std::size_t first = 0, end = 0; first < all.size(); first = end) {
    while (end < all.size() && all[end].hash == all[first].hash) ++end;
    const auto same = all.subspan(first, end - first);
    if (same.front().team == same.back().team) continue;
    for (const Entry& entry : same) {
      const Entry* original = find_original(workspace, same, entry);
      if (original == nullptr) continue;
      findings.add(
          {.file = entry.id.file,
           .range = workspace.item(entry.id).statement_range,
           .message = called(workspace, entry.id) + " is copied from " + called(workspace, original->team, CycleId{}),
           .help = "say what this team does for it, and point up with `supports: " +
                   full_name(workspace, original->id) + "`",
           .labels = {{original->id.file, workspace.item(original->id).statement_range, "the original"}}});
    }
  }
}

}  // namespace

extern constinit const Rule copied_parent{
    .problem =
        {
            .name = "copied-parent",
            .severity = Severity::info,
            .category = Category::alignment,
            .summary = "an objective or key result copied from a team above",
            .why = "A cascade by copying makes the same number be counted once a level and owned by nobody: the part "
                   "that a team can move is smaller, and has another name. OKR practice since Doerr asks teams to "
                   "answer what they will do for it, and to point up instead.",
            .bad = R"(Cycle: 2026-Q3
Team: Company
Owner: @ada
Objective keep: Customers stay
  KR churn: Reduce churn from 8% to 4%

Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
  KR churn: «Reduce churn from 8% to 4%»
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
