// One line a diagnostic, `path:line:column: severity[rule]: message`, which editors and grep understand.
#include <fmt/format.h>

#include <iterator>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/source_places.hpp"

namespace goals::diagnostic_formats {
namespace {

void write(const DiagnosticInput& input, const WriteText& write_text) {
  SourcePlaces places(input.workspace);
  TextBuffer out(write_text);
  for (const Diagnostic& diagnostic : input.diagnostics) {
    fmt::format_to(std::back_inserter(out.text()), "{}: {}[{}]: {}\n",
                   shown_place(input.workspace, places, diagnostic.file, diagnostic.range.begin),
                   to_string(diagnostic.severity), diagnostic.problem->name, one_line(diagnostic.message));
    out.flush_when_full();
  }
}

}  // namespace

extern constinit const DiagnosticFormat concise{
    .name = "concise",
    .media_type = "text/plain; charset=utf-8",
    .summary = "one line a finding: path:line:column: severity[rule]: message",
    .write = write,
};

}  // namespace goals::diagnostic_formats
