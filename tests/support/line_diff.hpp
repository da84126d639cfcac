// Two texts compared line by line, for a person who reads why a test failed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace goals::testing {

/// The lines of a text without their `\n`. A last line without one gets the remark `\ no end of line` after it.
std::vector<std::string> diff_lines(std::string_view text);

/// Lines of both texts: `  kept`, `- only expected`, `+ only actual`, with three kept lines around each change and
/// ` ...` where more were left out. Empty when the texts are equal.
std::string line_diff(std::string_view expected, std::string_view actual);

}  // namespace goals::testing
