// Half-open ranges of bytes: the only way in which the inside of the program speaks of places in a text.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace goals {

struct TextRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend constexpr auto operator<=>(TextRange, TextRange) = default;
  constexpr bool empty() const { return begin == end; }
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr TextRange shifted(std::uint32_t by) const { return {begin + by, end + by}; }
  /// The smallest range that holds both.
  constexpr TextRange joined(TextRange other) const {
    return {begin < other.begin ? begin : other.begin, end > other.end ? end : other.end};
  }
  constexpr std::string_view of(std::string_view text) const { return text.substr(begin, size()); }
};

/// The range without blanks (space, tab) at either end; an all-blank range becomes empty at its begin.
TextRange trimmed(std::string_view text, TextRange range);

}  // namespace goals
