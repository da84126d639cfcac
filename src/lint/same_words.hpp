// Do two texts say the same words? Case, runs of blanks and a final period make no difference.
#pragma once

#include <cstdint>
#include <string_view>

namespace goals {

bool mean_the_same(std::string_view a, std::string_view b);

/// Equal for texts that mean the same; FNV-1a over what counts.
std::uint64_t hash_of_meaning(std::string_view text);

}  // namespace goals
