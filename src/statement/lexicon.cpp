// Finds words in the tables of a lexicon; lexicon_builder.cpp makes them.
#include "statement/lexicon.hpp"

#include "base/ascii.hpp"

namespace goals {

LowerWord::LowerWord(std::string_view word) {
  for (const char byte : word) add(lower(byte));
}

bool Lexicon::spells(const LexiconEntry& entry, const LowerWord& word) const {
  const std::size_t size = word.size();
  if (entry.first_eight != word.eight(0) || entry.spelling_size != size) return false;
  const char* const spelling = tables_.spellings.data() + entry.spelling_begin;
  for (std::size_t at = 8; at < size; at += 8)
    if (load_eight(spelling + at) != word.eight(at)) return false;
  return true;
}

const LexiconEntry* Lexicon::find(const LowerWord& word, std::uint32_t hash) const {
  const std::size_t mask = tables_.slots.size() - 1;
  for (std::size_t slot = hash & mask; tables_.slots[slot] != 0; slot = (slot + 1) & mask) {
    const LexiconEntry& entry = tables_.entries[tables_.slots[slot] - 1U];
    if (spells(entry, word)) return &entry;
  }
  return below_ == nullptr ? nullptr : below_->find(word, hash);
}

Traits Lexicon::guess(std::string_view word) const {
  if (below_ != nullptr) return below_->guess(word);
  if (word.size() < shortest_guess) return 0;
  const char last = lower(word.back());
  if (last < 'a' || last > 'z') return 0;
  const auto letter = static_cast<std::size_t>(last - 'a');
  const std::size_t end = tables_.endings_of_letter[letter + 1];
  for (std::size_t place = tables_.endings_of_letter[letter]; place < end; ++place) {
    const LexiconEnding& ending = tables_.endings[place];
    if (word.ends_with(tables_.spellings.substr(ending.spelling_begin, ending.spelling_size))) return ending.traits;
  }
  return 0;
}

}  // namespace goals
