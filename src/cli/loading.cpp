// Loads, and tells on standard error what stood in the way.
#include "cli/loading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/options.hpp"
#include "cli/settings_options.hpp"

namespace goals {
namespace {

bool is_path(const std::string& word, const std::filesystem::path& directory) {
  std::error_code unknown;
  return word == "-" || word.ends_with(".goals") || std::filesystem::exists(directory / word, unknown);
}

}  // namespace

Loaded load_and_report(const LoadOptions& options, Console& console) {
  Loaded loaded = load(options);
  options::report_settings(loaded.settings.sources(), loaded.settings.diagnostics(), console);
  console.report(loaded.errors);
  return loaded;
}

ScoreOptions score_options(const Loaded& loaded, Date today) {
  ScoreOptions options = loaded.settings.shared().score;
  options.today = today;
  return options;
}

Result<Request> load_request(const Arguments& arguments, Console& console) {
  const auto settings = options::read_settings_request(arguments, console);
  if (!settings) return settings.error();
  LoadOptions options{.directory = console.directory(), .settings = *settings};
  Request request;
  for (const std::string& word : arguments.words()) {
    if (is_path(word, options.directory)) {
      options.paths.emplace_back(word);
    } else {
      request.references.push_back(word);
    }
  }
  request.names_paths = !options.paths.empty();
  request.loaded = load_and_report(options, console);
  return request;
}

Result<ReportFilter> read_filter(const Request& request, const Arguments& arguments) {
  auto filter = read_filter(request.loaded.workspace, options::read_filter_text(arguments, request.references));
  if (filter && request.names_paths) filter->files = request.loaded.asked;
  return filter;
}

ExitCode unless_unread(const Loaded& loaded, ExitCode code) {
  return loaded.errors.empty() && !loaded.settings.has_errors() ? code : ExitCode::failed;
}

void remark_on_errors(const Loaded& loaded, Console& console) {
  std::size_t count = 0;
  for (const Document& document : loaded.workspace.documents) {
    count += static_cast<std::size_t>(std::count_if(document.diagnostics.begin(), document.diagnostics.end(),
                                                    [](const Diagnostic& d) { return d.severity == Severity::error; }));
  }
  if (count == 0) return;
  console.remark(
      fmt::format("note: the documents hold {} error{}, and what is wrong may be missing here; "
                  "`goals check` shows {}\n",
                  count, count == 1 ? "" : "s", count == 1 ? "it" : "them"));
}

}  // namespace goals
