// Which sign a character outside letters and digits is.
#pragma once

#include "statement/sentence.hpp"

namespace goals {

Sign ascii_sign(char byte);

Hints hints_of(Sign sign);

/// `Sign::none` for what counts as a letter.
Sign wide_sign(char32_t value);

/// `½`: 100 times the numerator plus the denominator, 0 where it is no fraction.
std::int16_t vulgar_fraction(char32_t value);

/// A blank outside ASCII.
bool is_wide_blank(char32_t value);

}  // namespace goals
