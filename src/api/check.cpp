// Findings as plain data: the program's diagnostics with lines and columns in place of offsets.
#include <algorithm>
#include <utility>

#include "api/sources.hpp"
#include "goals/goals.hpp"
#include "lint/lint.hpp"
#include "render/source_places.hpp"

namespace goals::api {
namespace {

Severity severity_of(goals::Severity severity) {
  if (severity == goals::Severity::error) return Severity::error;
  return severity == goals::Severity::warning ? Severity::warning : Severity::info;
}

Fix fix_of(const goals::Fix& fix) {
  Fix result{fix.title, fix.safe, {}};
  for (const TextEdit& edit : fix.edits) result.edits.push_back({edit.range.begin, edit.range.end, edit.text});
  return result;
}

Finding finding_of(const Diagnostic& diagnostic, const Workspace& workspace, SourcePlaces& places) {
  const LineColumn begin = places.locate(diagnostic.file, diagnostic.range.begin);
  const LineColumn end = places.locate(diagnostic.file, diagnostic.range.end);
  Finding finding{.rule = std::string(diagnostic.problem->name),
                  .severity = severity_of(diagnostic.severity),
                  .path = workspace.document(diagnostic.file).source.path,
                  .line = begin.line,
                  .column = begin.column,
                  .end_line = end.line,
                  .end_column = end.column,
                  .message = diagnostic.message,
                  .help = diagnostic.help,
                  .fixes = {}};
  for (const goals::Fix& fix : diagnostic.fixes) finding.fixes.push_back(fix_of(fix));
  return finding;
}

void add(const std::vector<Diagnostic>& diagnostics, const Workspace& workspace, std::vector<Finding>& findings) {
  SourcePlaces places(workspace);
  for (const Diagnostic& diagnostic : diagnostics) findings.push_back(finding_of(diagnostic, workspace, places));
}

}  // namespace

std::optional<std::vector<Finding>> check(std::span<const Source> sources, const Options& options) {
  const auto today = parse_iso_date(options.today);
  if (!today) return std::nullopt;
  std::vector<Finding> findings;
  const Configuration settings = read_settings(sources);
  add(settings.diagnostics(), settings.sources(), findings);
  if (settings.has_errors()) return findings;
  const Workspace workspace = build(sources, settings.shared().model);
  add(settings.unmatched_patterns(workspace), settings.sources(), findings);
  LintOptions lint_options = settings.lint_options(workspace);
  lint_options.today = *today;
  add(lint(workspace, lint_options), workspace, findings);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.path < b.path; });
  return findings;
}

}  // namespace goals::api
