// The word that sets a target without a number: all, every, each, no.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// The token of the totality, `npos` where there is none or it only sets the scene.
std::size_t find_totality(const Reading& reading);

/// Does the word of a totality leave nothing: no, none, never, "not a single"?
bool means_none(const SentenceToken& totality);

/// "No customer waits longer than five minutes": none of them, whatever number follows.
bool excludes_all(const Reading& reading);

}  // namespace goals
