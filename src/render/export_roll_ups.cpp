// Adds up what is shown, with the same sums as a report and in the same order as the whole.
#include "render/export_roll_ups.hpp"

#include <algorithm>

namespace goals {
namespace {

/// The sums of a selection, and whether anything went into each.
template <class Id>
class Sums {
 public:
  explicit Sums(std::size_t count) : totals_(count), used_(count) {}

  RollUp& at(Id id) {
    used_[id.index] = true;
    return totals_[id.index];
  }
  bool used(std::size_t i) const { return used_[i]; }
  const RollUp& operator[](std::size_t i) const { return totals_[i]; }

 private:
  std::vector<RollUp> totals_;
  std::vector<bool> used_;
};

template <class Id>
bool is_asked_for(const std::vector<Id>& wanted, Id id) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

void add_pages(const ReportPages& pages, std::vector<RolledUp>& rows) {
  for (const ReportPage& page : pages.pages) rows.push_back({"page", page.team, page.cycle, {}, page.total});
}

void add_teams(const ReportInput& input, const ReportPages& pages, std::vector<RolledUp>& rows) {
  const Workspace& workspace = input.workspace;
  Sums<TeamId> own(workspace.teams.size());
  Sums<TeamId> trees(workspace.teams.size());
  for (const ReportPage& page : pages.pages) {
    if (!page.team.valid()) continue;
    add_all(own.at(page.team), page.total);
    for (TeamId team = page.team; team.valid(); team = workspace.teams[team].parent) {
      if (is_asked_for(input.filter.teams, team)) add_all(trees.at(team), page.total);
    }
  }
  for (std::size_t i = 0; i < workspace.teams.size(); ++i) {
    const TeamId id = workspace.teams.id_at(i);
    if (own.used(i)) rows.push_back({"team", id, {}, {}, own[i]});
    if (trees.used(i)) rows.push_back({"team and below", id, {}, {}, trees[i]});
  }
}

void add_cycles(const ReportInput& input, const ReportPages& pages, std::vector<RolledUp>& rows) {
  const Workspace& workspace = input.workspace;
  Sums<CycleId> cycles(workspace.cycles.size());
  for (const ReportPage& page : pages.pages) {
    if (page.cycle.valid()) add_all(cycles.at(page.cycle), page.total);
  }
  for (std::size_t i = 0; i < workspace.cycles.size(); ++i) {
    if (cycles.used(i)) rows.push_back({"cycle", {}, workspace.cycles.id_at(i), {}, cycles[i]});
  }
}

/// What several own counts for each of them.
void add_owners(const ReportInput& input, const ReportPages& pages, std::vector<RolledUp>& rows) {
  const Workspace& workspace = input.workspace;
  Sums<PersonId> owners(workspace.persons.size());
  const auto add = [&](ItemId id) {
    const Item& item = workspace.item(id);
    for (const PersonId owner : workspace.effective_owners(id)) {
      if (!is_asked_for(input.filter.owners, owner)) continue;
      if (item.kind == ItemKind::key_result) {
        add_key_result(owners.at(owner), item, input.scores.of(id));
      } else {
        add_alone(owners.at(owner), workspace, input.scores, id);
      }
    }
  };
  for (const ReportPage& page : pages.pages) for_each_item(page, add);
  for (std::size_t i = 0; i < workspace.persons.size(); ++i) {
    if (owners.used(i)) rows.push_back({"owner", {}, {}, workspace.persons.id_at(i), owners[i]});
  }
}

}  // namespace

std::vector<RolledUp> roll_up_all(const Workspace& workspace, const Scores& scores) {
  std::vector<RolledUp> rows{{"workspace", {}, {}, {}, scores.whole}};
  for (std::size_t i = 0; i < scores.teams.size(); ++i) {
    rows.push_back({"team", workspace.teams.id_at(i), {}, {}, scores.teams[i]});
    rows.push_back({"team and below", workspace.teams.id_at(i), {}, {}, scores.team_trees[i]});
  }
  for (std::size_t i = 0; i < scores.cycles.size(); ++i) {
    rows.push_back({"cycle", {}, workspace.cycles.id_at(i), {}, scores.cycles[i]});
  }
  for (std::size_t i = 0; i < scores.pages.size(); ++i) {
    rows.push_back({"page", workspace.pages[i].team, workspace.pages[i].cycle, {}, scores.pages[i]});
  }
  for (std::size_t i = 0; i < scores.owners.size(); ++i) {
    rows.push_back({"owner", {}, {}, workspace.persons.id_at(i), scores.owners[i]});
  }
  return rows;
}

std::vector<RolledUp> roll_up_selected(const ReportInput& input, const ReportPages& pages) {
  std::vector<RolledUp> rows{{"workspace", {}, {}, {}, pages.total}};
  add_teams(input, pages, rows);
  add_cycles(input, pages, rows);
  add_pages(pages, rows);
  add_owners(input, pages, rows);
  return rows;
}

}  // namespace goals
