// What the scripts for all shells have in common.
#include "cli/shell.hpp"

namespace goals {

std::vector<std::string_view> names_of(const Command& command) {
  if (command.alias.empty()) return {command.name};
  return {command.name, command.alias};
}

bool takes_path(const CommandOption& option) { return option.value == "PATH" || option.value.starts_with("FILE"); }

bool takes_path(const Command& command) { return command.arguments.find("PATH") != std::string_view::npos; }

std::string backslashed(std::string_view text, std::string_view bytes) {
  std::string out;
  for (const char byte : text) {
    if (bytes.find(byte) != std::string_view::npos) out += '\\';
    out += byte;
  }
  return out;
}

}  // namespace goals
