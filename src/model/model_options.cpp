// The lexicon of a workspace, which most leave as it is.
#include "model/model_options.hpp"

#include "statement/extra_words.hpp"

namespace goals {

const Lexicon& ModelOptions::lexicon() const {
  return extended_lexicon ? extended_lexicon->lexicon() : english_lexicon();
}

}  // namespace goals
