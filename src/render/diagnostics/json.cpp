// All that is known of each diagnostic, for programs; `version` grows when a member changes its meaning or goes away.
#include "render/json.hpp"

#include "render/diagnostic_format.hpp"
#include "render/source_places.hpp"

namespace goals::diagnostic_formats {
namespace {

constexpr int version = 1;

class DiagnosticsAsJson {
 public:
  explicit DiagnosticsAsJson(const DiagnosticInput& input) : input_(input), places_(input.workspace) {}

  std::string run() {
    json_.begin_object().member("version", version);
    json_.key("diagnostics").begin_array();
    for (const Diagnostic& diagnostic : input_.diagnostics) write(diagnostic);
    json_.end_array();
    write_summary();
    json_.end_object();
    return json_.take() + "\n";
  }

 private:
  void write(const Diagnostic& diagnostic) {
    json_.begin_object();
    json_.member("rule", diagnostic.problem->name)
        .member("severity", to_string(diagnostic.severity))
        .member("category", to_string(diagnostic.problem->category))
        .member("path", path(diagnostic.file));
    write_range(diagnostic.file, diagnostic.range);
    json_.member("message", diagnostic.message).member("help", diagnostic.help);
    json_.key("labels").begin_array();
    for (const Label& label : diagnostic.labels) write(label);
    json_.end_array().key("fixes").begin_array();
    for (const Fix& fix : diagnostic.fixes) write(diagnostic.file, fix);
    json_.end_array().end_object();
  }

  void write(const Label& label) {
    json_.begin_object().member("path", path(label.file));
    write_range(label.file, label.range);
    json_.member("text", label.text).end_object();
  }

  void write(FileId file, const Fix& fix) {
    json_.begin_object().member("title", fix.title).member("safe", fix.safe);
    json_.key("edits").begin_array();
    for (const TextEdit& edit : fix.edits) {
      json_.begin_object();
      write_range(file, edit.range);
      json_.member("text", edit.text).end_object();
    }
    json_.end_array().end_object();
  }

  void write_range(FileId file, TextRange range) {
    json_.key("range").begin_object().key("begin");
    write_place(file, range.begin);
    json_.key("end");
    write_place(file, range.end);
    json_.end_object();
  }

  void write_place(FileId file, std::uint32_t offset) {
    const LineColumn place = places_.locate(file, offset);
    json_.begin_object()
        .member("line", place.line)
        .member("column", place.column)
        .member("offset", offset)
        .end_object();
  }

  void write_summary() {
    const DiagnosticCounts counts = count_diagnostics(input_.diagnostics);
    json_.key("summary").begin_object();
    json_.member("files", input_.workspace.documents.size())
        .member("errors", counts.errors)
        .member("warnings", counts.warnings)
        .member("infos", counts.infos)
        .member("safe_fixes", counts.safe_fixes)
        .member("unsafe_fixes", counts.unsafe_fixes)
        .end_object();
  }

  std::string_view path(FileId file) const { return input_.workspace.document(file).source.path; }

  const DiagnosticInput& input_;
  SourcePlaces places_;
  JsonWriter json_;
};

std::string render(const DiagnosticInput& input) { return DiagnosticsAsJson(input).run(); }

}  // namespace

extern constinit const DiagnosticFormat json{
    .name = "json",
    .media_type = "application/json",
    .summary = "everything about each finding, with its fixes, for programs",
    .render = render,
};

}  // namespace goals::diagnostic_formats
