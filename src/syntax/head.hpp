// The words before a colon, taken apart: `KR nps`, `Key Result 2`, `SMART Goal`, `time bound`.
#pragma once

#include <optional>
#include <string_view>

#include "syntax/labels.hpp"
#include "text/text_range.hpp"

namespace goals {

struct Head {
  LabelKind label = LabelKind::custom;
  TextRange label_range;  ///< of the head's text
  TextRange id_range;     ///< the id or the number; empty when there is none
};

/// Nothing when the words begin with no label, or with one that takes no id while more words follow. The id itself is
/// not judged here.
std::optional<Head> split_head(std::string_view text);

}  // namespace goals
