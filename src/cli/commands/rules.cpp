// `goals rules`: all that `goals check` can report.
#include <array>
#include <string>

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"
#include "render/explain_problem.hpp"
#include "render/rules_list.hpp"

namespace goals::commands {
namespace {

constexpr std::array<std::string_view, 3> format_names{"table", "json", "markdown"};

std::vector<std::string_view> formats() { return {format_names.begin(), format_names.end()}; }

constexpr CommandOption format{"--format", "FORMAT", "how to write them. Default: table", false, formats};

constexpr std::array<const CommandOption*, 2> all_options{&format, &options::color};

ExitCode run(const Arguments& arguments, Console& console) {
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  const std::string name = arguments.has(format) ? arguments.value(format) : "table";
  if (name == "table")
    console.print(rules_table(console.style(*color)));
  else if (name == "json")
    console.print(rules_json());
  else if (name == "markdown")
    console.print(rules_markdown());
  else
    return console.fail(options::unknown_word("format", name, format_names));
  return ExitCode::nothing_to_report;
}

}  // namespace

extern constinit const Command rules{
    .name = "rules",
    .alias = "",
    .arguments = "",
    .arguments_summary = "",
    .summary = "List all that `goals check` can report",
    .notes = "`goals explain NAME` says more about one.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
