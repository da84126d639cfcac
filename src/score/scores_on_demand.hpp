// How items stand, for those who ask about some of them: the trees they belong to are scored when somebody asks, and
// only what such a question is about is kept. Never computes what `compute_scores` would not.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/workspace.hpp"
#include "score/item_score.hpp"
#include "score/score_options.hpp"

namespace goals {

/// The part of an `ItemScore` that others are compared with.
struct Standing {
  std::optional<double> score;
  ScoreKind kind = ScoreKind::roll_up;
  Status status = Status::no_data;
  Status verdict = Status::no_data;
  bool by_hand = false;
};

/// Scores each tree of items at most once, so that any number of questions costs no more than all scores. For one
/// thread.
class ScoresOnDemand {
 public:
  ScoresOnDemand(const Workspace& workspace, const ScoreOptions& options) : workspace_(workspace), options_(options) {}

  const Standing& of(ItemId id);
  /// The same as `ItemScore::contradiction`; linear in what supports the item.
  Contradiction contradiction(ItemId id);

 private:
  /// Of the item and of all that it holds, in their order.
  std::vector<Standing> score_tree_at(ItemId top);

  const Workspace& workspace_;
  ScoreOptions options_;
  std::unordered_map<std::uint64_t, std::vector<Standing>> trees_;  ///< those asked about, by file and top item
  std::vector<ItemScore> tree_;                                     ///< these two are memory to reuse
  std::vector<const LogEntry*> check_ins_;
};

}  // namespace goals
