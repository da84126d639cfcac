// The long lists of the English vocabulary, by part of speech.
#pragma once

#include <span>

#include "statement/words/vocabulary.hpp"

namespace goals::words {

std::span<const WordList> english_verbs();
std::span<const WordList> english_nouns();
std::span<const WordList> english_judgements();

}  // namespace goals::words
