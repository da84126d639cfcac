// The manual pages, made from the commands themselves.
#pragma once

#include <string>

#include "cli/command.hpp"

namespace goals {

/// goals(1), in the `man` macros.
std::string man_page();

/// goals-COMMAND(1).
std::string man_page(const Command& command);

}  // namespace goals
