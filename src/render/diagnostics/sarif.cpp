// SARIF 2.1.0: all rules with their help, findings with their fixes. Columns count UTF-16 code units, as most readers
// do whatever the file declares.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/version.hpp"
#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/fingerprint.hpp"
#include "render/json.hpp"
#include "render/sarif_rules.hpp"
#include "render/source_places.hpp"
#include "render/uri.hpp"

namespace goals::diagnostic_formats {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A message (3.11): braces are doubled, because single ones mark arguments (3.11.5), and what would read as a link
/// (3.11.6) is escaped as the text of one.
std::string message_text(std::string_view text) {
  const bool has_link = text.find("](") != std::string_view::npos;
  std::string out;
  for (const char byte : text) {
    if (has_link && (byte == '[' || byte == ']' || byte == '\\')) out += '\\';
    if (byte == '{' || byte == '}') out += byte;
    out += byte;
  }
  return out;
}

class SarifFormat {
 public:
  explicit SarifFormat(const DiagnosticInput& input)
      : input_(input), places_(input.workspace, ColumnUnit::utf16_units), rules_(sarif_rules(input.diagnostics)) {}

  std::string run() {
    json_.begin_object().member("version", "2.1.0").member("$schema", schema);
    json_.key("runs").begin_array().begin_object();
    write_tool();
    json_.member("columnKind", "utf16CodeUnits");
    json_.key("newlineSequences").begin_array().value("\r\n").value("\n").value("\r").end_array();
    json_.key("results").begin_array();
    const std::vector<std::string> prints = fingerprints(input_.workspace, input_.diagnostics);
    for (std::size_t i = 0; i < prints.size(); ++i) write(input_.diagnostics[i], prints[i]);
    json_.end_array().end_object().end_array().end_object();
    return json_.take() + "\n";
  }

 private:
  void write_tool() {
    json_.key("tool").begin_object().key("driver").begin_object();
    json_.member("name", "goals").member("version", program_version()).member("semanticVersion", program_version());
    json_.key("rules").begin_array();
    for (const Problem* rule : rules_) write_sarif_rule(json_, *rule);
    json_.end_array().end_object().end_object();
  }

  void write(const Diagnostic& diagnostic, std::string_view fingerprint) {
    const auto rule = std::lower_bound(rules_.begin(), rules_.end(), diagnostic.problem, sarif_rule_comes_before);
    json_.begin_object()
        .member("ruleId", diagnostic.problem->name)
        .member("ruleIndex", rule - rules_.begin())
        .member("level", sarif_level(diagnostic.severity));
    const std::string help = diagnostic.help.empty() ? "" : "\nhelp: " + diagnostic.help;
    write_message("message", diagnostic.message + help);
    json_.key("locations").begin_array().begin_object();
    write_physical_location(diagnostic.file, diagnostic.range);
    json_.end_object().end_array();
    write_labels(diagnostic);
    // GitHub matches results by the second name alone, and would else make it from the text of the line.
    json_.key("partialFingerprints").begin_object();
    json_.member("goalsDeclaration/v1", fingerprint).member("primaryLocationLineHash", fingerprint).end_object();
    write_fixes(diagnostic);
    json_.end_object();
  }

  void write_message(std::string_view name, std::string_view text) {
    json_.key(name).begin_object().member("text", message_text(text)).end_object();
  }

  void write_labels(const Diagnostic& diagnostic) {
    if (diagnostic.labels.empty()) return;
    json_.key("relatedLocations").begin_array();
    for (std::size_t i = 0; i < diagnostic.labels.size(); ++i) {
      const Label& label = diagnostic.labels[i];
      json_.begin_object().member("id", i + 1);
      write_physical_location(label.file, label.range);
      if (!label.text.empty()) write_message("message", label.text);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_fixes(const Diagnostic& diagnostic) {
    const auto changes_nothing = [](const Fix& fix) { return fix.edits.empty(); };
    if (std::all_of(diagnostic.fixes.begin(), diagnostic.fixes.end(), changes_nothing)) return;
    json_.key("fixes").begin_array();
    for (const Fix& fix : diagnostic.fixes) {
      if (!changes_nothing(fix)) write_fix(diagnostic.file, fix);
    }
    json_.end_array();
  }

  void write_fix(FileId file, const Fix& fix) {
    json_.begin_object();
    write_message("description", fix.title);
    json_.key("artifactChanges").begin_array().begin_object();
    write_artifact_location(file);
    json_.key("replacements").begin_array();
    for (const TextEdit& edit : fix.edits) {
      json_.begin_object();
      write_region("deletedRegion", file, edit.range);
      json_.key("insertedContent").begin_object().member("text", edit.text).end_object().end_object();
    }
    json_.end_array().end_object().end_array();
    json_.key("properties").begin_object().member("safe", fix.safe).end_object().end_object();
  }

  void write_physical_location(FileId file, TextRange range) {
    json_.key("physicalLocation").begin_object();
    write_artifact_location(file);
    write_region("region", file, range);
    json_.end_object();
  }

  void write_artifact_location(FileId file) {
    json_.key("artifactLocation").begin_object();
    json_.member("uri", percent_encoded(path_from(input_.in_repository, input_.workspace, file)))
        .member("uriBaseId", "%SRCROOT%");
    json_.end_object();
  }

  void write_region(std::string_view name, FileId file, TextRange range) {
    const LineColumn begin = places_.locate(file, range.begin);
    const LineColumn end = places_.locate(file, range.end);
    json_.key(name).begin_object().member("startLine", begin.line).member("startColumn", begin.column);
    json_.member("endLine", end.line).member("endColumn", end.column).end_object();
  }

  const DiagnosticInput& input_;
  SourcePlaces places_;
  std::vector<const Problem*> rules_;
  JsonWriter json_;
};

std::string render(const DiagnosticInput& input) { return SarifFormat(input).run(); }

}  // namespace

extern constinit const DiagnosticFormat sarif{
    .name = "sarif",
    .media_type = "application/sarif+json",
    .summary = "SARIF 2.1.0 for code scanning, with rules and fixes",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
