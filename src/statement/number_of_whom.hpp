// Numbers that say who is meant, not how many.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "children under 5", "a team of four", "the 100 largest towns": an age, a size or a population.
bool says_who(const Reading& reading, const QuantityPhrase& phrase);

}  // namespace goals
