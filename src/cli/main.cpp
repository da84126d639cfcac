// The entry of the program, and nothing else.
#include <cstddef>
#include <span>

#include "cli/app.hpp"

int main(int argc, char** argv) { return goals::run_app(std::span<char* const>(argv, static_cast<std::size_t>(argc))); }
