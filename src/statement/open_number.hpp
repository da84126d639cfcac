// Numbers that a template leaves open: `X%`, `N users`, `$Y`, `{n} points`.
#pragma once

#include "statement/quantity.hpp"
#include "statement/sentence.hpp"

namespace goals {

/// The token that stands for a number still open, at `first` or later; `Clause::npos` where none does.
std::size_t find_open_number(const Sentence& sentence, std::size_t first);

/// Is what the bracket at token `i` holds a word for a number?
bool spells_template(const Sentence& sentence, std::size_t i);
/// Does `{n}`, `[number]` or the like begin at token `i`?
inline bool opens_template(const Sentence& sentence, std::size_t i) {
  const SentenceToken& open = sentence.at(i);
  const bool bracket = open.is(Sign::open) || open.is(Sign::square_open);
  return bracket && sentence.text[open.begin] != '(' && spells_template(sentence, i);  // parentheses are common
}

/// One past an open number, the bracket that closes behind it, and "or more".
std::size_t after_open_number(const Sentence& sentence, std::size_t at);

/// What the words around an open number say of it: "at least $N", "{n} or more".
Relation bound_of_open_number(const Sentence& sentence, std::size_t at);

}  // namespace goals
