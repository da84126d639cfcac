// Edits of a text as the unified diff that `patch` and `git apply` read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/text_edit.hpp"

namespace goals {

/// What the edits (sorted, without overlaps) change in a text known by this path, with three lines of context; empty
/// when they change nothing. Names are `a/path` and `b/path`, quoted as git does where they need it. Lines end with LF
/// alone: a CR before it belongs to the line.
std::string unified_diff(std::string_view path, std::string_view text, const std::vector<TextEdit>& edits);

}  // namespace goals
