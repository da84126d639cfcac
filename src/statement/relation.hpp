// How the words around a number bound it: at least, under, or more.
#pragma once

#include "statement/phrases.hpp"

namespace goals {

/// Sets the relation of a quantity from the words on both sides, widens `whole` by them, and notes the preposition
/// before.
void read_relation(const Sentence& sentence, QuantityPhrase& phrase);

}  // namespace goals
