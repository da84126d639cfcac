// The files of the repository, as the house tests read them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace goals::testing {

/// Paths below `folder` with that ending (`.hpp`), relative to the root of the repository, sorted; never empty: a house
/// test that looks at nothing fails.
std::vector<std::string> files_below(std::string_view folder, std::string_view ending);

struct SourceLine {
  std::size_t number = 0;  ///< from 1
  std::string text;
};

std::vector<SourceLine> lines_of(std::string_view text);

}  // namespace goals::testing
