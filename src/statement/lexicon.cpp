// Finds words in the tables of a lexicon; lexicon_builder.cpp makes them.
#include "statement/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/ascii.hpp"

namespace goals {
namespace {}  // namespace

WordHash hash_of(std::string_view word) {
  WordHash hash;
  for (const char byte : word) hash.add(byte);
  return hash;
}

const LexiconEntry* Lexicon::find(std::string_view word, WordHash hash) const {
  if (word.size() > longest_word) return nullptr;
  std::array<char, longest_word> lowered;  // NOLINT: filled as far as it is read
  std::transform(word.begin(), word.end(), lowered.begin(), lower);
  return find_lower({lowered.data(), word.size()}, hash);
}

const LexiconEntry* Lexicon::find_lower(std::string_view word, WordHash hash) const {
  const std::size_t mask = tables_.slots.size() - 1;
  for (std::size_t slot = hash.state & mask; tables_.slots[slot] != 0; slot = (slot + 1) & mask) {
    const LexiconEntry& entry = tables_.entries[tables_.slots[slot] - 1U];
    if (entry.hash != hash.state || entry.spelling_size != word.size()) continue;
    if (std::memcmp(word.data(), tables_.spellings.data() + entry.spelling_begin, word.size()) == 0) return &entry;
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
