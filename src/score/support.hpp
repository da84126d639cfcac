// What the standing of supporters says about the item that they support.
#pragma once

#include <optional>

#include "score/item_score.hpp"

namespace goals {

/// Work is no progress: initiatives support nothing in this sense.
bool is_supporter(const Item& item);

/// Counts one supporter in, unless it is left out or has no score; `mean` holds the sum until all are in.
void add_supporter(SupportSummary& summary, Status status, std::optional<double> score);

/// Does an item stand the other way from all that supports it?
Contradiction contradiction_of(Status own, const SupportSummary& supporters);

}  // namespace goals
