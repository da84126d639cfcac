// The word of a sentence that judges without a criterion.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Effectively support …", "a robust plan", "a lot of articles", "as easy as possible", "a tool that people love": the
/// word that leaves open when it is done; `npos` where none does.
std::size_t find_vague_word(const Reading& reading);

}  // namespace goals
