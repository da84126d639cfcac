// goals_format_samples DIRECTORY: each sample in each format as SAMPLE.FORMAT, and what must be read out of it again as
// SAMPLE.expected.json, for readers that are not written in C++. Texts are given in hexadecimal, since JSON holds no
// bytes.
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "catalog/diagnostic_formats.hpp"
#include "formats/sample.hpp"
#include "render/diagnostic_format.hpp"

namespace goals::testing {

namespace {

using nlohmann::json;

std::string hex(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    out += digits[value >> 4];
    out += digits[value & 15];
  }
  return out;
}

json expected_of(const Workspace& workspace, const Diagnostic& diagnostic) {
  const Document& document = workspace.document(diagnostic.file);
  json fixed = json::array();
  for (const Fix& fix : diagnostic.fixes)
    fixed.push_back(hex(apply_edits(document.source.text, without_overlaps(fix.edits))));
  return {{"path", hex(document.source.path)},
          {"rule", diagnostic.problem->name},
          {"severity", to_string(diagnostic.severity)},
          {"message", hex(diagnostic.message)},
          {"help", hex(diagnostic.help)},
          {"text", hex(document.text(diagnostic.range))},
          {"fixed", fixed}};
}

json expected_of(const Sample& sample) {
  json files = json::array();
  for (const Document& document : sample.workspace.documents)
    files.push_back({{"path", hex(document.source.path)}, {"source", hex(document.source.text)}});
  json diagnostics = json::array();
  for (const Diagnostic& diagnostic : sample.diagnostics)
    diagnostics.push_back(expected_of(sample.workspace, diagnostic));
  return {{"files", files}, {"diagnostics", diagnostics}};
}

void write(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

}  // namespace

}  // namespace goals::testing

int main(int count, char** words) {
  if (count != 2) return 2;
  const std::string directory = words[1];
  for (const goals::testing::Sample& sample : goals::testing::all_samples()) {
    for (const goals::DiagnosticFormat* format : goals::diagnostic_formats::all()) {
      const std::string path = directory + "/" + sample.name + "." + std::string(format->name);
      goals::testing::write(path,
                            goals::render(*format, {.workspace = sample.workspace, .diagnostics = sample.diagnostics}));
    }
    goals::testing::write(directory + "/" + sample.name + ".expected.json",
                          goals::testing::expected_of(sample).dump(1));
  }
  return 0;
}
