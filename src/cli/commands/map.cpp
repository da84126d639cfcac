// `goals map`: who supports whom, from the company's objectives down to single goals.
#include <fmt/format.h>

#include <array>
#include <string>

#include "catalog/maps.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "render/map_format.hpp"
#include "score/score.hpp"
#include "text/utf8.hpp"
#include "workspace/run_program.hpp"
#include "workspace/write_file.hpp"

namespace goals::commands {
namespace {

std::vector<std::string_view> formats() { return options::names_of(maps::all()); }

constexpr CommandOption format{"--format", "FORMAT", "how to draw it. Default: tree", false, formats};
constexpr CommandOption key_results{"--key-results", "",
                                    "draw all key results, not only those that something supports"};
constexpr CommandOption out{"--out", "FILE", "write to a file, whole or not at all. Default: standard output"};

constexpr std::array<const CommandOption*, 10> all_options{
    &format, &key_results,    &options::team,   &options::cycle,    &options::owner,
    &out,    &options::today, &options::config, &options::isolated, &options::color};

Result<const MapFormat*> read_format(const Arguments& arguments) {
  if (!arguments.has(format)) return &maps::tree;
  return options::find_in(maps::all(), "format", arguments.value(format));
}

/// Passes the text through the program that makes the format out of it, where one does.
Result<std::string> drawn(const MapFormat& chosen, std::string text) {
  if (chosen.drawn_by.empty()) return text;
  const std::string program(chosen.drawn_by);
  auto answer = run_program({program, std::string(chosen.drawn_with)}, text);
  if (!answer) {
    return Error{
        answer.error().message,
        fmt::format("`{}` is part of Graphviz; without it, `--format dot` writes what it would draw", program)};
  }
  if (answer->exit_code == 0) return std::move(answer->output);
  return Error{fmt::format("`{}` failed with exit code {}: {}", program, answer->exit_code,
                           printable(answer->errors.substr(0, answer->errors.find('\n')))),
               {}};
}

Outcome write(const std::string& text, const Arguments& arguments, Console& console) {
  if (arguments.has(out)) return write_file(arguments.value(out), text);
  console.print(text);
  return std::nullopt;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto chosen = read_format(arguments);
  if (!chosen) return console.fail(chosen.error());
  const auto today = options::read_today(arguments);
  if (!today) return console.fail(today.error());
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  const auto request = load_request(arguments, console);
  if (!request) return console.fail(request.error());
  const Loaded& loaded = request->loaded;
  if (loaded.asked.empty()) return ExitCode::failed;
  auto filter = read_filter(*request, arguments);
  if (!filter) return console.fail(filter.error());
  const Scores scores = compute_scores(loaded.workspace, score_options(loaded, *today));
  TextStyle style = console.style(*color);
  if (arguments.has(out)) style.color = false;
  const ReportInput report{
      .workspace = loaded.workspace, .scores = scores, .filter = *std::move(filter), .style = style};
  const auto text = drawn(**chosen, (*chosen)->render({report, arguments.has(key_results)}));
  if (!text) return console.fail(text.error());
  if (const Outcome error = write(*text, arguments, console)) return console.fail(*error);
  remark_on_errors(loaded, console);
  return unless_unread(loaded, ExitCode::nothing_to_report);
}

}  // namespace

extern constinit const Command map{
    .name = "map",
    .alias = "",
    .arguments = "PATH|REF",
    .arguments_summary =
        "files or directories, and goals to draw with all that they hold. Default: all of the workspace",
    .summary = "Draw who supports whom, with scores",
    .notes = "Objectives and goals below the topmost teams that support nothing are listed as unaligned.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
