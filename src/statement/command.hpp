// Whether a sentence commands: "Test the app" against "Test coverage of 80%".
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// Does the word at `clause.first` command? Many verbs are spelt like nouns; what follows decides.
bool commands(const Reading& reading);

}  // namespace goals
