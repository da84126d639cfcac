// The objects of `json` one to a line, for programs that read as they go; the last line has the counts.
#include "render/diagnostic_format.hpp"
#include "render/diagnostic_json.hpp"
#include "render/json.hpp"

namespace goals::diagnostic_formats {
namespace {

constexpr int on_one_line = 0;

void write(const DiagnosticInput& input, const WriteText& write_text) {
  DiagnosticJson diagnostics(input);
  TextBuffer out(write_text);
  for (const Diagnostic& diagnostic : input.diagnostics) {
    JsonWriter json(on_one_line);
    diagnostics.write(json, diagnostic);
    out.text() += json.take() + "\n";
    out.flush_when_full();
  }
  JsonWriter json(on_one_line);
  json.begin_object().member("version", diagnostic_json_version).key("summary");
  diagnostics.write_summary(json);
  json.end_object();
  out.text() += json.take() + "\n";
}

}  // namespace

extern constinit const DiagnosticFormat ndjson{
    .name = "ndjson",
    .media_type = "application/x-ndjson",
    .summary = "what json says, one object a line, the last with the counts",
    .write = write,
};

}  // namespace goals::diagnostic_formats
