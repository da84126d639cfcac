// Annotations on GitHub Actions, as workflow commands; what the limits of a step hide is listed in its log.
#include <fmt/format.h>

#include <array>
#include <iterator>
#include <string>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/source_places.hpp"
#include "text/utf8.hpp"

namespace goals::diagnostic_formats {
namespace {

/// GitHub shows so many annotations of each level from one step, and drops the others without a word.
constexpr std::size_t limit = 10;

struct Level {
  Severity severity;
  std::string_view command;
  std::size_t DiagnosticCounts::*count;
};
constexpr std::array<Level, 3> levels{{{Severity::error, "error", &DiagnosticCounts::errors},
                                       {Severity::warning, "warning", &DiagnosticCounts::warnings},
                                       {Severity::info, "notice", &DiagnosticCounts::infos}}};

/// The message of a command.
std::string escaped_message(std::string_view text) {
  std::string out;
  for (const char byte : printable(text)) {
    switch (byte) {
      case '%': out += "%25"; break;
      case '\r': out += "%0D"; break;
      case '\n': out += "%0A"; break;
      default: out += byte;
    }
  }
  return out;
}

/// The value of a property of a command.
std::string escaped_property(std::string_view text) {
  std::string out;
  for (const char byte : escaped_message(text)) {
    switch (byte) {
      case ':': out += "%3A"; break;
      case ',': out += "%2C"; break;
      default: out += byte;
    }
  }
  return out;
}

/// The log of a step takes `##[` anywhere in a line for the beginning of a command.
std::string without_commands(std::string line) {
  constexpr std::string_view opening = "##[";
  for (std::size_t at = line.find(opening); at != std::string::npos; at = line.find(opening, at))
    line.insert(at + 2, " ");
  return line;
}

class GithubFormat {
 public:
  explicit GithubFormat(const DiagnosticInput& input)
      : input_(input), places_(input.workspace), counts_(count_diagnostics(input.diagnostics)) {}

  std::string run() {
    for (const Diagnostic& diagnostic : input_.diagnostics) write(diagnostic);
    for (std::size_t i = 0; i < levels.size(); ++i) write_excess(levels[i], shown_[i]);
    if (!unshown_.empty()) out_ += "::group::findings without an annotation\n" + unshown_ + "::endgroup::\n";
    return out_ + summary_of(input_) + "\n";
  }

 private:
  void write(const Diagnostic& diagnostic) {
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if (levels[i].severity != diagnostic.severity) continue;
      const std::size_t all = counts_.*levels[i].count;
      // The last place is kept for the word that there are more.
      if (all > limit && shown_[i] == limit - 1) return list(diagnostic);
      ++shown_[i];
      annotate(diagnostic, levels[i].command);
    }
  }

  void annotate(const Diagnostic& diagnostic, std::string_view command) {
    const LineColumn begin = places_.locate(diagnostic.file, diagnostic.range.begin);
    const LineColumn end = places_.locate(diagnostic.file, diagnostic.range.end);
    fmt::format_to(std::back_inserter(out_), "::{} file={},line={},endLine={}", command,
                   escaped_property(path_from(input_.in_repository, input_.workspace, diagnostic.file)), begin.line,
                   end.line);
    // Columns are understood only within one line.
    if (begin.line == end.line)
      fmt::format_to(std::back_inserter(out_), ",col={},endColumn={}", begin.column, end.column);
    fmt::format_to(std::back_inserter(out_), ",title={}::{}\n", escaped_property(diagnostic.problem->name),
                   escaped_message(explained(input_.in_repository, input_.workspace, places_, diagnostic)));
  }

  /// Begins with the severity, so that no path or message can begin the line with a command.
  void list(const Diagnostic& diagnostic) {
    const std::string place =
        shown_place(input_.workspace, places_, diagnostic.file, diagnostic.range.begin, input_.in_repository);
    unshown_ += without_commands(fmt::format("{}[{}] {}: {}", to_string(diagnostic.severity), diagnostic.problem->name,
                                             place, one_line(diagnostic.message)));
    unshown_ += '\n';
  }

  void write_excess(const Level& level, std::size_t shown) {
    const std::size_t all = counts_.*level.count;
    if (all == shown) return;
    const std::size_t more = all - shown;
    fmt::format_to(std::back_inserter(out_), "::{} title=goals::+{} more {}{}, listed in the log of this step\n",
                   level.command, more, to_string(level.severity), more == 1 ? "" : "s");
  }

  const DiagnosticInput& input_;
  SourcePlaces places_;
  DiagnosticCounts counts_;
  std::array<std::size_t, levels.size()> shown_{};
  std::string out_;
  std::string unshown_;
};

std::string render(const DiagnosticInput& input) { return GithubFormat(input).run(); }

}  // namespace

extern constinit const DiagnosticFormat github{
    .name = "github",
    .media_type = "text/plain; charset=utf-8",
    .summary = "annotations for GitHub Actions, within the limits of a step",
    .write = write_whole<render>,
};

}  // namespace goals::diagnostic_formats
