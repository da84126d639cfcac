// Completion for bash: one function, which needs nothing but bash itself.
#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>

#include "catalog/commands.hpp"
#include "cli/shell.hpp"

namespace goals::shells {
namespace {

/// What follows an option that takes a value.
std::string value_case(const CommandOption& option) {
  std::string act = "_goals_nothing";
  if (option.words != nullptr) act = fmt::format("_goals_words '{}'", fmt::join(option.words(), " "));
  if (takes_path(option)) act = "_goals_any_files";
  return fmt::format("        {}) {}; return ;;\n", option.name, act);
}

std::string command_case(const Command& command) {
  std::string out = fmt::format("    {})\n      case $before in\n", fmt::join(names_of(command), "|"));
  std::string option_names;
  for (const CommandOption* option : command.options) {
    option_names += fmt::format("{} ", option->name);
    if (!option->value.empty()) out += value_case(*option);
  }
  std::string words = "_goals_nothing";
  if (command.argument_words != nullptr) {
    words = fmt::format("_goals_words '{}'", fmt::join(command.argument_words(), " "));
  } else if (takes_path(command)) {
    words = "_goals_files";
  }
  return out + fmt::format(
                   "      esac\n"
                   "      if [[ $word == -* ]]; then\n"
                   "        _goals_words '{}--help'\n"
                   "      else\n"
                   "        {}\n"
                   "      fi\n"
                   "      ;;\n",
                   option_names, words);
}

/// What does not depend on the commands, up to the words that may stand first.
constexpr std::string_view beginning = R"(# Completion of `goals` in bash, written by `goals completions bash`.

_goals_words() {
  local IFS=$' \n'
  COMPREPLY=($(compgen -W "$1" -- "$word"))
}

_goals_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -X '!*.goals' -- "$word"; compgen -d -- "$word"))
}

_goals_any_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$word"))
}

_goals_nothing() {
  COMPREPLY=()
}

_goals() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  # `=` is a word of its own here.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
)";

std::string script() {
  std::string names;
  std::string cases;
  for (const Command* command : commands::all()) {
    names += fmt::format("{} ", fmt::join(names_of(*command), " "));
    cases += command_case(*command);
  }
  std::string out(beginning);
  fmt::format_to(std::back_inserter(out), "    _goals_words '{}help --help --version'\n    return\n  fi\n", names);
  fmt::format_to(std::back_inserter(out),
                 "  case ${{COMP_WORDS[1]}} in\n    help) _goals_words '{}' ;;\n{}  esac\n}}\n", names, cases);
  return out + "\ncomplete -F _goals goals\n";
}

}  // namespace

extern constinit const Shell bash{
    .name = "bash",
    .script = script,
};

}  // namespace goals::shells
