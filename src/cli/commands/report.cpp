// `goals report`: the state of goals as a page to publish or data to work with.
#include <array>
#include <string>

#include "catalog/report_formats.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "render/report_format.hpp"
#include "score/score.hpp"
#include "workspace/write_file.hpp"

namespace goals::commands {
namespace {

std::vector<std::string_view> formats() { return options::names_of(report_formats::all()); }

constexpr CommandOption format{"--format", "FORMAT", "how to write it. Default: markdown", false, formats};
constexpr CommandOption out{"--out", "FILE", "write to a file, whole or not at all. Default: standard output"};

constexpr std::array<const CommandOption*, 7> all_options{&format, &options::team,  &options::cycle, &options::owner,
                                                          &out,    &options::today, &options::color};

Result<const ReportFormat*> read_format(const Arguments& arguments) {
  if (!arguments.has(format)) return &report_formats::markdown;
  return options::find_in(report_formats::all(), "format", arguments.value(format));
}

Outcome write(const ReportFormat& chosen, ReportInput input, const Arguments& arguments, Console& console,
              ColorChoice color) {
  if (arguments.has(out)) return write_file(arguments.value(out), chosen.render(input));
  input.style = console.style(color);
  console.print(chosen.render(input));
  return std::nullopt;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto chosen = read_format(arguments);
  if (!chosen) return console.fail(chosen.error());
  const auto today = options::read_today(arguments);
  if (!today) return console.fail(today.error());
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  const Request request = load_request(arguments, console);
  const Loaded& loaded = request.loaded;
  if (loaded.asked.empty()) return ExitCode::failed;
  auto filter = read_filter(request, arguments);
  if (!filter) return console.fail(filter.error());
  const Scores scores = compute_scores(loaded.workspace, {.today = *today});
  ReportInput input{.workspace = loaded.workspace, .scores = scores, .filter = *std::move(filter), .style = {}};
  if (const Outcome error = write(**chosen, std::move(input), arguments, console, *color)) return console.fail(*error);
  remark_on_errors(loaded, console);
  return unless_unread(loaded, ExitCode::nothing_to_report);
}

}  // namespace

extern constinit const Command report{
    .name = "report",
    .alias = "",
    .arguments = "PATH|REF",
    .arguments_summary =
        "files or directories, and goals to report on with all that they hold. Default: all of the workspace",
    .summary = "Write a status report of the workspace",
    .notes = "The same documents and the same `--today` give the same bytes.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
