// Texts in which « and » enclose the ranges that a test is about, as in the bad examples of problems and rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/text_range.hpp"

namespace goals::testing {

struct MarkedText {
  std::string text;               ///< without the marks
  std::vector<TextRange> ranges;  ///< what they enclosed, in order of their openings; marks may nest
};

/// Throws when a mark is left open or closes nothing.
MarkedText parse_marked(std::string_view marked);

/// The text with the ranges marked again, for a person who compares.
std::string show_marked(std::string_view text, const std::vector<TextRange>& ranges);

}  // namespace goals::testing
