// One immutable text with the path it is known by.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "text/text_range.hpp"

namespace goals {

/// Offsets are 32 bits wide; a larger file is refused where it is read.
inline constexpr std::uint64_t max_source_size = std::numeric_limits<std::uint32_t>::max();

struct SourceFile {
  std::string path;  ///< relative to the workspace, `/` as separator
  std::string text;  ///< the bytes as they are on disk, byte order mark and line ends included

  std::string_view at(TextRange range) const { return range.of(text); }
};

}  // namespace goals
