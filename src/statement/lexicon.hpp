// Every spelling of a vocabulary with what it can be: one hash table without pointers, read without locks or
// allocation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "statement/words/vocabulary.hpp"

namespace goals {

struct LexiconEntry {
  Traits traits = 0;
  std::uint32_t hash = 0;
  std::uint32_t spelling_begin = 0;
  std::uint8_t spelling_size = 0;
  Term term = Term::none;
  std::int16_t value = 0;  ///< of a number, ordinal, month, weekday or calendar unit; 0 where there is none
  std::uint8_t unit_row = 0;

  bool is(Trait trait) const { return (traits & bit(trait)) != 0; }
};

struct LexiconEnding {
  Traits traits = 0;
  std::uint32_t spelling_begin = 0;
  std::uint8_t spelling_size = 0;
};

/// Words longer than this are not looked up.
inline constexpr std::size_t longest_word = 40;

/// FNV-1a over lower-cased ASCII, fed byte by byte by whoever walks the word.
struct WordHash {
  std::uint32_t state = 2166136261U;

  constexpr void add(char byte) {
    const auto upper = static_cast<unsigned char>(byte);
    add_lower(upper >= 'A' && upper <= 'Z' ? upper | 0x20U : upper);
  }
  constexpr void add_lower(std::uint32_t byte) { state = (state ^ byte) * 16777619U; }
};

WordHash hash_of(std::string_view word);

/// The arrays of a lexicon, as the build writes them: positions instead of pointers, so that they are mapped from the
/// program's file and cost nothing at start-up.
struct LexiconTables {
  /// By hash, open addressing; 1 + the place of the entry, 0 where it is free. As many as a power of two.
  std::span<const std::uint16_t> slots;
  std::span<const LexiconEntry> entries;
  std::string_view spellings;  ///< of words and endings
  /// What the endings of unlisted words make likely, by last letter; within a letter the first that fits counts.
  std::span<const LexiconEnding> endings;
  std::span<const std::uint16_t> endings_of_letter;  ///< 27 places: those of letter i are [i, i + 1)
};

class Lexicon {
 public:
  /// The arrays outlive it, and so does the lexicon `below`, if any, which is asked for words that are not in them.
  explicit constexpr Lexicon(const LexiconTables& tables, const Lexicon* below = nullptr)
      : tables_(tables), below_(below) {}

  /// The entry of a word whatever its case, or null. Linear in the word.
  const LexiconEntry* find(std::string_view word) const { return find(word, hash_of(word)); }
  const LexiconEntry* find(std::string_view word, WordHash hash) const;
  /// The same for a word that is in lower case already.
  const LexiconEntry* find_lower(std::string_view word, WordHash hash) const;

  /// What the ending of a word that no list holds makes likely: `-ly` an adverb, `-ed` a participle; 0 for nothing.
  Traits guess(std::string_view word) const;

  const LexiconTables& tables() const { return tables_; }

 private:
  static constexpr std::size_t shortest_guess = 5;

  LexiconTables tables_;
  const Lexicon* below_;
};

/// The lexicon of the English vocabulary and the unit table; its arrays are written by the build
/// (tools/lexicon_table.cpp).
const Lexicon& english_lexicon();

}  // namespace goals
