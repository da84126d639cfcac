// Completion for zsh, by its own `_arguments`; works from a directory of $fpath and when it is sourced.
#include <fmt/format.h>

#include <iterator>

#include "catalog/commands.hpp"
#include "cli/shell.hpp"

namespace goals::shells {
namespace {

/// Between single quotes.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char byte : text) {
    if (byte == '\'')
      out += "'\\''";
    else
      out += byte;
  }
  return out + "'";
}

constexpr std::string_view files = R"~(_files -g "*.goals(-.)")~";

std::string action_of(const CommandOption& option) {
  if (option.words != nullptr) return fmt::format("({})", fmt::join(option.words(), " "));
  return takes_path(option) ? "_files" : " ";
}

std::string option_spec(const CommandOption& option) {
  const std::string summary = backslashed(option.summary, "\\[]:");
  if (option.value.empty()) return quoted(fmt::format("{}[{}]", option.name, summary));
  return quoted(fmt::format("{}{}=[{}]:{}:{}", option.repeatable ? "*" : "", option.name, summary,
                            backslashed(option.value, "\\[]:"), action_of(option)));
}

std::string argument_spec(const Command& command) {
  if (command.arguments.empty()) return {};
  std::string action = " ";
  if (command.argument_words != nullptr) {
    action = fmt::format("({})", fmt::join(command.argument_words(), " "));
  } else if (takes_path(command)) {
    action = files;
  }
  return " \\\n        " + quoted(fmt::format("*:{}:{}", backslashed(command.arguments, "\\[]:"), action));
}

std::string command_case(const Command& command) {
  std::string out = fmt::format("    ({})\n      _arguments", fmt::join(names_of(command), "|"));
  for (const CommandOption* option : command.options) out += " \\\n        " + option_spec(*option);
  return out + " \\\n        '--help[this text]'" + argument_spec(command) + "\n      ;;\n";
}

std::string script() {
  std::string commands;
  std::string cases;
  for (const Command* command : commands::all()) {
    for (const std::string_view name : names_of(*command)) {
      commands += fmt::format("    {}\n", quoted(fmt::format("{}:{}", name, backslashed(command->summary, "\\:"))));
    }
    cases += command_case(*command);
  }
  std::string out =
      "#compdef goals\n# Completion of `goals` in zsh, written by `goals completions zsh`.\n\n_goals() {\n";
  fmt::format_to(std::back_inserter(out), "  local -a commands\n  commands=(\n{}  )\n", commands);
  out += R"(  if ((CURRENT == 2)); then
    _describe -t commands command commands
    _arguments '--help[say what there is]' '--version[name the version]'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
    (help) _describe -t commands command commands ;;
)";
  fmt::format_to(std::back_inserter(out), "{}  esac\n}}\n", cases);
  return out + "\nif [[ $funcstack[1] == _goals ]]; then\n  _goals \"$@\"\nelse\n  compdef _goals goals\nfi\n";
}

}  // namespace

extern constinit const Shell zsh{
    .name = "zsh",
    .script = script,
};

}  // namespace goals::shells
