// The lower case of ASCII letters, which is all that keywords, words of rules and names are compared by.
#pragma once

namespace goals {

/// Other bytes stay as they are.
constexpr char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; }

}  // namespace goals
