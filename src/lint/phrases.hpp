// Looks for words and phrases that one rule alone cares about; what all readers of a sentence share, its reading says.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "lint/option.hpp"
#include "text/text_range.hpp"

namespace goals {

/// A list of phrases in lower case, with one blank between words; it outlives this, and is meant to be a constant. Most
/// words of a text begin like no phrase of the list, which a table of the first two letters says at once.
class Phrases {
 public:
  explicit constexpr Phrases(std::span<const std::string_view> list) : list_(list) {
    for (const std::string_view phrase : list) {
      const std::size_t slot = slot_of(phrase, 0);
      beginnings_[slot / 64] |= std::uint64_t{1} << (slot % 64);
    }
  }

  std::span<const std::string_view> list() const { return list_; }
  /// Could a phrase begin at this place of a text?
  bool may_begin(std::string_view text, std::size_t at) const {
    const std::size_t slot = slot_of(text, at);
    return (beginnings_[slot / 64] >> (slot % 64) & 1U) != 0;
  }

 private:
  static constexpr std::size_t letter(char c) { return static_cast<unsigned char>(c) & 31U; }
  static constexpr std::size_t slot_of(std::string_view text, std::size_t at) {
    return letter(text[at]) * 32 + (at + 1 < text.size() ? letter(text[at + 1]) : 0);
  }

  std::span<const std::string_view> list_;
  std::array<std::uint64_t, 16> beginnings_{};
};

/// The first place in the text where one of the phrases stands as whole words, whatever the case. In the text a blank
/// may be any run of blanks, or a hyphen.
std::optional<TextRange> find_phrase(std::string_view text, const Phrases& phrases);

/// The same, or a phrase of the words that a user gave, which may be in any case.
std::optional<TextRange> find_phrase(std::string_view text, const Phrases& phrases, Words more);

/// The phrase that the text begins with, in the same way.
std::optional<TextRange> leading_phrase(std::string_view text, const Phrases& phrases);

}  // namespace goals
