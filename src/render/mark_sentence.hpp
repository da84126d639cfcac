// A sentence with names under its words: `^^^^` below each part, and below that what the part is.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/text_style.hpp"
#include "text/text_range.hpp"

namespace goals {

/// A part of a sentence and what it is called.
struct Mark {
  TextRange range;
  std::string_view name;  ///< ASCII
};

/// The sentence in lines of at most `style.width` columns, broken at blanks, each with the marks of its words below;
/// marks that would collide stand in lines of their own. Bytes that may not reach a terminal show as escapes. Empty
/// marks are left out; a mark over two lines is named on the first.
std::string mark_sentence(std::string_view text, std::span<const Mark> marks, const TextStyle& style);

}  // namespace goals
