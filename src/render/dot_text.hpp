// Text of users inside a quoted string of the DOT language.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace goals {

/// The text as a quoted string, broken into lines of about `width` columns; every escape of the language is taken from
/// it, entities show as they are written, and control characters become visible escapes.
std::string dot_string(std::string_view text, std::size_t width);

}  // namespace goals
