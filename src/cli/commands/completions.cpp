// `goals completions`: a script that teaches a shell to complete the words of this program.
#include <fmt/format.h>

#include <array>
#include <string>

#include "catalog/shells.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"

namespace goals::commands {
namespace {

std::vector<std::string_view> shell_names() { return options::names_of(shells::all()); }

ExitCode run(const Arguments& arguments, Console& console) {
  if (arguments.words().size() != 1) {
    return console.fail(
        {"`goals completions` takes the name of one shell", fmt::format("known: {}", fmt::join(shell_names(), ", "))});
  }
  const auto shell = options::find_in(shells::all(), "shell", arguments.words().front());
  if (!shell) return console.fail(shell.error());
  console.print((*shell)->script());
  return ExitCode::nothing_to_report;
}

}  // namespace

extern constinit const Command completions{
    .name = "completions",
    .alias = "",
    .arguments = "SHELL",
    .arguments_summary = "bash, fish or zsh",
    .summary = "Print a script that completes words of `goals` in a shell",
    .notes =
        "in bash: `source <(goals completions bash)`; in zsh: `source <(goals completions zsh)` after `compinit`; "
        "in fish: `goals completions fish | source`",
    .options = {},
    .run = run,
    .argument_words = shell_names,
};

}  // namespace goals::commands
