// Means: of key results into objectives, of objectives and goals into pages, teams and the whole.
#pragma once

#include <cstdint>
#include <span>

#include "model/workspace.hpp"
#include "score/score.hpp"

namespace goals {

/// Completes the begun score of an objective from those of its key results, which are done. `scores` are those of the
/// objective, which comes first, and of all that it holds.
void roll_up_objective(const Document& document, std::uint32_t index, const ScoreOptions& options,
                       std::span<ItemScore> scores);

/// Does a key result count in the mean of its objective? With `score` nothing it counts as 0.
bool counts_in_mean(const ItemScore& score);

}  // namespace goals
