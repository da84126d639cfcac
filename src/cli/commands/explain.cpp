// `goals explain`: what a rule means, how a score came about, what was read out of a sentence.
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <filesystem>
#include <optional>
#include <string>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "lint/custom_rule.hpp"
#include "lint/rule.hpp"
#include "render/explain_item.hpp"
#include "render/explain_problem.hpp"
#include "render/explain_statement.hpp"
#include "render/report_filter.hpp"
#include "score/score.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace goals::commands {
namespace {

constexpr std::array<const CommandOption*, 4> all_options{&options::today, &options::config, &options::isolated,
                                                          &options::color};

struct Place {
  std::string path;
  std::uint32_t line = 0;
};

/// `plans/q3.goals:12`, where such a file exists; nothing for anything else.
std::optional<Place> read_place(const std::string& text, const std::filesystem::path& directory) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos) return std::nullopt;
  Place place{text.substr(0, colon), 0};
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data() + colon + 1, end, place.line);
  std::error_code unknown;
  const std::filesystem::path file = directory / place.path;
  const bool is_file = std::filesystem::exists(file, unknown) && !std::filesystem::is_directory(file, unknown);
  if (error != std::errc{} || rest != end || place.line == 0 || !is_file) return std::nullopt;
  return place;
}

/// The item whose declaration, field or log stands in a line.
std::optional<ItemId> item_at(const Workspace& workspace, FileId file, std::uint32_t line) {
  const Document& document = workspace.document(file);
  const LineIndex lines = document.lines();
  if (line > lines.line_count()) return std::nullopt;
  const std::uint32_t end = lines.line_range(line).end;
  std::optional<ItemId> last;
  for (std::uint32_t i = 0; i < document.items.size() && document.items[i].line.begin <= end; ++i) last = {file, i};
  return last;
}

std::string explain(const Loaded& loaded, ItemId id, Date today, const TextStyle& style) {
  const Scores scores = compute_scores(loaded.workspace, score_options(loaded, today));
  return explain_statement(loaded.workspace, id, style) + "\n" + explain_item(loaded.workspace, scores, id);
}

ExitCode explain_place(const Place& place, Date today, const TextStyle& style, const SettingsRequest& settings,
                       Console& console) {
  const Loaded loaded =
      load_and_report({.paths = {place.path}, .directory = console.directory(), .settings = settings}, console);
  if (loaded.asked.empty()) return ExitCode::failed;
  const auto id = item_at(loaded.workspace, loaded.asked.front(), place.line);
  if (!id) {
    return console.fail(
        {fmt::format("no goal is declared in `{}` up to line {}", printable(place.path), place.line), {}});
  }
  console.print(explain(loaded, *id, today, style));
  return unless_unread(loaded, ExitCode::nothing_to_report);
}

/// What no rule and no item is called: perhaps a rule's name with a slip.
Error unknown_name(const std::string& name, const Error& unknown_item) {
  std::vector<std::string_view> names;
  for (const Problem* problem : problems::all()) names.push_back(problem->name);
  for (const Rule* rule : rules::all()) names.push_back(rule->problem.name);
  const std::string_view near = nearest(name, names);
  if (near.empty()) return unknown_item;
  return {fmt::format("no rule and no goal is called `{}`", printable(name)), fmt::format("did you mean `{}`?", near)};
}

ExitCode explain_reference(const std::string& reference, Date today, const TextStyle& style,
                           const SettingsRequest& settings, Console& console) {
  const Loaded loaded = load_and_report({.directory = console.directory(), .settings = settings}, console);
  if (loaded.settings.has_errors()) return ExitCode::failed;
  if (const CustomRule* rule = loaded.settings.custom_rule(reference)) {
    console.print(explain_problem(rule->problem(), style));
    return ExitCode::nothing_to_report;
  }
  const auto filter = read_filter(loaded.workspace, {.references = {reference}});
  if (!filter) return console.fail(unknown_name(reference, filter.error()));
  console.print(explain(loaded, filter->items.front(), today, style));
  return unless_unread(loaded, ExitCode::nothing_to_report);
}

std::vector<std::string_view> problem_names() {
  std::vector<std::string_view> names;
  for (const Rule* rule : rules::all()) names.push_back(rule->problem.name);
  for (const Problem* problem : problems::all()) names.push_back(problem->name);
  return names;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto today = options::read_today(arguments);
  if (!today) return console.fail(today.error());
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  if (arguments.words().size() != 1) {
    return console.fail({"`goals explain` takes one name",
                         "a rule (`vague-word`), a goal (`trust.nps`) or a line (`plans/q3.goals:12`)"});
  }
  const std::string& name = arguments.words().front();
  const TextStyle style = console.style(*color);
  if (const Problem* problem = find_problem(name)) {
    console.print(explain_problem(*problem, style));
    return ExitCode::nothing_to_report;
  }
  const auto settings = options::read_settings_request(arguments, console);
  if (!settings) return console.fail(settings.error());
  if (const auto place = read_place(name, console.directory())) {
    return explain_place(*place, *today, style, *settings, console);
  }
  return explain_reference(name, *today, style, *settings, console);
}

}  // namespace

extern constinit const Command explain{
    .name = "explain",
    .alias = "",
    .arguments = "NAME",
    .arguments_summary = "a rule (`vague-word`), a goal (`trust.nps`), or a line of a file (`plans/q3.goals:12`)",
    .summary = "Say what a rule means, or how a goal was read and scored",
    .notes = "`goals rules` lists the rules, `goals score` the goals.",
    .options = all_options,
    .run = run,
    .argument_words = problem_names,
};

}  // namespace goals::commands
