// Words that are two: where `mid-March`, `Q1-Q2` and `sub-4` fall apart, and what hangs on `team(s)`.
#pragma once

#include <cstddef>
#include <string_view>

#include "statement/sentence.hpp"

namespace goals {

/// Is it `Q3`, `FY27-Q1`, `W33`, `Sep-30`?
bool names_period(std::string_view word);

/// The bytes of the first part of a word that is more than one: of `end-Q3`, `mid-March`, `Q4-end`, `Q1-Q2`,
/// `five-minute`, `sub-4`, `USD5.20`; 0 for one word.
std::size_t first_part(std::string_view word, const Lexicon& lexicon);

/// The bytes of "(s)" in `team(s)`, of "{d}" in `source{d}`: the group that a text begins with, 0 where it does not.
std::size_t glued_group(std::string_view rest);

/// What a word in lower case that no list holds may be: `team's` is a team, `co-host` and `rewrite-heavy` are read by
/// their telling part, any other word by its ending. `last_hyphen` is its place in the word, 0 where there is none.
void guess_by_parts(SentenceToken& token, std::string_view word, std::size_t last_hyphen, const Lexicon& lexicon);

}  // namespace goals
