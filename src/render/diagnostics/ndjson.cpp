// The objects of `json` one to a line, for programs that read as they go; the last line has the counts.
#include "render/diagnostic_format.hpp"
#include "render/diagnostic_json.hpp"
#include "render/json.hpp"

namespace goals::diagnostic_formats {
namespace {

constexpr int on_one_line = 0;

std::string render(const DiagnosticInput& input) {
  DiagnosticJson diagnostics(input);
  std::string out;
  for (const Diagnostic& diagnostic : input.diagnostics) {
    JsonWriter json(on_one_line);
    diagnostics.write(json, diagnostic);
    out += json.take() + "\n";
  }
  JsonWriter json(on_one_line);
  json.begin_object().member("version", diagnostic_json_version).key("summary");
  diagnostics.write_summary(json);
  json.end_object();
  return out + json.take() + "\n";
}

}  // namespace

extern constinit const DiagnosticFormat ndjson{
    .name = "ndjson",
    .media_type = "application/x-ndjson",
    .summary = "what json says, one object a line, the last with the counts",
    .render = render,
};

}  // namespace goals::diagnostic_formats
