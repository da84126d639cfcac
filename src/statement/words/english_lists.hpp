// The long lists of the English vocabulary, by part of speech and meaning.
#pragma once

#include <span>

#include "statement/words/vocabulary.hpp"

namespace goals::words {

std::span<const WordList> english_verbs();
std::span<const WordList> english_deeds();
std::span<const WordList> english_people();
std::span<const WordList> english_things();
std::span<const WordList> english_nouns();
std::span<const WordList> english_judgements();

}  // namespace goals::words
