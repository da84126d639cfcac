// What stands before a sentence in a plan: list marks, tags, the number and title of an item, a date, a condition.
#pragma once

#include "statement/phrases.hpp"

namespace goals {

/// The token after all of that; the size of the sentence where nothing else stands in it.
std::size_t skip_heading(const DatePhrases& dates, const Sentence& sentence, std::size_t first);

}  // namespace goals
