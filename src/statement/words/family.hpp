// A small family of words that one pass asks for. Nearly every word of a sentence is none of them, and two bits tell.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace goals {

template <std::size_t N>
struct Family {
  /// Words in lower case, each beginning with a letter.
  template <class... Words>
  constexpr Family(Words... of) : words{of...} {
    for (const std::string_view word : words) {
      letters |= letter_bit(word.front());
      sizes |= size_bit(word.size());
    }
  }

  static constexpr std::uint32_t letter_bit(char first) { return 1U << (first & 0x1F); }
  static constexpr std::uint32_t size_bit(std::size_t size) { return 1U << (size & 0x1F); }

  /// Could the text be one of them, whatever its case, by its size and its first letter?
  constexpr bool may_hold(std::string_view text) const {
    return (sizes & size_bit(text.size())) != 0 && !text.empty() && (letters & letter_bit(text.front())) != 0;
  }
  /// Is the very word one of them?
  constexpr bool holds(std::string_view text) const {
    for (const std::string_view word : words)
      if (word == text) return true;
    return false;
  }

  std::array<std::string_view, N> words;
  std::uint32_t letters = 0;
  std::uint32_t sizes = 0;
};

template <class... Words>
Family(Words...) -> Family<sizeof...(Words)>;

}  // namespace goals
