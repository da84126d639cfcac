// From the sources of a caller to the program's own settings and model.
#pragma once

#include <span>

#include "goals/goals.hpp"
#include "model/workspace.hpp"
#include "workspace/configuration/configuration.hpp"

namespace goals::api {

/// The settings among the sources, those called `goals.toml`.
Configuration read_settings(std::span<const Source> sources);

/// All other sources as they are read under these options. Of two with the same path the last counts.
Workspace build(std::span<const Source> sources, const ModelOptions& options);

}  // namespace goals::api
