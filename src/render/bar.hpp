// A share drawn with block characters.
#pragma once

#include <cstddef>
#include <string>

namespace goals {

/// `███▍░░░░░░` in `cells` columns; eighths of a cell are drawn too. Full only at 1, empty only at 0.
std::string bar(double share, std::size_t cells);

/// The same in whole cells, for proportional fonts.
std::string coarse_bar(double share, std::size_t cells);

}  // namespace goals
