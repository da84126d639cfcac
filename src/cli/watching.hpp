// `--watch`: looks again whenever something changes, until Ctrl-C.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"

namespace goals {

namespace options {
inline constexpr CommandOption watch{"--watch", "", "look again whenever a file changes, until Ctrl-C"};
}  // namespace options

/// Calls `look` at once and after each change in or below these places (absolute). Ends when the process is asked to,
/// by SIGINT or SIGTERM, with the code of the last look; a second such signal ends the process itself. Ends as
/// well when nobody takes what is printed any more.
ExitCode watch(const std::vector<std::filesystem::path>& places, const std::function<ExitCode()>& look,
               Console& console);

}  // namespace goals
