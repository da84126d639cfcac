// The English vocabulary.
#pragma once

#include "statement/words/vocabulary.hpp"

namespace goals::words {

const Vocabulary& english();

}  // namespace goals::words
