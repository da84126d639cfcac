// Text in, tree and diagnostics out: any bytes parse.
#pragma once

#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "syntax/tree.hpp"

namespace goals {

/// Parses a text of at most `max_source_size` bytes into `tree`, whose memory is reused, and appends what is wrong, in
/// order of place, to `diagnostics` (their `file` is left invalid). Linear in the text; never fails.
void parse(std::string_view text, Tree& tree, std::vector<Diagnostic>& diagnostics);

/// An id as the language has it: `[a-z0-9][a-z0-9-]*`.
bool is_id(std::string_view text);

/// The nearest valid id to a text: lower case, runs of other characters as one `-`. Empty when nothing is left.
std::string to_id(std::string_view text);

}  // namespace goals
