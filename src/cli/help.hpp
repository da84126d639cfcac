// The help texts, made from the commands themselves.
#pragma once

#include <cstddef>
#include <string>

#include "cli/command.hpp"

namespace goals {

/// What the program is and which commands it has.
std::string overview();

/// How a command is called and what each option means, in lines of at most `width` columns where words allow.
std::string help_of(const Command& command, std::size_t width);

}  // namespace goals
