// A Code Quality report, which GitLab compares with that of the target branch to show what a merge request changes.
#include <string>
#include <vector>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/fingerprint.hpp"
#include "render/json.hpp"
#include "render/source_places.hpp"

namespace goals::diagnostic_formats {
namespace {

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::error: return "major";
    case Severity::warning: return "minor";
    case Severity::info:
    case Severity::off: break;
  }
  return "info";
}

std::string render(const DiagnosticInput& input) {
  SourcePlaces places(input.workspace);
  const std::vector<std::string> prints = fingerprints(input.workspace, input.diagnostics);
  JsonWriter json;
  json.begin_array();
  for (std::size_t i = 0; i < input.diagnostics.size(); ++i) {
    const Diagnostic& diagnostic = input.diagnostics[i];
    json.begin_object()
        .member("description", message_and_help(diagnostic))
        .member("check_name", diagnostic.problem->name)
        .member("fingerprint", prints[i])
        .member("severity", gitlab_severity(diagnostic.severity));
    json.key("location").begin_object();
    json.member("path", path_from(input.in_repository, input.workspace, diagnostic.file)).key("lines").begin_object();
    json.member("begin", places.locate(diagnostic.file, diagnostic.range.begin).line)
        .member("end", places.locate(diagnostic.file, diagnostic.range.end).line);
    json.end_object().end_object().end_object();
  }
  json.end_array();
  return json.take() + "\n";
}

}  // namespace

extern constinit const DiagnosticFormat gitlab{
    .name = "gitlab",
    .media_type = "application/json",
    .summary = "a Code Quality report for merge requests on GitLab",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
