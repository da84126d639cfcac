// The scores of a top item and of all that it holds, which depend on nothing outside of it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/workspace.hpp"
#include "score/item_score.hpp"
#include "score/score_options.hpp"

namespace goals {

/// Fills the fresh scores of the item at `top`, which nothing holds, and of its subtree; `check_ins` is memory to
/// reuse. What supports and guards the items is left to others.
void score_tree(const Document& document, std::uint32_t top, const ScoreOptions& options,
                std::vector<const LogEntry*>& check_ins, std::span<ItemScore> scores);

}  // namespace goals
