// `goals check`: what is wrong with documents, in one or more formats, and the mending of what can be mended.
#include "workspace/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/baseline_use.hpp"
#include "cli/changes.hpp"
#include "cli/check_outputs.hpp"
#include "cli/check_settings.hpp"
#include "cli/check_verdict.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/fixing.hpp"
#include "cli/kept.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "cli/watching.hpp"
#include "lint/fix.hpp"
#include "workspace/discover.hpp"
#include "workspace/load.hpp"

namespace goals::commands {
namespace {

constexpr CommandOption stdin_filename{"--stdin-filename", "PATH", "what standard input (`-`) is called"};
constexpr CommandOption threads{"--threads", "N", "at most so many. Default: as many as the machine has"};

constexpr std::array<const CommandOption*, 24> all_options{&options::fix,
                                                           &options::fix_only,
                                                           &options::diff,
                                                           &options::unsafe_fixes,
                                                           &options::output_format,
                                                           &options::statistics,
                                                           &options::fail_level,
                                                           &options::max_warnings,
                                                           &options::exit_zero,
                                                           &options::select,
                                                           &options::ignore,
                                                           &options::severity,
                                                           &options::preview,
                                                           &options::config,
                                                           &options::isolated,
                                                           &options::baseline,
                                                           &options::update_baseline,
                                                           &options::staged,
                                                           &options::changed_since,
                                                           &options::watch,
                                                           &stdin_filename,
                                                           &options::today,
                                                           &threads,
                                                           &options::color};

struct CheckRequest {
  std::vector<CheckOutput> outputs;
  Verdict verdict;
  FixRequest fixing;
  SettingsRequest settings;
  Date today;
  ColorChoice color = ColorChoice::automatic;
  std::size_t threads = 0;
};

Result<CheckRequest> read_request(const Arguments& arguments, const Console& console) {
  auto outputs = read_outputs(arguments);
  if (!outputs) return outputs.error();
  const auto verdict = read_verdict(arguments);
  if (!verdict) return verdict.error();
  const auto fixing = read_fix_request(arguments);
  if (!fixing) return fixing.error();
  auto settings = options::read_settings_request(arguments, console);
  if (!settings) return settings.error();
  const auto today = options::read_today(arguments);
  if (!today) return today.error();
  const auto color = options::read_color(arguments);
  if (!color) return color.error();
  const auto most = options::read_count(arguments, threads);
  if (!most) return most.error();
  return CheckRequest{*std::move(outputs), *verdict, *fixing, *std::move(settings), *today, *color, most->value_or(0)};
}

LoadOptions load_options(const Arguments& arguments, const CheckRequest& request, const Console& console) {
  return {.paths = {arguments.words().begin(), arguments.words().end()},
          .directory = console.directory(),
          .standard_input_path = arguments.value(stdin_filename),
          .settings = request.settings,
          .threads = request.threads};
}

Checked checked(Workspace workspace, const Loaded& loaded, const CheckRequest& request, BaselineUse& baseline) {
  const LintOptions lint = lint_options(loaded, workspace, request.today);
  auto diagnostics = goals::check(workspace, loaded.asked, lint, request.threads);
  diagnostics = baseline.apply(workspace, loaded.asked, std::move(diagnostics));
  return {std::move(workspace), std::move(diagnostics)};
}

/// Findings, and what is left over in settings and baseline.
ExitCode report(const Checked& found, const CheckRequest& request, const Loaded& loaded, BaselineUse& baseline,
                Console& console) {
  const std::string root = loaded.root.generic_string();
  const bool input_goes_there = request.fixing.mode == FixMode::apply && loaded.standard_input.valid();
  const DiagnosticInput input{.workspace = found.workspace, .diagnostics = found.diagnostics, .checked = loaded.asked};
  const OutputDress dress{.color = request.color, .root = root, .to_standard_error = input_goes_there};
  if (const Outcome error = write_outputs(request.outputs, input, dress, console)) return console.fail(*error);
  if (const Outcome error = baseline.write()) return console.fail(*error);
  const bool mended = baseline.report(console) && !request.verdict.forgiving;
  const std::vector<Diagnostic> leftovers = report_leftovers(loaded, found.workspace, console);
  return unless_unread(loaded, mended ? ExitCode::findings : request.verdict.on(found.diagnostics, leftovers));
}

/// Does with the fixes what is asked, then reports what is left if that is asked, too.
ExitCode fix(Checked found, const CheckRequest& request, const Loaded& loaded, BaselineUse& baseline,
             Console& console) {
  const ModelOptions model = found.workspace.options;
  const FixOutcome outcome = fix_all(std::move(found), request.fixing.scope, [&](std::vector<SourceFile> sources) {
    return checked(read_sources(std::move(sources), model, request.threads), loaded, request, baseline);
  });
  if (request.fixing.mode == FixMode::show) {
    show_fixes(outcome, console);
    const FixCount shown{outcome.fixed(), outcome.files.size()};
    if (!remark_on_fixes(outcome, "would fix", shown, console)) return ExitCode::failed;
    const bool changes = !outcome.files.empty() && !request.verdict.forgiving;
    return unless_unread(loaded, changes ? ExitCode::findings : ExitCode::nothing_to_report);
  }
  const FixCount written = write_fixes(outcome, loaded, console);
  const bool complete = remark_on_fixes(outcome, "fixed", written, console);
  ExitCode code = unless_unread(loaded, ExitCode::nothing_to_report);
  if (request.fixing.reports) code = report(outcome.checked, request, loaded, baseline, console);
  return written.files == outcome.files.size() && complete ? code : ExitCode::failed;
}

ExitCode look(const Arguments& arguments, CheckRequest request, Console& console) {
  LoadOptions options = load_options(arguments, request, console);
  const auto changes = read_changes(arguments, options);
  if (!changes) return console.fail(changes.error());
  if (*changes) options.texts = (*changes)->texts;
  Loaded loaded = load_and_report(options, console);
  if (loaded.asked.empty()) return ExitCode::failed;
  if (!use_format_of_settings(loaded, arguments, request.outputs, console)) return ExitCode::failed;
  auto baseline = BaselineUse::begin(arguments, loaded, console);
  if (!baseline) return console.fail(baseline.error());
  if (*changes) keep_changed(loaded, **changes);
  Checked found = checked(std::move(loaded.workspace), loaded, request, *baseline);
  if (request.fixing.mode != FixMode::none) return fix(std::move(found), request, loaded, *baseline, console);
  return report(kept(std::move(found)), request, loaded, *baseline, console);
}

ExitCode look_again_and_again(const Arguments& arguments, const CheckRequest& request, Console& console) {
  const std::filesystem::path root = asked_workspace(load_options(arguments, request, console)).root;
  std::vector<std::filesystem::path> places;
  for (const std::string& word : arguments.words()) places.push_back(console.directory() / word);
  if (places.empty() || has_settings(root)) places.push_back(root);
  const auto look_today = [&] {
    CheckRequest now = request;
    // A watch may see the next day.
    if (const auto today = options::read_today(arguments)) now.today = *today;
    return look(arguments, std::move(now), console);
  };
  return watch(places, look_today, console);
}

/// What cannot be done at once.
Outcome contradiction(const Arguments& arguments, const CheckRequest& request) {
  const auto& words = arguments.words();
  const bool input = std::find(words.begin(), words.end(), "-") != words.end();
  if (arguments.has(options::watch) && (input || request.fixing.mode != FixMode::none)) {
    return Error{fmt::format("`--watch` does not go with {}", input ? "standard input" : "fixes"), {}};
  }
  for (const CommandOption* option : {&options::staged, &options::changed_since}) {
    if (!input || !arguments.has(*option)) continue;
    return Error{fmt::format("`{}` does not go with standard input, of which git knows nothing", option->name), {}};
  }
  if (arguments.has(options::staged) && request.fixing.mode == FixMode::apply) {
    return Error{"`--staged` looks at what is staged, but fixes go to the files",
                 "fix first and stage then, or see the fixes with `--diff`"};
  }
  if (arguments.has(options::update_baseline) && request.fixing.mode != FixMode::none) {
    return Error{"`--update-baseline` does not go with fixes", "fix first, and write down then what is left"};
  }
  return std::nullopt;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto request = read_request(arguments, console);
  if (!request) return console.fail(request.error());
  if (const Outcome error = contradiction(arguments, *request)) return console.fail(*error);
  if (arguments.has(options::watch)) return look_again_and_again(arguments, *request, console);
  return look(arguments, *request, console);
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
