// Replacements of byte ranges, and their application to a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/text_range.hpp"

namespace goals {

/// Replaces the bytes of `range` with `text`; an empty range inserts.
struct TextEdit {
  TextRange range;
  std::string text;

  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// Applies edits that are sorted and do not overlap; every byte outside their ranges is kept.
std::string apply_edits(std::string_view text, const std::vector<TextEdit>& edits);

/// Sorts edits by place and drops each one that overlaps an earlier one. Insertions at the same place keep their order.
std::vector<TextEdit> without_overlaps(std::vector<TextEdit> edits);

}  // namespace goals
