// What a sentence can be checked against without a number: a school grade, a time of day, a line that is crossed or
// not.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Get an A in chemistry", "raise my grade from a C to a B": the letter to reach; `npos` where none stands.
std::size_t find_grade(const Reading& reading);
/// "pass with a B or better": the grade is a bound.
bool bounds_grade(const Reading& reading, std::size_t grade);
/// "Get up before 6 am": the number of a time of day; `npos` where none stands.
std::size_t find_daytime(const Reading& reading);
/// "Reach B2 in German", "get to level 10": the level; `npos` where none is named.
std::size_t find_named_level(const Reading& reading);
/// "Become profitable", "be debt-free", "reach break-even": there is a line, and everybody sees on which side one is.
std::size_t find_crossed_line(const Reading& reading);

}  // namespace goals
