// `goals report`: the state of goals as pages to publish or data to work with, in one or more formats.
#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catalog/report_formats.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/outputs.hpp"
#include "cli/settings_options.hpp"
#include "render/report_format.hpp"
#include "score/score.hpp"
#include "text/utf8.hpp"
#include "workspace/write_file.hpp"

namespace goals::commands {
namespace {

using ReportOutput = Output<ReportFormat>;

std::vector<std::string_view> formats() { return options::names_of(report_formats::all()); }

constexpr CommandOption format{"--format", "FORMAT[=FILE]", "how to write it; may be repeated. Default: markdown", true,
                               formats};
constexpr CommandOption out{"--out", "FILE",
                            "where the format without a file goes, whole or not at all. Default: standard output"};
constexpr CommandOption since{"--since", "DATE", "also tell what is new since the end of that day (2026-08-06)"};

constexpr std::array<const CommandOption*, 11> all_options{&format,          &out,
                                                           &since,           &options::team,
                                                           &options::cycle,  &options::owner,
                                                           &options::status, &options::today,
                                                           &options::config, &options::isolated,
                                                           &options::color};

struct ReportRequest {
  std::vector<ReportOutput> outputs;
  Date today;
  std::optional<Date> since;
  ColorChoice color = ColorChoice::automatic;
};

/// The formats, with `--out` given to the one that names no file.
Result<std::vector<ReportOutput>> read_outputs(const Arguments& arguments) {
  Result<std::vector<ReportOutput>> outputs = std::vector<ReportOutput>{{&report_formats::markdown, {}}};
  if (arguments.has(format)) {
    outputs = goals::read_outputs(report_formats::all(), arguments.values(format), format.name);
  }
  if (!outputs || !arguments.has(out)) return outputs;
  for (ReportOutput& output : *outputs) {
    if (!output.path.empty()) continue;
    output.path = arguments.value(out);
    if (const Outcome error = check_places(*outputs)) return *error;
    return outputs;
  }
  return Error{"`--out` has nothing to write: every format names its own file", {}};
}

Result<std::optional<Date>> read_since(const Arguments& arguments, Date today) {
  if (!arguments.has(since)) return std::optional<Date>{};
  const std::string text = arguments.value(since);
  const auto date = parse_iso_date(text);
  if (!date) {
    return Error{fmt::format("`--since {}` is no day of the calendar", printable(text)),
                 "write year, month and day: `--since 2026-08-06`"};
  }
  if (*date >= today) {
    return Error{fmt::format("`--since {}` is not before {}, the day of the report", text, to_string(today)), {}};
  }
  return std::optional<Date>{*date};
}

Result<ReportRequest> read_request(const Arguments& arguments) {
  auto outputs = read_outputs(arguments);
  if (!outputs) return outputs.error();
  const auto today = options::read_today(arguments);
  if (!today) return today.error();
  const auto day = read_since(arguments, *today);
  if (!day) return day.error();
  const auto color = options::read_color(arguments);
  if (!color) return color.error();
  return ReportRequest{*std::move(outputs), *today, *day, *color};
}

Outcome write(const ReportOutput& output, ReportInput input, ColorChoice color, Console& console) {
  const bool to_terminal = output.path.empty() && console.is_terminal();
  if (to_terminal && !output.format->is_text) {
    return Error{fmt::format("`{}` is nothing that a terminal can show", output.format->name),
                 fmt::format("name a file: `--format {0}=goals.{0}`", output.format->extension)};
  }
  if (output.path.empty()) input.style = console.style(color);
  if (const auto write_to = output.format->write; write_to != nullptr) {
    if (!output.path.empty()) return write_file(output.path, [&](const WriteText& write) { write_to(input, write); });
    write_to(input, [&](std::string_view piece) { console.print(piece); });
    return std::nullopt;
  }
  const auto rendered = output.format->render(input);
  if (!rendered) return rendered.error();
  if (!output.path.empty()) return write_file(output.path, *rendered);
  console.print(*rendered);
  return std::nullopt;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto request = read_request(arguments);
  if (!request) return console.fail(request.error());
  const auto read = load_request(arguments, console);
  if (!read) return console.fail(read.error());
  const Loaded& loaded = read->loaded;
  if (loaded.asked.empty()) return ExitCode::failed;
  auto filter = read_filter(*read, arguments);
  if (!filter) return console.fail(filter.error());
  const Scores scores = compute_scores(loaded.workspace, score_options(loaded, request->today));
  std::optional<Scores> before;
  if (request->since) before = compute_scores(loaded.workspace, score_options(loaded, *request->since));
  const ReportInput input{.workspace = loaded.workspace,
                          .scores = scores,
                          .filter = *std::move(filter),
                          .style = {},
                          .before = before ? &*before : nullptr};
  for (const ReportOutput& output : request->outputs) {
    if (const Outcome error = write(output, input, request->color, console)) return console.fail(*error);
  }
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
    .notes =
        "The same documents and the same `--today` give the same bytes.\n"
        "Several at once: `--format html=status.html --format xlsx=status.xlsx`.\n"
        "For a one-to-one or a review: `--owner @ada --since 2026-08-06`.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
