// One line of a source as a terminal may show it: tabs expanded, dangerous characters escaped, cut around what matters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/text_range.hpp"

namespace goals {

struct SourceLine {
  std::string text;
  std::size_t mark_begin = 0;  ///< columns of the mark in `text`
  std::size_t mark_end = 0;    ///< at least one more
};

/// Shows at most `width` columns of `line` so that the begin of `mark` is among them; what is cut away becomes `…`.
/// Looks at no more of the line than it shows. A mark that goes beyond the line ends with it.
SourceLine show_source_line(std::string_view text, TextRange line, TextRange mark, std::size_t width);

}  // namespace goals
