// Digits that name something instead of counting it.
#pragma once

#include <string_view>

#include "statement/amount.hpp"

namespace goals {

/// `SOC 2`, `#4260`, `version 2.0`, `Django 2.2`, `http/1.1`, `555-1212`, `7 am`, `the one`: an amount at token `i`
/// that is no quantity.
bool is_name(const Sentence& sentence, std::size_t i, const Amount& amount);

/// Are the bytes of a text, of which there are as many, the ASCII word, whatever their case? `word` is in lower case.
bool spells(std::string_view text, std::string_view word);

/// Is the token the word? Nearly all are told apart by their size, which needs no call.
inline bool same_word(const Sentence& sentence, std::size_t i, std::string_view word) {
  const SentenceToken& found = sentence.at(i);
  return found.range().size() == word.size() && spells(found.range().of(sentence.text), word);
}

}  // namespace goals
