// Key results that are done or not: which of them put something into the hands of others, and which measure a change.
#pragma once

#include "model/item.hpp"
#include "model/workspace.hpp"

namespace goals {

/// Does it end with the launch of something, and not say what for?
bool is_launch(const Document& document, const Item& item);

/// Does it state a level or a change, in whatever line?
bool measures_outcome(const Document& document, const Item& item);

}  // namespace goals
