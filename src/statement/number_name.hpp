// Digits that name something instead of counting it.
#pragma once

#include <string_view>

#include "statement/amount.hpp"
#include "statement/words/family.hpp"

namespace goals {

/// `SOC 2`, `#4260`, `version 2.0`, `Django 2.2`, `http/1.1`, `555-1212`, `7 am`, `the one`: an amount at token `i`
/// that is no quantity.
bool is_name(const Sentence& sentence, std::size_t i, const Amount& amount);

/// Is the number at token `i` a time of day: "6 am", "10 o'clock", "at 6:30"?
bool is_daytime(const Sentence& sentence, std::size_t i);

/// Is the word `second` at token `i` a measure of time? Before a noun it counts: "half a second", "one second", but not
/// "a second chance".
bool is_second_of_time(const Sentence& sentence, std::size_t i);

/// Are the bytes of a text, of which there are as many, the ASCII word, whatever their case? `word` is in lower case.
bool spells(std::string_view text, std::string_view word);

/// Is the token the word? Nearly all are told apart by their size, which needs no call.
inline bool same_word(const Sentence& sentence, std::size_t i, std::string_view word) {
  const SentenceToken& found = sentence.at(i);
  return found.range().size() == word.size() && spells(found.range().of(sentence.text), word);
}

/// Is the token one of the words, whatever its case?
template <std::size_t N>
bool is_one_of(const Sentence& sentence, std::size_t i, const Family<N>& family) {
  const std::string_view text = sentence.at(i).range().of(sentence.text);
  if (!family.may_hold(text)) return false;
  for (const std::string_view word : family.words)
    if (word.size() == text.size() && spells(text, word)) return true;
  return false;
}

/// Is the token one of the verbs in lower case, or one with up to two letters more: `reports`, `agreed`?
template <std::size_t N>
bool is_form_of(const Sentence& sentence, std::size_t i, const Family<N>& verbs) {
  const std::string_view text = sentence.at(i).range().of(sentence.text);
  for (const std::string_view verb : verbs.words)
    if (text.size() <= verb.size() + 2 && text.starts_with(verb)) return true;
  return false;
}

}  // namespace goals
