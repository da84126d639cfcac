// `goals config`: which settings hold, and where each was set.
#include <array>
#include <string>

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "render/settings_list.hpp"
#include "render/settings_reference.hpp"
#include "render/settings_schema.hpp"

namespace goals::commands {
namespace {

constexpr CommandOption schema{"--schema", "", "print the JSON Schema of goals.toml"};
constexpr CommandOption reference{"--reference", "", "print the tables of all keys, as docs/configuration.md has them"};
constexpr CommandOption changed{"--changed", "", "only what differs from its default"};

constexpr std::array<const CommandOption*, 10> all_options{
    &changed,         &schema,          &reference,         &options::config,  &options::isolated,
    &options::select, &options::ignore, &options::severity, &options::preview, &options::color};

ExitCode run(const Arguments& arguments, Console& console) {
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  if (arguments.has(schema) || arguments.has(reference)) {
    console.print(arguments.has(schema) ? settings_schema() : settings_reference());
    return ExitCode::nothing_to_report;
  }
  const auto settings = options::read_settings_request(arguments, console);
  if (!settings) return console.fail(settings.error());
  if (arguments.words().size() > 1) return console.fail({"`goals config` takes one file", {}});
  const Loaded loaded = load({.paths = {arguments.words().begin(), arguments.words().end()},
                              .directory = console.directory(),
                              .settings = *settings});
  options::report_settings(loaded.settings.sources(), loaded.settings.diagnostics(), console);
  if (loaded.settings.has_errors()) return ExitCode::failed;
  std::string path;
  if (!arguments.words().empty()) {
    console.report(loaded.errors);
    if (loaded.asked.empty()) return ExitCode::failed;
    path = loaded.workspace.document(loaded.asked.front()).source.path;
  }
  console.print(settings_list(loaded.settings.shown(path), arguments.has(changed), console.style(*color)));
  const auto unmatched = loaded.settings.unmatched_patterns(loaded.workspace);
  options::report_settings(loaded.settings.sources(), unmatched, console);
  return unmatched.empty() ? ExitCode::nothing_to_report : ExitCode::findings;
}

}  // namespace

extern constinit const Command config{
    .name = "config",
    .alias = "",
    .arguments = "FILE",
    .arguments_summary = "a `.goals` file, to see the settings that hold for it. Default: those of the workspace",
    .summary = "Show every setting with its value, and where it was set",
    .notes = "Each line is `key = value  # origin`: a file and line, a flag, or `default`.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
