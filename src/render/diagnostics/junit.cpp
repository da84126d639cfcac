// A JUnit test report: a suite for each file, a case for each finding. Has no times: nothing is measured.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/source_places.hpp"
#include "render/xml.hpp"

namespace goals::diagnostic_formats {
namespace {

std::size_t failures_among(std::span<const Diagnostic> diagnostics) {
  const DiagnosticCounts counts = count_diagnostics(diagnostics);
  return counts.errors + counts.warnings;
}

class JunitFormat {
 public:
  explicit JunitFormat(const DiagnosticInput& input) : input_(input), places_(input.workspace) {}

  std::string run() {
    std::string suites;
    std::size_t tests = 0;
    for (const FileId file : checked_files(input_)) {
      const std::span<const Diagnostic> own = next_of(file);
      tests += std::max<std::size_t>(own.size(), 1);
      write_suite(suites, path_from(input_.in_repository, input_.workspace, file), own);
    }
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"goals check\" tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"0\">\n{}</testsuites>\n",
        tests, failures_among(input_.diagnostics), suites);
  }

 private:
  /// The diagnostics of a file, which follow each other; files are asked for in their order.
  std::span<const Diagnostic> next_of(FileId file) {
    const std::size_t begin = next_;
    while (next_ < input_.diagnostics.size() && input_.diagnostics[next_].file == file) ++next_;
    return input_.diagnostics.subspan(begin, next_ - begin);
  }

  void write_suite(std::string& out, std::string_view path, std::span<const Diagnostic> diagnostics) {
    const std::string name = xml_attribute(path);
    fmt::format_to(std::back_inserter(out),
                   "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"0\">\n", name,
                   std::max<std::size_t>(diagnostics.size(), 1), failures_among(diagnostics));
    if (diagnostics.empty()) {
      fmt::format_to(std::back_inserter(out),
                     "    <testcase classname=\"{}\" name=\"nothing to report\" time=\"0\"/>\n", name);
    }
    std::map<std::string, int> named;
    for (const Diagnostic& diagnostic : diagnostics) {
      // Servers know a case again by its name: it has no line number, and a second one like it is told apart.
      std::string title = fmt::format("{}: {}", diagnostic.problem->name, diagnostic.message);
      if (const int before = named[title]++; before > 0) title += fmt::format(" ({})", before + 1);
      fmt::format_to(std::back_inserter(out), "    <testcase classname=\"{}\" name=\"{}\" time=\"0\">\n", name,
                     xml_attribute(title));
      write_outcome(out, diagnostic);
      out += "    </testcase>\n";
    }
    out += "  </testsuite>\n";
  }

  /// A remark is no failure: its case passes and says it.
  void write_outcome(std::string& out, const Diagnostic& diagnostic) {
    const std::string text = xml_text(fmt::format(
        "{}: {}[{}]: {}",
        shown_place(input_.workspace, places_, diagnostic.file, diagnostic.range.begin, input_.in_repository),
        to_string(diagnostic.severity), diagnostic.problem->name,
        explained(input_.in_repository, input_.workspace, places_, diagnostic)));
    if (diagnostic.severity == Severity::info) {
      fmt::format_to(std::back_inserter(out), "      <system-out>{}</system-out>\n", text);
      return;
    }
    fmt::format_to(std::back_inserter(out), "      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                   to_string(diagnostic.severity), xml_attribute(diagnostic.message), text);
  }

  const DiagnosticInput& input_;
  SourcePlaces places_;
  std::size_t next_ = 0;
};

std::string render(const DiagnosticInput& input) { return JunitFormat(input).run(); }

}  // namespace

extern constinit const DiagnosticFormat junit{
    .name = "junit",
    .media_type = "application/xml",
    .summary = "a JUnit test report: a suite for each file, a failed case for each finding",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
