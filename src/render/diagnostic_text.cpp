// Says things the way the concise format does, so that all formats read alike.
#include "render/diagnostic_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "text/utf8.hpp"
#include "workspace/load.hpp"

namespace goals {

std::string one_line(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain_ascii)) return std::string(text);
  const std::string shown = printable(text);
  std::string out;
  for (std::size_t at = 0; at < shown.size();) {
    const CodePoint point = decode(shown, at);
    switch (point.value) {
      case U'\n': out += "\\n"; break;
      case U'\r': out += "\\r"; break;
      case U'\t': out += "\\t"; break;
      case U'\u2028': out += "\\u2028"; break;
      case U'\u2029': out += "\\u2029"; break;
      default: out.append(shown, at, point.size);
    }
    at += point.size;
  }
  return out;
}

std::string path_from(std::string_view way, const Workspace& workspace, FileId file) {
  constexpr std::string_view up = "../";
  std::string_view path = workspace.document(file).source.path;
  if (path == unnamed_input) return std::string(path);
  // A file outside of the workspace goes back on the way, as far as the way goes down.
  while (path.starts_with(up) && !way.empty() && !way.ends_with(up)) {
    way = way.substr(0, way.substr(0, way.size() - 1).rfind('/') + 1);
    path.remove_prefix(up.size());
  }
  return std::string(way).append(path);
}

std::string shown_place(const Workspace& workspace, SourcePlaces& places, FileId file, std::uint32_t offset,
                        std::string_view way) {
  const LineColumn place = places.locate(file, offset);
  return fmt::format("{}:{}:{}", one_line(path_from(way, workspace, file)), place.line, place.column);
}

std::string message_and_help(const Diagnostic& diagnostic) {
  return diagnostic.help.empty() ? diagnostic.message : diagnostic.message + "; help: " + diagnostic.help;
}

std::string explained(std::string_view way, const Workspace& workspace, SourcePlaces& places,
                      const Diagnostic& diagnostic) {
  std::string out = diagnostic.message;
  for (const Label& label : diagnostic.labels) {
    out += fmt::format("\nsee also {}: {}", shown_place(workspace, places, label.file, label.range.begin, way),
                       label.text);
  }
  if (!diagnostic.help.empty()) out += "\nhelp: " + diagnostic.help;
  return out;
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string summary_of(const DiagnosticInput& input) {
  const DiagnosticCounts counts = count_diagnostics(input.diagnostics);
  std::string parts;
  for (const auto& [count, severity] :
       {std::pair{counts.errors, Severity::error}, std::pair{counts.warnings, Severity::warning},
        std::pair{counts.infos, Severity::info}}) {
    if (count == 0) continue;
    if (!parts.empty()) parts += ", ";
    parts += counted(count, to_string(severity));
  }
  if (parts.empty()) parts = "nothing to report";
  return parts + " in " + counted(checked_files(input).size(), "file");
}

}  // namespace goals
