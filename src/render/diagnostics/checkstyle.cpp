// The XML of Checkstyle, which many CI servers read; only files with findings are in it.
#include <fmt/format.h>

#include <iterator>
#include <string>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/source_places.hpp"
#include "render/xml.hpp"

namespace goals::diagnostic_formats {
namespace {

std::string render(const DiagnosticInput& input) {
  SourcePlaces places(input.workspace);
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  FileId open;
  for (const Diagnostic& diagnostic : input.diagnostics) {
    if (diagnostic.file != open) {
      if (open.valid()) out += "  </file>\n";
      open = diagnostic.file;
      out +=
          fmt::format("  <file name=\"{}\">\n", xml_attribute(path_from(input.in_repository, input.workspace, open)));
    }
    const LineColumn place = places.locate(diagnostic.file, diagnostic.range.begin);
    fmt::format_to(std::back_inserter(out),
                   "    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"goals.{}\"/>\n",
                   place.line, place.column, to_string(diagnostic.severity),
                   xml_attribute(message_and_help(diagnostic)), xml_attribute(diagnostic.problem->name));
  }
  if (open.valid()) out += "  </file>\n";
  return out + "</checkstyle>\n";
}

}  // namespace

extern constinit const DiagnosticFormat checkstyle{
    .name = "checkstyle",
    .media_type = "application/xml",
    .summary = "the XML of Checkstyle, which many CI servers read",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
