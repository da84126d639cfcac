// How commands read their workspace and answer for what could not be read.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/console.hpp"
#include "workspace/load.hpp"

namespace goals {

/// The whole workspace around the directory of the console; errors are already reported.
Loaded load_workspace(Console& console);

/// `failed` when something could not be read, else `code`.
ExitCode unless_unread(const Loaded& loaded, ExitCode code);

/// A remark for commands that do not show them: how many errors the documents hold, which `goals check` explains.
void remark_on_errors(const Loaded& loaded, Console& console);

}  // namespace goals
