// Where a sentence begins once its decoration is passed over.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// Sets `clause.first` past tags, labels, an opening date, "I will", "our goal is to" and "ensure that", and says
/// whether the sentence spoke in the first person. Always names a token of the sentence, which must have one.
void skip_beginning(const DatePhrases& dates, const Sentence& sentence, Clause& clause);

}  // namespace goals
