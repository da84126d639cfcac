// `goals score`: a table of scores, status and pace for the terminal.
#include "score/score.hpp"

#include <array>

#include "catalog/report_formats.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "render/report_format.hpp"

namespace goals::commands {
namespace {

constexpr std::array<const CommandOption*, 5> all_options{&options::team, &options::cycle, &options::owner,
                                                          &options::today, &options::color};

ExitCode run(const Arguments& arguments, Console& console) {
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
  console.print(*report_formats::terminal.render(
      {.workspace = loaded.workspace, .scores = scores, .filter = *std::move(filter), .style = console.style(*color)}));
  remark_on_errors(loaded, console);
  return unless_unread(loaded, ExitCode::nothing_to_report);
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
