// What every shell is to us: a constant with a name and the script that teaches it to complete `goals`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace goals {

struct Shell {
  std::string_view name;
  std::string (*script)();
};

/// The name of a command and, where it has one, its alias.
std::vector<std::string_view> names_of(const Command& command);

/// Does the value of the option name a file?
bool takes_path(const CommandOption& option);
/// Do the words after the options name files?
bool takes_path(const Command& command);

/// The text with each of these bytes behind a backslash.
std::string backslashed(std::string_view text, std::string_view bytes);

}  // namespace goals
