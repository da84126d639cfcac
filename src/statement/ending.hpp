// What stands behind a sentence and is no part of it.
#pragma once

#include "statement/sentence.hpp"

namespace goals {

/// Takes marks, owners and a status off the end: `**`, `~~`, ✅, `@ada`, `(@ada)`, `=> Done`. A sentence of nothing else
/// keeps its first token.
void drop_marks_behind(Sentence& sentence);

}  // namespace goals
