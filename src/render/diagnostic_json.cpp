// The shape is a promise to programs: docs/formats.md describes each member.
#include "render/diagnostic_json.hpp"

namespace goals {

void DiagnosticJson::write(JsonWriter& json, const Diagnostic& diagnostic) {
  json.begin_object();
  json.member("rule", diagnostic.problem->name)
      .member("severity", to_string(diagnostic.severity))
      .member("category", to_string(diagnostic.problem->category))
      .member("path", path(diagnostic.file));
  write_range(json, diagnostic.file, diagnostic.range);
  json.member("message", diagnostic.message).member("help", diagnostic.help);
  json.key("labels").begin_array();
  for (const Label& label : diagnostic.labels) write(json, label);
  json.end_array().key("fixes").begin_array();
  for (const Fix& fix : diagnostic.fixes) write(json, diagnostic.file, fix);
  json.end_array().end_object();
}

void DiagnosticJson::write(JsonWriter& json, const Label& label) {
  json.begin_object().member("path", path(label.file));
  write_range(json, label.file, label.range);
  json.member("text", label.text).end_object();
}

void DiagnosticJson::write(JsonWriter& json, FileId file, const Fix& fix) {
  json.begin_object().member("title", fix.title).member("safe", fix.safe);
  json.key("edits").begin_array();
  for (const TextEdit& edit : fix.edits) {
    json.begin_object();
    write_range(json, file, edit.range);
    json.member("text", edit.text).end_object();
  }
  json.end_array().end_object();
}

void DiagnosticJson::write_range(JsonWriter& json, FileId file, TextRange range) {
  json.key("range").begin_object().key("begin");
  write_place(json, file, range.begin);
  json.key("end");
  write_place(json, file, range.end);
  json.end_object();
}

void DiagnosticJson::write_place(JsonWriter& json, FileId file, std::uint32_t offset) {
  const LineColumn place = places_.locate(file, offset);
  json.begin_object().member("line", place.line).member("column", place.column).member("offset", offset).end_object();
}

void DiagnosticJson::write_summary(JsonWriter& json) const {
  const DiagnosticCounts counts = count_diagnostics(input_.diagnostics);
  json.begin_object()
      .member("files", checked_files(input_).size())
      .member("errors", counts.errors)
      .member("warnings", counts.warnings)
      .member("infos", counts.infos)
      .member("safe_fixes", counts.safe_fixes)
      .member("unsafe_fixes", counts.unsafe_fixes)
      .end_object();
}

}  // namespace goals
