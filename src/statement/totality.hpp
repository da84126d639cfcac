// The word that sets a target without a number: all, every, each, no.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// The token of the totality, `npos` where there is none or it only sets the scene.
std::size_t find_totality(const Reading& reading);

/// "No customer waits longer than five minutes": none of them, whatever number follows.
bool excludes_all(const Reading& reading);

}  // namespace goals
