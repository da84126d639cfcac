// One line through the grammar: which production applies follows from its first byte.
#pragma once

#include "syntax/tree_builder.hpp"
#include "text/text_range.hpp"

namespace goals {

/// Adds the tokens of a line's content (no indentation, no trailing blanks, not empty) and sets the kind and label of
/// the open node; a line that no production takes becomes `malformed` with its text as one token.
void parse_line(TreeBuilder& builder, Node& node, TextRange content);

}  // namespace goals
