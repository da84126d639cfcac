// The examples of problems taken apart: the text, and the places between « and » in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace goals {

/// One line of an example, printable.
struct ExampleLine {
  std::string text;                 ///< without the marks
  std::string carets;               ///< `^` below each marked place, else blanks; empty when nothing is marked
  std::vector<std::string> marked;  ///< the marked texts
};

std::vector<ExampleLine> read_example(std::string_view example);

}  // namespace goals
