// Makes the tables of a lexicon out of a vocabulary and the unit table; the program itself carries them ready-made.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "statement/lexicon.hpp"

namespace goals {

/// Owns the arrays that a lexicon reads.
struct LexiconStore {
  std::vector<std::uint16_t> slots;
  std::vector<LexiconEntry> entries;
  std::string spellings;
  std::vector<LexiconEnding> endings;
  std::vector<std::uint16_t> endings_of_letter;

  LexiconTables tables() const {
    return {.slots = slots,
            .entries = entries,
            .spellings = spellings,
            .endings = endings,
            .endings_of_letter = endings_of_letter};
  }
};

/// Inflects the verbs and nouns of a vocabulary and adds the spellings of the units. Equal vocabularies give equal
/// bytes.
LexiconStore build_lexicon(const Vocabulary& vocabulary);

/// The tables of some further words that lie over a lexicon: a word that it knows already keeps what it is and becomes
/// more. Their endings are those of the lexicon below.
LexiconStore build_overlay(std::span<const WordList> lists, const Lexicon& below);

}  // namespace goals
