// All that is known of each diagnostic, for programs, as one object.
#include "render/json.hpp"

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_json.hpp"

namespace goals::diagnostic_formats {
namespace {

std::string render(const DiagnosticInput& input) {
  DiagnosticJson diagnostics(input);
  JsonWriter json;
  json.begin_object().member("version", diagnostic_json_version);
  json.key("diagnostics").begin_array();
  for (const Diagnostic& diagnostic : input.diagnostics) diagnostics.write(json, diagnostic);
  json.end_array().key("summary");
  diagnostics.write_summary(json);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace

extern constinit const DiagnosticFormat json{
    .name = "json",
    .media_type = "application/json",
    .summary = "everything about each finding, with its fixes, for programs",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
