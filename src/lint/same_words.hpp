// Do two texts say the same words, and which goals do? Case, runs of blanks and a final period make no difference.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/workspace.hpp"

namespace goals {

bool mean_the_same(std::string_view a, std::string_view b);

/// Equal for texts that mean the same, and hardly ever for others.
std::uint64_t hash_of_meaning(std::string_view text);

/// A goal with the hash of what its statement means.
struct Saying {
  std::uint64_t hash = 0;
  ItemId id;

  friend auto operator<=>(const Saying&, const Saying&) = default;
};

/// By file and place, the objectives, key results and SMART goals whose statement another may say, too: all that are
/// said twice, and now and then one that is not.
std::vector<Saying> repeated_sayings(const Workspace& workspace);

}  // namespace goals
