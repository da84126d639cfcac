// Tries every phrase at every beginning of a word.
#include "lint/phrases.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "base/ascii.hpp"

namespace goals {
namespace {

/// Letters, digits, and all that is not ASCII.
constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> words{};
  for (std::size_t byte = 0x80; byte < words.size(); ++byte) words.at(byte) = true;
  for (char c = '0'; c <= '9'; ++c) words.at(static_cast<std::size_t>(c)) = true;
  for (char c = 'a'; c <= 'z'; ++c) words.at(static_cast<std::size_t>(c)) = true;
  for (char c = 'A'; c <= 'Z'; ++c) words.at(static_cast<std::size_t>(c)) = true;
  return words;
}();

constexpr bool is_word_byte(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

constexpr bool is_gap(char c) { return c == ' ' || c == '\t' || c == '-'; }

/// Where the phrase ends that begins at `at`; nothing when another text stands there.
std::optional<std::uint32_t> end_of_phrase(std::string_view text, std::uint32_t at, std::string_view phrase) {
  for (const char expected : phrase) {
    if (at >= text.size()) return std::nullopt;
    if (expected != ' ') {
      if (lower(text[at++]) != lower(expected)) return std::nullopt;
      continue;
    }
    if (!is_gap(text[at])) return std::nullopt;
    while (at < text.size() && is_gap(text[at])) ++at;
  }
  if (at < text.size() && is_word_byte(text[at])) return std::nullopt;
  return at;
}

/// The phrase that begins at `at`, which is the beginning of a word and one that a phrase may begin with.
std::optional<TextRange> phrase_at(std::string_view text, std::uint32_t at, const Phrases& phrases) {
  const std::size_t slot = Phrases::slot_of(text, at);
  for (std::uint64_t candidates = phrases.first_candidates(slot); candidates != 0; candidates &= candidates - 1) {
    const std::string_view phrase = phrases.list()[static_cast<std::size_t>(std::countr_zero(candidates))];
    if (const auto end = end_of_phrase(text, at, phrase)) return TextRange{at, *end};
  }
  for (std::size_t i = 64; i < phrases.list().size(); ++i) {
    if (const auto end = end_of_phrase(text, at, phrases.list()[i])) return TextRange{at, *end};
  }
  return std::nullopt;
}

}  // namespace

std::optional<TextRange> find_phrase(std::string_view text, const Phrases& phrases) {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size; ++at) {
    if (!is_word_byte(text[at])) continue;
    if (phrases.may_begin(Phrases::slot_of(text, at))) {
      if (const auto phrase = phrase_at(text, at, phrases)) return phrase;
    }
    while (at < size && is_word_byte(text[at])) ++at;
  }
  return std::nullopt;
}

std::optional<TextRange> find_phrase(std::string_view text, const Phrases& phrases, Words more) {
  const auto found = find_phrase(text, phrases);
  return found || more.empty() ? found : find_phrase(text, Phrases{more});
}

std::optional<TextRange> leading_phrase(std::string_view text, const Phrases& phrases) {
  const bool may_begin = !text.empty() && phrases.may_begin(Phrases::slot_of(text, 0));
  return may_begin ? phrase_at(text, 0, phrases) : std::nullopt;
}

}  // namespace goals
