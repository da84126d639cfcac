// Every spelling of a vocabulary with what it can be: one hash table without pointers, read without locks or
// allocation.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/eight_bytes.hpp"
#include "statement/hints.hpp"
#include "statement/words/vocabulary.hpp"

namespace goals {

struct LexiconEntry {
  Traits traits = 0;
  EightBytes first_eight = 0;  ///< of the spelling: all of it, for most words
  std::uint32_t spelling_begin = 0;
  std::uint8_t spelling_size = 0;
  Term term = Term::none;
  std::int16_t value = 0;  ///< of a number, ordinal, month, weekday or calendar unit; 0 where there is none
  std::uint8_t unit_row = 0;
  Hints hints = 0;

  bool is(Trait trait) const { return (traits & bit(trait)) != 0; }
};

struct LexiconEnding {
  Traits traits = 0;
  std::uint32_t spelling_begin = 0;
  std::uint8_t spelling_size = 0;
};

/// Words longer than this are not looked up.
inline constexpr std::size_t longest_word = 40;

/// A word in lower case as the lexicon looks for it: zeros fill up its last eight bytes, so that it is hashed and
/// compared eight at a step. Filled by whoever walks the word; what is too long to be looked up is counted, not kept.
class LowerWord {
 public:
  LowerWord() = default;
  /// ASCII letters become lower case, other bytes stay as they are.
  explicit LowerWord(std::string_view word);

  void add(char lower) {
    if (size_ < bytes_.size()) bytes_[size_] = lower;
    ++size_;
  }
  /// Only while its size is a multiple of eight.
  void add(const LeadingLetters& letters) {
    if (size_ + 8 <= bytes_.size()) store_eight(bytes_.data() + size_, letters.lower);
    size_ += letters.count;
  }

  std::size_t size() const { return size_; }
  /// Requires a size up to `longest_word`.
  std::string_view view() const { return {bytes_.data(), size_}; }
  EightBytes eight(std::size_t at) const { return load_eight(bytes_.data() + at); }

  std::uint32_t hash() const {
    EightBytes state = hash_of(eight(0));
    for (std::size_t at = 8; at < size_; at += 8) state = hash_of(state ^ eight(at));
    return static_cast<std::uint32_t>(state);
  }

  /// An odd factor carries each byte upwards; folding brings what went up back to the bits that choose a slot.
  static constexpr EightBytes hash_of(EightBytes bytes) {
    const EightBytes product = bytes * 0x9E3779B97F4A7C15;
    return product ^ product >> 32;
  }

 private:
  std::array<char, longest_word + 8> bytes_{};
  std::size_t size_ = 0;
};

/// The arrays of a lexicon, as the build writes them: positions instead of pointers, so that they are mapped from the
/// program's file and cost nothing at start-up.
struct LexiconTables {
  /// By hash, open addressing; 1 + the place of the entry, 0 where it is free. As many as a power of two.
  std::span<const std::uint16_t> slots;
  std::span<const LexiconEntry> entries;
  std::string_view
      spellings;  ///< of words and endings; zeros fill up the last eight bytes of a long word, as it is compared
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
  const LexiconEntry* find(std::string_view word) const {
    if (const LeadingLetters letters = leading_letters(eight_at(word, 0));
        word.size() < 8 && letters.count == word.size())
      return find(letters);
    return word.size() > longest_word ? nullptr : find(LowerWord(word));
  }
  /// Requires a word of up to `longest_word` bytes.
  const LexiconEntry* find(const LowerWord& word) const { return find(word, word.hash()); }
  /// The same for letters alone: all eight of `first` with fewer than eight more, or fewer than eight without more.
  /// Nearly all words are one or the other, and none of it touches memory but the tables.
  const LexiconEntry* find(const LeadingLetters& first, const LeadingLetters& rest = {0, 0}) const {
    EightBytes hash = LowerWord::hash_of(first.lower);
    if (rest.count != 0) hash = LowerWord::hash_of(hash ^ rest.lower);
    const std::uint16_t* const slots = tables_.slots.data();
    const std::size_t mask = tables_.slots.size() - 1;
    for (std::size_t slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      const LexiconEntry& entry = tables_.entries.data()[slots[slot] - 1U];
      if (entry.first_eight != first.lower || entry.spelling_size != first.count + rest.count) continue;
      if (rest.count == 0 || load_eight(tables_.spellings.data() + entry.spelling_begin + 8) == rest.lower)
        return &entry;
    }
    return below_ == nullptr ? nullptr : below_->find(first, rest);
  }

  /// What the ending of a word that no list holds makes likely: `-ly` an adverb, `-ed` a participle; 0 for nothing.
  Traits guess(std::string_view word) const;

  const LexiconTables& tables() const { return tables_; }

 private:
  static constexpr std::size_t shortest_guess = 5;

  const LexiconEntry* find(const LowerWord& word, std::uint32_t hash) const;
  bool spells(const LexiconEntry& entry, const LowerWord& word) const;

  LexiconTables tables_;
  const Lexicon* below_;
};

/// The lexicon of the English vocabulary and the unit table; its arrays are written by the build
/// (tools/lexicon_table.cpp).
const Lexicon& english_lexicon();

}  // namespace goals
