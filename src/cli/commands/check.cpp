// `goals check`: what is wrong with documents, in one or more formats.
#include "workspace/check.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catalog/diagnostic_formats.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "render/diagnostic_format.hpp"
#include "text/utf8.hpp"
#include "workspace/load.hpp"
#include "workspace/write_file.hpp"

namespace goals::commands {
namespace {

std::vector<std::string_view> formats() { return options::names_of(diagnostic_formats::all()); }

struct Level {
  std::string_view name;
  Severity severity;
};
constexpr std::array<Level, 3> levels{
    {{"error", Severity::error}, {"warning", Severity::warning}, {"info", Severity::info}}};

std::vector<std::string_view> level_names() {
  std::vector<std::string_view> names;
  for (const Level& level : levels) names.push_back(level.name);
  return names;
}

constexpr CommandOption output_format{"--output-format", "FORMAT[=FILE]",
                                      "to standard output or to a file; may be repeated. Default: human", true,
                                      formats};
constexpr CommandOption fail_level{
    "--fail-level", "LEVEL", "the least severity that makes the exit code 1. Default: warning", false, level_names};
constexpr CommandOption max_warnings{"--max-warnings", "N", "let this many warnings pass before they make it 1"};
constexpr CommandOption exit_zero{"--exit-zero", "", "exit 0 whatever is found"};
constexpr CommandOption stdin_filename{"--stdin-filename", "PATH", "what standard input (`-`) is called"};

constexpr std::array<const CommandOption*, 7> all_options{
    &output_format, &options::today, &fail_level, &max_warnings, &exit_zero, &stdin_filename, &options::color};

struct Output {
  const DiagnosticFormat* format = nullptr;
  std::string path;  ///< empty: standard output
};

struct CheckRequest {
  std::vector<Output> outputs;
  Severity level = Severity::warning;
  std::optional<std::size_t> warnings_allowed;
  Date today;
  ColorChoice color = ColorChoice::automatic;
};

Result<Output> read_output(const std::string& text) {
  const std::size_t equals = text.find('=');
  const auto format = options::find_in(diagnostic_formats::all(), "format", text.substr(0, equals));
  if (!format) return format.error();
  if (equals == std::string::npos) return Output{*format, {}};
  if (equals + 1 == text.size()) return Error{fmt::format("`{}` names no file after `=`", printable(text)), {}};
  return Output{*format, text.substr(equals + 1)};
}

Result<std::vector<Output>> read_outputs(const Arguments& arguments) {
  if (!arguments.has(output_format)) return std::vector<Output>{{&diagnostic_formats::human, {}}};
  std::vector<Output> outputs;
  bool to_standard_output = false;
  for (const std::string& text : arguments.values(output_format)) {
    const auto output = read_output(text);
    if (!output) return output.error();
    if (output->path.empty() && std::exchange(to_standard_output, true)) {
      return Error{"two formats for standard output",
                   fmt::format("give one of them a file: `--output-format {}=FILE`", output->format->name)};
    }
    outputs.push_back(*output);
  }
  return outputs;
}

Result<Severity> read_level(const Arguments& arguments) {
  if (!arguments.has(fail_level)) return Severity::warning;
  const std::string word = arguments.value(fail_level);
  for (const Level& level : levels) {
    if (level.name == word) return level.severity;
  }
  return options::unknown_word("value of `--fail-level`", word, level_names());
}

Result<std::optional<std::size_t>> read_warnings_allowed(const Arguments& arguments) {
  if (!arguments.has(max_warnings)) return std::optional<std::size_t>{};
  const std::string text = arguments.value(max_warnings);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) {
    return Error{fmt::format("`--max-warnings {}` is not a number", printable(text)), "write 0 or a larger number"};
  }
  return std::optional{number};
}

Result<CheckRequest> read_request(const Arguments& arguments) {
  auto outputs = read_outputs(arguments);
  if (!outputs) return outputs.error();
  const auto level = read_level(arguments);
  if (!level) return level.error();
  const auto warnings_allowed = read_warnings_allowed(arguments);
  if (!warnings_allowed) return warnings_allowed.error();
  const auto today = options::read_today(arguments);
  if (!today) return today.error();
  const auto color = options::read_color(arguments);
  if (!color) return color.error();
  return CheckRequest{*std::move(outputs), *level, *warnings_allowed, *today, *color};
}

LoadOptions load_options(const Arguments& arguments, const Console& console) {
  return {.paths = {arguments.words().begin(), arguments.words().end()},
          .directory = console.directory(),
          .standard_input_path = arguments.value(stdin_filename)};
}

/// Writes each format where it belongs; nothing when all went well.
Outcome write_outputs(const CheckRequest& request, const Loaded& loaded, std::span<const Diagnostic> diagnostics,
                      Console& console) {
  for (const Output& output : request.outputs) {
    DiagnosticInput input{.workspace = loaded.workspace, .diagnostics = diagnostics};
    if (!output.path.empty()) {
      if (const Outcome error = write_file(output.path, output.format->render(input))) return error;
      continue;
    }
    const std::string root = loaded.root.generic_string();
    input.style = console.style(request.color);
    if (console.is_terminal() && input.style.color) input.link_root = root;
    console.print(output.format->render(input));
  }
  return std::nullopt;
}

bool fails(const CheckRequest& request, std::span<const Diagnostic> diagnostics) {
  const DiagnosticCounts counts = count_diagnostics(diagnostics);
  if (counts.errors > 0) return true;
  if (request.warnings_allowed) {
    if (counts.warnings > *request.warnings_allowed) return true;
  } else if (request.level <= Severity::warning && counts.warnings > 0) {
    return true;
  }
  return request.level <= Severity::info && counts.infos > 0;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto request = read_request(arguments);
  if (!request) return console.fail(request.error());
  const Loaded loaded = load(load_options(arguments, console));
  console.report(loaded.errors);
  if (loaded.asked.empty()) return ExitCode::failed;
  const auto diagnostics = goals::check(loaded.workspace, loaded.asked, {.today = request->today});
  if (const Outcome error = write_outputs(*request, loaded, diagnostics, console)) return console.fail(*error);
  const bool found = !arguments.has(exit_zero) && fails(*request, diagnostics);
  return unless_unread(loaded, found ? ExitCode::findings : ExitCode::nothing_to_report);
}

}  // namespace

extern constinit const Command check{
    .name = "check",
    .alias = "lint",
    .arguments = "PATH",
    .arguments_summary =
        "files, directories, or `-` for standard input. Default: the workspace, which is the nearest "
        "directory upward with a `goals.toml`, else this directory",
    .summary = "Say what is wrong with goals, and what to write instead",
    .notes = "exit codes: 0 nothing to report, 1 findings at or above the level, 2 something could not be done",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
