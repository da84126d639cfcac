// The regular forms of a word, made when a lexicon is built; irregular ones are spelt out in the word lists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace goals {

/// `churn` -> `churns`, `company` -> `companies`, and the few that take no -s.
std::string plural_of(std::string_view noun);

struct VerbForms {
  std::string base;
  std::string third;
  std::vector<std::string> past;  ///< past tense and participle
  std::vector<std::string> ing;   ///< with and without a doubled consonant where both could be
};

/// The forms of `ship`, or of `write/wrote/written` where past tense and participle are irregular.
VerbForms verb_forms(std::string_view entry);

}  // namespace goals
