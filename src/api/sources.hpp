// From the sources of a caller to the program's own model.
#pragma once

#include <span>

#include "goals/goals.hpp"
#include "model/workspace.hpp"

namespace goals::api {

/// Of two sources with the same path the last counts.
Workspace build(std::span<const Source> sources);

}  // namespace goals::api
