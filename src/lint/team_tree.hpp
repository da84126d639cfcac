// Which team is part of which, asked by the rules about alignment.
#pragma once

#include "model/workspace.hpp"

namespace goals {

/// Is `lower` a part of `upper`, at whatever depth, and not the same?
bool is_part_of(const Workspace& workspace, TeamId lower, TeamId upper);

}  // namespace goals
