// `goals score`: a table of scores, status and pace for the terminal, or the same for programs.
#include "score/score.hpp"

#include <algorithm>
#include <array>

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "render/score_json.hpp"
#include "render/score_table.hpp"

namespace goals::commands {
namespace {

constexpr std::array<std::string_view, 2> format_names{"table", "json"};

std::vector<std::string_view> formats() { return {format_names.begin(), format_names.end()}; }

constexpr CommandOption format{"--format", "FORMAT", "how to write it. Default: table", false, formats};
constexpr CommandOption group_by{"--group-by", "GROUP", "what stands together. Default: page, a team's cycle", false,
                                 score_grouping_names};
constexpr CommandOption sort{"--sort", "ORDER", "within a group; what is worst or nearest comes first", false,
                             score_order_names};

constexpr std::array<const CommandOption*, 11> all_options{
    &options::team, &options::cycle, &options::owner,  &options::status,   &group_by,      &sort,
    &format,        &options::today, &options::config, &options::isolated, &options::color};

/// The place of a typed word among those known; 0 when the option was not given.
Result<std::size_t> read_word(const Arguments& arguments, const CommandOption& option, std::string_view what,
                              std::span<const std::string_view> known) {
  if (!arguments.has(option)) return std::size_t{0};
  const std::string word = arguments.value(option);
  const auto found = std::find(known.begin(), known.end(), word);
  if (found == known.end()) return options::unknown_word(what, word, known);
  return static_cast<std::size_t>(found - known.begin());
}

Result<ScoreView> read_view(const Arguments& arguments) {
  const auto grouping = read_word(arguments, group_by, "value of `--group-by`", score_grouping_names());
  if (!grouping) return grouping.error();
  const auto order = read_word(arguments, sort, "value of `--sort`", score_order_names());
  if (!order) return order.error();
  return ScoreView{static_cast<ScoreGrouping>(*grouping), static_cast<ScoreOrder>(*order)};
}

ExitCode print_scores(const ScoreView& view, bool as_json, Date today, ColorChoice color, const Arguments& arguments,
                      Console& console) {
  const auto request = load_request(arguments, console);
  if (!request) return console.fail(request.error());
  const Loaded& loaded = request->loaded;
  if (loaded.asked.empty()) return ExitCode::failed;
  auto filter = read_filter(*request, arguments);
  if (!filter) return console.fail(filter.error());
  const Scores scores = compute_scores(loaded.workspace, score_options(loaded, today));
  const ReportInput input{
      .workspace = loaded.workspace, .scores = scores, .filter = *std::move(filter), .style = console.style(color)};
  const ReportPages pages = select_pages(input);
  const std::vector<ScoreGroup> groups = score_groups(input, pages, view);
  console.print(as_json ? score_json(input, groups, pages.total) : draw_score_table(input, groups, pages.total));
  remark_on_errors(loaded, console);
  return unless_unread(loaded, ExitCode::nothing_to_report);
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto chosen = read_word(arguments, format, "format", format_names);
  if (!chosen) return console.fail(chosen.error());
  const auto view = read_view(arguments);
  if (!view) return console.fail(view.error());
  const auto today = options::read_today(arguments);
  if (!today) return console.fail(today.error());
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  return print_scores(*view, *chosen == 1, *today, *color, arguments, console);
}

}  // namespace

extern constinit const Command score{
    .name = "score",
    .alias = "",
    .arguments = "PATH|REF",
    .arguments_summary =
        "files or directories, and goals to show with all that they hold: `trust`, `trust.nps`, "
        "`company/support@2026-Q3:trust.nps`. Default: all of the workspace",
    .summary = "Show how far along goals are: score, status, pace",
    .notes = "`goals explain REF` shows how a score came about.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
