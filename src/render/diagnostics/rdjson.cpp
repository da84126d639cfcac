// The Reviewdog Diagnostic Format, which puts findings and their fixes into reviews; columns count bytes. Reviewdog
// joins paths to the directory it runs in, and only then to that of the repository.
#include <algorithm>
#include <string>
#include <vector>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/json.hpp"
#include "render/source_places.hpp"

namespace goals::diagnostic_formats {
namespace {

std::string_view rdf_severity(Severity severity) {
  switch (severity) {
    case Severity::error: return "ERROR";
    case Severity::warning: return "WARNING";
    case Severity::info: return "INFO";
    case Severity::off: break;
  }
  return "UNKNOWN_SEVERITY";
}

/// A suggestion is one replacement: the edits of a fix and what stands between them.
TextEdit united(std::string_view text, const Fix& fix) {
  std::vector<TextEdit> edits = without_overlaps(fix.edits);
  TextRange range = edits.front().range;
  for (const TextEdit& edit : edits) range = range.joined(edit.range);
  for (TextEdit& edit : edits) edit.range = {edit.range.begin - range.begin, edit.range.end - range.begin};
  return {range, apply_edits(range.of(text), edits)};
}

class RdjsonFormat {
 public:
  explicit RdjsonFormat(const DiagnosticInput& input)
      : input_(input), places_(input.workspace), bytes_(input.workspace, ColumnUnit::bytes) {}

  std::string run() {
    json_.begin_object().key("source").begin_object().member("name", "goals").end_object();
    json_.key("diagnostics").begin_array();
    for (const Diagnostic& diagnostic : input_.diagnostics) write(diagnostic);
    json_.end_array().end_object();
    return json_.take() + "\n";
  }

 private:
  void write(const Diagnostic& diagnostic) {
    json_.begin_object().member("message", explained(input_.from_here, input_.workspace, places_, diagnostic));
    json_.key("location").begin_object();
    json_.member("path", path_from(input_.from_here, input_.workspace, diagnostic.file));
    write_range(diagnostic.file, diagnostic.range);
    json_.end_object().member("severity", rdf_severity(diagnostic.severity));
    json_.key("code").begin_object().member("value", diagnostic.problem->name).end_object();
    json_.key("suggestions").begin_array();
    for (const Fix& fix : diagnostic.fixes) {
      if (!fix.edits.empty()) write_suggestion(diagnostic.file, fix);
    }
    json_.end_array().end_object();
  }

  void write_suggestion(FileId file, const Fix& fix) {
    const TextEdit edit = united(input_.workspace.document(file).source.text, fix);
    json_.begin_object();
    write_range(file, edit.range);
    json_.member("text", edit.text).end_object();
  }

  void write_range(FileId file, TextRange range) {
    json_.key("range").begin_object();
    write_position("start", file, range.begin);
    write_position("end", file, range.end);
    json_.end_object();
  }

  void write_position(std::string_view name, FileId file, std::uint32_t offset) {
    const LineColumn place = bytes_.locate(file, offset);
    json_.key(name).begin_object().member("line", place.line).member("column", place.column).end_object();
  }

  const DiagnosticInput& input_;
  SourcePlaces places_;  ///< for places in messages, which people read
  SourcePlaces bytes_;
  JsonWriter json_;
};

std::string render(const DiagnosticInput& input) { return RdjsonFormat(input).run(); }

}  // namespace

extern constinit const DiagnosticFormat rdjson{
    .name = "rdjson",
    .media_type = "application/json",
    .summary = "the Reviewdog Diagnostic Format, with fixes as suggestions",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
