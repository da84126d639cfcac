// Every spelling of a vocabulary with what it can be: one hash table, built once, read without locks or allocation.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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

/// Words longer than this are not looked up.
inline constexpr std::size_t longest_word = 40;

/// FNV-1a over lower-cased ASCII, fed byte by byte by whoever walks the word.
struct WordHash {
  std::uint32_t state = 2166136261U;

  constexpr void add(char byte) {
    const auto upper = static_cast<unsigned char>(byte);
    state = (state ^ (upper >= 'A' && upper <= 'Z' ? upper | 0x20U : upper)) * 16777619U;
  }
};

WordHash hash_of(std::string_view word);

class Lexicon {
 public:
  explicit Lexicon(const Vocabulary& vocabulary);

  /// The entry of a word whatever its case, or null. Linear in the word.
  const LexiconEntry* find(std::string_view word) const { return find(word, hash_of(word)); }
  const LexiconEntry* find(std::string_view word, WordHash hash) const;

  /// What the ending of a word that no list holds makes likely: `-ly` an adverb, `-ed` a participle; 0 for nothing.
  Traits guess(std::string_view word) const;

  std::size_t size() const { return size_; }

 private:
  friend class LexiconBuilder;
  LexiconEntry& insert(std::string_view word);
  void grow();

  struct Ending {
    std::string_view ending;  ///< of the vocabulary, which outlives its lexicon
    Traits traits = 0;
  };
  static constexpr std::size_t shortest_guess = 5;

  std::vector<LexiconEntry> slots_;
  std::array<std::vector<Ending>, 26> endings_;  ///< by last letter
  std::string spellings_;
  std::size_t size_ = 0;
};

/// The lexicon of the English vocabulary and the unit table.
const Lexicon& english_lexicon();

}  // namespace goals
