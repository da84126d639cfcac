// Findings told in whole sentences, for ears and braille: no drawing, no colours, nothing that depends on columns.
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/source_places.hpp"

namespace goals::diagnostic_formats {
namespace {

/// On one line; quotation marks for back-ticks, which a screen reader would spell out.
std::string spoken(std::string_view text) {
  std::string out = one_line(text);
  std::replace(out.begin(), out.end(), '`', '"');
  return out;
}

std::string sentence(std::string text) {
  constexpr std::string_view ends = ".!?";
  if (text.empty() || ends.find(text.back()) == std::string_view::npos) text += '.';
  return text;
}

std::string_view title(Severity severity) {
  switch (severity) {
    case Severity::error: return "Error";
    case Severity::warning: return "Warning";
    case Severity::info:
    case Severity::off: break;
  }
  return "Info";
}

class PlainFormat {
 public:
  explicit PlainFormat(const DiagnosticInput& input) : input_(input), places_(input.workspace) {}

  std::string run() {
    write_summary();
    for (std::size_t i = 0; i < input_.diagnostics.size(); ++i) write(input_.diagnostics[i], i + 1);
    return std::move(out_);
  }

 private:
  /// First, so that a listener knows what is to come.
  void write_summary() {
    std::string summary = summary_of(input_);
    if (input_.diagnostics.empty()) summary.front() = 'N';
    out_ += sentence(std::move(summary));
    const DiagnosticCounts counts = count_diagnostics(input_.diagnostics);
    if (counts.safe_fixes > 0) out_ += fmt::format(" {} can be fixed safely.", counts.safe_fixes);
    if (counts.unsafe_fixes > 0) out_ += fmt::format(" {} can be fixed by a guess.", counts.unsafe_fixes);
    out_ += '\n';
  }

  void write(const Diagnostic& diagnostic, std::size_t number) {
    out_ += fmt::format("\n{} {} of {}, in {}, {}: {}", title(diagnostic.severity), number, input_.diagnostics.size(),
                        path(diagnostic.file), place(diagnostic.file, diagnostic.range.begin),
                        sentence(spoken(diagnostic.message)));
    for (const Label& label : diagnostic.labels) {
      const std::string elsewhere = label.file == diagnostic.file ? "" : path(label.file) + ", ";
      out_ += fmt::format(" See also {}{}: {}", elsewhere, place(label.file, label.range.begin),
                          sentence(spoken(label.text)));
    }
    const auto says_the_same = [&](const Fix& fix) { return fix.title == diagnostic.help; };
    const bool told = std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(), says_the_same);
    if (!diagnostic.help.empty() && !told) out_ += " Help: " + sentence(spoken(diagnostic.help));
    for (const Fix& fix : diagnostic.fixes)
      out_ += fmt::format(" {}: {}", fix.safe ? "Fix" : "Unsafe fix", sentence(spoken(fix.title)));
    out_ += fmt::format(" Rule: {}.\n", diagnostic.problem->name);
  }

  std::string path(FileId file) const { return spoken(input_.workspace.document(file).source.path); }

  std::string place(FileId file, std::uint32_t offset) {
    const LineColumn found = places_.locate(file, offset);
    return fmt::format("line {}, column {}", found.line, found.column);
  }

  const DiagnosticInput& input_;
  SourcePlaces places_;
  std::string out_;
};

std::string render(const DiagnosticInput& input) { return PlainFormat(input).run(); }

}  // namespace

extern constinit const DiagnosticFormat plain{
    .name = "plain",
    .media_type = "text/plain; charset=utf-8",
    .summary = "whole sentences for screen readers: no drawing, no colours",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
