// Builds the tables of added words.
#include "statement/extra_words.hpp"

#include <algorithm>

namespace goals {
namespace {

std::string in_lower_case(std::string_view word) {
  std::string lower{word};
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return lower;
}

LexiconStore store_of(std::span<const ExtendedLexicon::Addition> additions) {
  std::vector<std::string> texts;
  texts.reserve(additions.size());
  for (const auto& addition : additions) {
    std::string& text = texts.emplace_back();
    for (const std::string& word : addition.words) text += in_lower_case(word) + " ";
  }
  std::vector<WordList> lists;
  for (std::size_t i = 0; i < additions.size(); ++i) {
    lists.push_back({additions[i].kind->traits, additions[i].kind->inflection, texts[i]});
  }
  return build_overlay(lists, english_lexicon());
}

}  // namespace

bool can_be_added(std::string_view word) {
  constexpr std::size_t room_for_endings = 8;
  const auto fits = [](char c) {
    const char lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '\'';
  };
  return word.size() >= 2 && word.size() + room_for_endings <= longest_word &&
         std::all_of(word.begin(), word.end(), fits);
}

ExtendedLexicon::ExtendedLexicon(std::span<const Addition> additions)
    : store_(store_of(additions)), lexicon_(store_.tables(), &english_lexicon()) {}

}  // namespace goals
