// The program: finds the command, reads its arguments, runs it.
#pragma once

#include <span>

namespace goals {

/// The exit code. `arguments` begins with the name of the program, as `main` gets them.
int run_app(std::span<char* const> arguments);

}  // namespace goals
