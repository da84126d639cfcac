// How commands read their workspace and answer for what could not be read.
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "render/report_filter.hpp"
#include "score/score_options.hpp"
#include "workspace/load.hpp"

namespace goals {

/// Loads and tells on standard error what is wrong with the settings and what could not be read.
Loaded load_and_report(const LoadOptions& options, Console& console);

/// How the workspace wants to be scored, as of a day.
ScoreOptions score_options(const Loaded& loaded, Date today);

/// What the words of a command line ask for.
struct Request {
  Loaded loaded;
  std::vector<std::string> references;  ///< the words that name goals
  bool names_paths = false;             ///< other words were files and directories
};

/// A word that names a file or a directory, ends in `.goals` or is `-` is a path, any other word a goal. Without a path
/// the whole workspace is read; errors are already reported but for one that is returned.
Result<Request> load_request(const Arguments& arguments, Console& console);

/// Goals by name, `--team`, `--cycle`, `--owner` and `--status`; where paths were given, only what stands in those
/// files.
Result<ReportFilter> read_filter(const Request& request, const Arguments& arguments);

/// `failed` when something could not be read, else `code`.
ExitCode unless_unread(const Loaded& loaded, ExitCode code);

/// A remark for commands that do not show them: how many errors the documents hold, which `goals check` explains.
void remark_on_errors(const Loaded& loaded, Console& console);

}  // namespace goals
