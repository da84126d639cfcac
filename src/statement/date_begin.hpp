// Tells without the grammar where a point in time cannot begin, so that most words of a sentence cost nothing.
#pragma once

#include <cstddef>

#include "statement/sentence.hpp"

namespace goals {

/// The first token at or after `first` at which the grammar is worth trying; the size of the sentence where none is.
std::size_t next_date_begin(const Sentence& sentence, std::size_t first);

}  // namespace goals
