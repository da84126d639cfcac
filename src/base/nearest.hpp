// "Did you mean": the candidate nearest to a mistyped word.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace goals {

/// Optimal string alignment distance (insert, delete, replace, swap of neighbours), ASCII case ignored; stops at
/// `limit + 1`. Both words are cut to 64 bytes, so that a hostile word costs no more than a long one.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The first of the candidates with the least distance, or an empty view when none is near enough: one slip for words
/// up to four letters, a third of the length beyond.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace goals
