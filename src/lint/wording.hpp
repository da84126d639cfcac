// How messages call things, so that all rules speak alike.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"

namespace goals {

/// `key result `nps``; an item without an id is called by its statement.
std::string called(const Workspace& workspace, ItemId id);

/// `1 day`, `12 days`.
std::string counted(long long count, std::string_view noun);

/// `team `Company / Support` in 2026-Q3`, as far as they are known; empty when neither is.
std::string called(const Workspace& workspace, TeamId team, CycleId cycle);

}  // namespace goals
