// `goals man`: the manual pages, which `man -l -` shows and an installation holds.
#include <string>

#include "catalog/commands.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/man_page.hpp"
#include "cli/options.hpp"

namespace goals::commands {
namespace {

std::vector<std::string_view> command_names() { return options::names_of(commands::all()); }

ExitCode run(const Arguments& arguments, Console& console) {
  if (arguments.words().empty()) {
    console.print(man_page());
    return ExitCode::nothing_to_report;
  }
  if (arguments.words().size() > 1) return console.fail({"`goals man` takes the name of one command", {}});
  const auto command = options::find_in(commands::all(), "command", arguments.words().front());
  if (!command) return console.fail(command.error());
  console.print(man_page(**command));
  return ExitCode::nothing_to_report;
}

}  // namespace

extern constinit const Command man{
    .name = "man",
    .alias = "",
    .arguments = "COMMAND",
    .arguments_summary = "the command whose page to print. Default: the page of the program",
    .summary = "Print a manual page",
    .notes = "`goals man check | man -l -` shows one.",
    .options = {},
    .run = run,
    .argument_words = command_names,
};

}  // namespace goals::commands
