// Builds and scores the documents of a case.
#include "support/scored_case.hpp"

#include <optional>
#include <stdexcept>

#include "model/build.hpp"

namespace goals::testing {

ScoredCase score_case(const Case& given) {
  const auto today = parse_iso_date(given.option("today"));
  if (!today) throw std::runtime_error("the case needs an option `today` that is a date");
  Workspace workspace = build_workspace(given.files, {});
  if (given.option("errors") != "allowed") {
    for (const Document& document : workspace.documents) {
      for (const Diagnostic& diagnostic : document.diagnostics) {
        if (diagnostic.severity == Severity::error) throw std::runtime_error("unexpected error: " + diagnostic.message);
      }
    }
  }
  ScoreOptions options;
  options.today = *today;
  Scores scores = compute_scores(workspace, options);
  return {std::move(workspace), std::move(scores)};
}

std::string report_of(const Case& given, const ReportFormat& format) {
  const ScoredCase scored = score_case(given);
  FilterText text{given.option("team"), given.option("cycle"), given.option("owner"), {}, {}};
  if (const std::string reference = given.option("ref"); !reference.empty()) text.references.push_back(reference);
  if (const std::string status = given.option("status"); !status.empty()) text.statuses.push_back(status);
  const Result<ReportFilter> filter = read_filter(scored.workspace, text);
  if (!filter) return "error: " + filter.error().message + "\nhelp: " + filter.error().help + "\n";
  TextStyle style;
  style.width = std::stoul(given.option("width", "100"));
  std::optional<Scores> before;
  if (const auto since = parse_iso_date(given.option("since"))) {
    ScoreOptions options = scored.scores.options;
    options.today = *since;
    before = compute_scores(scored.workspace, options);
  }
  const auto rendered = format.render({scored.workspace, scored.scores, *filter, style, before ? &*before : nullptr});
  return rendered ? *rendered : "error: " + rendered.error().message + "\n";
}

}  // namespace goals::testing
