// The scores of a whole workspace as of a day: items, pages, teams, cycles, owners and everything together. Check-ins
// and recorded changes after that day do not exist for it.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/workspace.hpp"
#include "score/item_score.hpp"
#include "score/score_options.hpp"

namespace goals {

/// The means and the counts of a page, a team, a cycle, an owner or a workspace. Left-out items are counted by status
/// only.
struct RollUp {
  double weight = 0;              ///< of the objectives that have a score
  double weighted = 0;            ///< the sum of weight times score
  double key_results_weight = 0;  ///< the same for key results
  double key_results_weighted = 0;
  int objectives = 0;
  int key_results = 0;
  int goals = 0;
  std::array<int, status_count> statuses{};  ///< of key results and SMART goals
  int goals_due = 0;                         ///< deadline today or before
  int goals_met = 0;                         ///< done, due or not
  int goals_met_due = 0;
  double goals_score = 0;  ///< the sum over `goals_scored`
  int goals_scored = 0;
  int kpis = 0;
  int kpis_holding = 0;
  int kpis_breached = 0;

  /// Weighted mean of the objectives; nothing when none has a score.
  std::optional<double> score() const { return weight > 0 ? std::optional<double>(weighted / weight) : std::nullopt; }
  /// Weighted mean of the key results, whatever objective they belong to; nothing when none has a score.
  std::optional<double> key_results_mean() const {
    return key_results_weight > 0 ? std::optional<double>(key_results_weighted / key_results_weight) : std::nullopt;
  }
  /// Plain mean of the SMART goals.
  std::optional<double> goals_mean() const {
    return goals_scored > 0 ? std::optional<double>(goals_score / goals_scored) : std::nullopt;
  }
  int count(Status status) const { return statuses[static_cast<std::size_t>(status)]; }
};

struct Scores {
  ScoreOptions options;
  Store<FileId, std::vector<ItemScore>> items;  ///< parallel to the documents' items
  std::vector<RollUp> pages;                    ///< parallel to the workspace's pages
  std::vector<RollUp> teams;                    ///< by TeamId; only a team's own pages
  std::vector<RollUp> team_trees;               ///< by TeamId; with the pages of all teams below it
  std::vector<RollUp> cycles;                   ///< by CycleId
  std::vector<RollUp> owners;                   ///< by PersonId; what several own counts for each of them
  RollUp whole;

  const ItemScore& of(ItemId id) const { return items[id.file][id.index]; }
  Date today() const { return options.today; }
};

/// Linear in the workspace, but for sorting check-ins that are out of order.
Scores compute_scores(const Workspace& workspace, const ScoreOptions& options);

/// Adds one objective with all its key results, one SMART goal or one KPI; nothing of it when it is left out.
void add_to(RollUp& total, const Workspace& workspace, const Scores& scores, ItemId top_item);
/// The same without the key results, and one key result: for reports that show a part of them.
void add_alone(RollUp& total, const Workspace& workspace, const Scores& scores, ItemId top_item);
void add_key_result(RollUp& total, const Item& item, const ItemScore& score);
void add_all(RollUp& total, const RollUp& part);

}  // namespace goals
