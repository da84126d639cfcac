// The edit that gives the second half of a statement a line of its own.
#pragma once

#include "lint/rule.hpp"

namespace goals {

/// Takes `part` with the word that joins it out of the statement, and declares it below all that the item holds.
/// Nothing where a half could not stand alone or would mean something else: `part` must be the end of the statement,
/// begin with a verb, and leave the number of the first half as it was, as read with the words of `lexicon`.
std::vector<Fix> split_off(const ItemSubject& subject, TextRange part, const Lexicon& lexicon);

}  // namespace goals
