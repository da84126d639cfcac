// `goals due`: what needs a check-in, a closing value, a grade, a decision or a review, by owner.
#include "score/due.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <string>

#include "catalog/due.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "render/due_format.hpp"
#include "score/score.hpp"
#include "text/utf8.hpp"
#include "workspace/write_file.hpp"

namespace goals::commands {
namespace {

constexpr int default_days = 7;
constexpr int most_days = 3660;  // ten years: all that a calendar can want

std::vector<std::string_view> formats() { return options::names_of(goals::due::all()); }

constexpr CommandOption format{"--format", "FORMAT", "how to write it. Default: terminal", false, formats};
constexpr CommandOption within{"--within", "DAYS",
                               "how far to look ahead. Default: 7; for ics, all that is still to come"};
constexpr CommandOption strict{"--strict", "", "exit with 1 when something is overdue"};
constexpr CommandOption out{"--out", "FILE", "write to a file, whole or not at all. Default: standard output"};

constexpr std::array<const CommandOption*, 11> all_options{
    &format, &within,         &strict,          &options::team,     &options::cycle, &options::owner,
    &out,    &options::today, &options::config, &options::isolated, &options::color};

Result<const DueFormat*> read_format(const Arguments& arguments) {
  if (!arguments.has(format)) return &goals::due::terminal;
  return options::find_in(goals::due::all(), "format", arguments.value(format));
}

Result<int> read_within(const Arguments& arguments, const DueFormat& chosen) {
  if (!arguments.has(within)) return &chosen == &goals::due::ics ? most_days : default_days;
  const std::string text = arguments.value(within);
  int days = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  if (error == std::errc{} && rest == text.data() + text.size() && days >= 0 && days <= most_days) return days;
  return Error{fmt::format("`--within {}` is no number of days from 0 to {}", printable(text), most_days), {}};
}

Outcome write(const std::string& text, const Arguments& arguments, Console& console) {
  if (arguments.has(out)) return write_file(arguments.value(out), text);
  console.print(text);
  return std::nullopt;
}

ExitCode print_due(const DueFormat& chosen, int days, Date today, ColorChoice color, const Arguments& arguments,
                   Console& console) {
  const auto request = load_request(arguments, console);
  if (!request) return console.fail(request.error());
  const Loaded& loaded = request->loaded;
  if (loaded.asked.empty()) return ExitCode::failed;
  auto filter = read_filter(*request, arguments);
  if (!filter) return console.fail(filter.error());
  const Scores scores = compute_scores(loaded.workspace, score_options(loaded, today));
  TextStyle style = console.style(color);
  if (arguments.has(out)) style.color = false;
  const ReportInput report{
      .workspace = loaded.workspace, .scores = scores, .filter = *std::move(filter), .style = style};
  const DueInput input = due_input(report, days);
  if (const Outcome error = write(chosen.render(input), arguments, console)) return console.fail(*error);
  remark_on_errors(loaded, console);
  const bool is_late = arguments.has(strict) && input.overdue_count() > 0;
  return unless_unread(loaded, is_late ? ExitCode::findings : ExitCode::nothing_to_report);
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto chosen = read_format(arguments);
  if (!chosen) return console.fail(chosen.error());
  const auto days = read_within(arguments, **chosen);
  if (!days) return console.fail(days.error());
  const auto today = options::read_today(arguments);
  if (!today) return console.fail(today.error());
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  return print_due(**chosen, *days, *today, *color, arguments, console);
}

}  // namespace

extern constinit const Command due{
    .name = "due",
    .alias = "",
    .arguments = "PATH|REF",
    .arguments_summary = "files or directories, and goals with all that they hold. Default: all of the workspace",
    .summary = "List what needs a check-in, a grade, a decision or a review",
    .notes =
        "A check-in is due every 14 days, for goals shorter than 60 days every 7, unless the `cadence` of\n"
        "goals.toml says otherwise. What ended more than 90 days ago is history and asks for nothing.\n"
        "Exit codes: 0, with --strict 1 when something is overdue, 2 when the job could not be done.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
