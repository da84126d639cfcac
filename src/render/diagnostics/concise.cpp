// One line a diagnostic, `path:line:column: severity[rule]: message`, which editors and grep understand.
#include <fmt/format.h>

#include <iterator>

#include "render/diagnostic_format.hpp"
#include "render/source_places.hpp"
#include "text/utf8.hpp"

namespace goals::diagnostic_formats {
namespace {

std::string render(const DiagnosticInput& input) {
  SourcePlaces places(input.workspace);
  std::string out;
  for (const Diagnostic& diagnostic : input.diagnostics) {
    const LineColumn place = places.locate(diagnostic.file, diagnostic.range.begin);
    fmt::format_to(std::back_inserter(out), "{}:{}:{}: {}[{}]: {}\n",
                   printable(input.workspace.document(diagnostic.file).source.path), place.line, place.column,
                   to_string(diagnostic.severity), diagnostic.problem->name, printable(diagnostic.message));
  }
  return out;
}

}  // namespace

extern constinit const DiagnosticFormat concise{
    .name = "concise",
    .media_type = "text/plain; charset=utf-8",
    .summary = "one line a finding: path:line:column: severity[rule]: message",
    .render = render,
};

}  // namespace goals::diagnostic_formats
