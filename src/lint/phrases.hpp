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
/// words of a text begin like no phrase of the list, which a table of the first three letters says at once; of those
/// that do, most begin like one phrase only.
class Phrases {
 public:
  explicit constexpr Phrases(std::span<const std::string_view> list) : list_(list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::size_t slot = slot_of(list[i], 0);
      if (list[i].size() >= 3) {
        add(slot, i);
      } else {
        // Whatever follows a short phrase in a text may stand in the third place.
        for (std::size_t third = 0; third < letters; ++third) add(slot / letters * letters + third, i);
      }
    }
  }

  std::span<const std::string_view> list() const { return list_; }
  /// A number for the three letters that stand at a place inside of a text, without their case.
  static constexpr std::size_t slot_of(std::string_view text, std::size_t at) {
    const bool whole = text.size() - at > 2;
    const std::size_t second = whole || text.size() - at == 2 ? letter(text[at + 1]) : 0;
    return (letter(text[at]) * letters + second) * letters + (whole ? letter(text[at + 2]) : 0);
  }
  /// Could a phrase begin with these letters?
  bool may_begin(std::size_t slot) const { return (beginnings_[slot / 64] >> (slot % 64) & 1U) != 0; }
  /// Those of the first 64 phrases that could, and now and then another, as a set.
  std::uint64_t first_candidates(std::size_t slot) const { return candidates_[slot % candidates_.size()]; }

 private:
  static constexpr std::size_t letters = 32;

  constexpr void add(std::size_t slot, std::size_t phrase) {
    beginnings_[slot / 64] |= std::uint64_t{1} << (slot % 64);
    if (phrase < 64) candidates_[slot % candidates_.size()] |= std::uint64_t{1} << phrase;
  }
  static constexpr std::size_t letter(char byte) { return letter_numbers[static_cast<unsigned char>(byte)]; }
  /// What a letter is whatever its case; a blank and a hyphen, which a phrase takes for the same, are one.
  static constexpr std::array<std::uint8_t, 256> letter_numbers = [] {
    std::array<std::uint8_t, 256> numbers{};
    for (std::size_t byte = 0; byte < numbers.size(); ++byte) numbers.at(byte) = byte % letters;
    numbers[' '] = numbers['\t'] = numbers['-'] = 0;
    return numbers;
  }();

  std::span<const std::string_view> list_;
  std::array<std::uint64_t, letters * letters * letters / 64> beginnings_{};
  std::array<std::uint64_t, 127> candidates_{};  ///< a prime: all three letters count in the remainder
};

/// The first place in the text where one of the phrases stands as whole words, whatever the case. In the text a blank
/// may be any run of blanks, or a hyphen.
std::optional<TextRange> find_phrase(std::string_view text, const Phrases& phrases);

/// The same, or a phrase of the words that a user gave, which may be in any case.
std::optional<TextRange> find_phrase(std::string_view text, const Phrases& phrases, Words more);

/// The phrase that the text begins with, in the same way.
std::optional<TextRange> leading_phrase(std::string_view text, const Phrases& phrases);

}  // namespace goals
