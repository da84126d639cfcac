// Completion for fish: one `complete` command for each thing that can be typed.
#include <fmt/format.h>

#include "catalog/commands.hpp"
#include "cli/shell.hpp"

namespace goals::shells {
namespace {

std::string quoted(std::string_view text) { return "'" + backslashed(text, "\\'") + "'"; }

constexpr std::string_view files = "(__fish_complete_suffix .goals)";

std::string completion(std::string_view condition, std::string_view rest) {
  return fmt::format("complete -c goals -n {} {}\n", quoted(condition), rest);
}

std::string option_completion(std::string_view condition, const CommandOption& option) {
  std::string rest = fmt::format("-l {}", option.name.substr(2));
  if (option.words != nullptr) {
    rest += fmt::format(" -x -a {}", quoted(fmt::format("{}", fmt::join(option.words(), " "))));
  } else if (takes_path(option)) {
    rest += " -r -F";
  } else if (!option.value.empty()) {
    rest += " -x";
  }
  return completion(condition, rest + " -d " + quoted(option.summary));
}

std::string command_completions(const Command& command) {
  std::string out;
  for (const std::string_view name : names_of(command)) {
    out += completion("__fish_use_subcommand", fmt::format("-a {} -d {}", name, quoted(command.summary)));
  }
  const std::string condition = fmt::format("__fish_seen_subcommand_from {}", fmt::join(names_of(command), " "));
  for (const CommandOption* option : command.options) out += option_completion(condition, *option);
  out += completion(condition, "-l help -d 'this text'");
  if (command.argument_words != nullptr) {
    out += completion(condition, "-a " + quoted(fmt::format("{}", fmt::join(command.argument_words(), " "))));
  } else if (takes_path(command)) {
    out += completion(condition, "-a " + quoted(files));
  }
  return out;
}

std::string script() {
  std::string out =
      "# Completion of `goals` in fish, written by `goals completions fish`.\n\n"
      "complete -c goals -f\n"
      "complete -c goals -n __fish_use_subcommand -l help -d 'say what there is'\n"
      "complete -c goals -n __fish_use_subcommand -l version -d 'name the version'\n";
  for (const Command* command : commands::all()) out += "\n" + command_completions(*command);
  return out;
}

}  // namespace

extern constinit const Shell fish{
    .name = "fish",
    .script = script,
};

}  // namespace goals::shells
