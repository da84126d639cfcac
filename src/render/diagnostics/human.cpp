// For people at a terminal: the finding, the line it is in with a caret below, what explains it, and what to do.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "render/diagnostic_format.hpp"
#include "render/diagnostic_text.hpp"
#include "render/paint.hpp"
#include "render/source_line.hpp"
#include "render/source_places.hpp"
#include "render/uri.hpp"

namespace goals::diagnostic_formats {
namespace {

/// A place to show, with what is said about it.
struct Mark {
  FileId file;
  TextRange range;
  std::string_view text;  ///< empty for the place of the finding itself
  bool primary = false;
};

class HumanFormat {
 public:
  HumanFormat(const DiagnosticInput& input, const WriteText& write)
      : input_(input), places_(input.workspace), out_(write) {}

  void run() {
    for (const Diagnostic& diagnostic : input_.diagnostics) {
      write(diagnostic);
      out_.flush_when_full();
    }
    write_summary();
  }

 private:
  void write(const Diagnostic& diagnostic) {
    paint_ = paint_of(diagnostic.severity);
    const std::string kind = fmt::format("{}[{}]", to_string(diagnostic.severity), diagnostic.problem->name);
    line(painted(kind, paint_) + painted(": " + one_line(diagnostic.message), Paint::strong));
    const std::vector<Mark> marks = marks_of(diagnostic);
    gutter_ = gutter_for(marks);
    write_marks(marks, diagnostic.file);
    // A fix that does what the help says is told once.
    const auto says_the_same = [&](const Fix& fix) { return fix.title == diagnostic.help; };
    const bool told = std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(), says_the_same);
    if (!diagnostic.help.empty() && !told) write_remark("help", one_line(diagnostic.help));
    for (const Fix& fix : diagnostic.fixes) write_remark(fix.safe ? "fix" : "unsafe fix", one_line(fix.title));
    line({});
  }

  /// The finding's own file first, its lines in their order; then what is in other files.
  static std::vector<Mark> marks_of(const Diagnostic& diagnostic) {
    std::vector<Mark> marks{{diagnostic.file, diagnostic.range, {}, true}};
    for (const Label& label : diagnostic.labels) marks.push_back({label.file, label.range, label.text, false});
    std::stable_sort(marks.begin(), marks.end(), [&](const Mark& a, const Mark& b) {
      const bool a_elsewhere = a.file != diagnostic.file;
      const bool b_elsewhere = b.file != diagnostic.file;
      if (a_elsewhere != b_elsewhere) return b_elsewhere;
      return !a_elsewhere && a.range.begin < b.range.begin;
    });
    return marks;
  }

  std::size_t gutter_for(const std::vector<Mark>& marks) {
    std::uint32_t last = 1;
    for (const Mark& mark : marks) last = std::max(last, places_.lines(mark.file).line_of(mark.range.begin));
    return fmt::formatted_size("{}", last);
  }

  void write_marks(const std::vector<Mark>& marks, FileId own) {
    const auto primary = std::find_if(marks.begin(), marks.end(), [](const Mark& mark) { return mark.primary; });
    write_place("-->", *primary);
    write_margin("");
    std::uint32_t shown = 0;
    FileId file = own;
    for (const Mark& mark : marks) {
      const std::uint32_t number = places_.lines(mark.file).line_of(mark.range.begin);
      if (mark.file != file) {
        write_place(":::", mark);
        file = mark.file;
        shown = 0;
      } else if (shown != 0 && number > shown + 1) {
        line(painted(std::string(gutter_, ' ') + " …", Paint::margin));
      }
      write_mark(mark, number, number != shown);
      shown = number;
    }
  }

  void write_place(std::string_view arrow, const Mark& mark) {
    const std::string where = shown_place(input_.workspace, places_, mark.file, mark.range.begin);
    line(std::string(gutter_, ' ') + painted(arrow, Paint::margin) + " " +
         linked(input_.workspace.document(mark.file).source.path, where));
  }

  std::string linked(std::string_view path, const std::string& where) const {
    if (input_.link_root.empty()) return where;
    const std::string target = percent_encoded(std::string(input_.link_root) + "/" + std::string(path));
    return fmt::format("\x1b]8;;file://{}\x1b\\{}\x1b]8;;\x1b\\", target, where);
  }

  void write_mark(const Mark& mark, std::uint32_t number, bool with_line) {
    constexpr std::size_t margin = 3;
    const std::string_view text = input_.workspace.document(mark.file).source.text;
    const std::size_t width = input_.style.width > gutter_ + margin ? input_.style.width - gutter_ - margin : 0;
    const SourceLine source = show_source_line(text, places_.lines(mark.file).line_range(number), mark.range, width);
    if (with_line) {
      line(painted(fmt::format("{:>{}} |", number, gutter_), Paint::margin) + " " + source.text);
    }
    std::string carets(source.mark_end - source.mark_begin, mark.primary ? '^' : '-');
    if (!mark.text.empty()) carets += " " + one_line(mark.text);
    write_margin(std::string(source.mark_begin, ' ') + painted(carets, mark.primary ? paint_ : Paint::margin));
  }

  void write_margin(std::string_view text) {
    const std::string bar = painted(std::string(gutter_, ' ') + " |", Paint::margin);
    line(text.empty() ? bar : bar + " " + std::string(text));
  }

  void write_remark(std::string_view kind, std::string_view text) {
    line(std::string(gutter_, ' ') + painted(" = ", Paint::margin) + painted(std::string(kind) + ":", Paint::strong) +
         " " + std::string(text));
  }

  void write_summary() {
    const DiagnosticCounts counts = count_diagnostics(input_.diagnostics);
    const std::string files = counted(checked_files(input_).size(), "file");
    if (counts.all() == 0) return line(painted("nothing to report", Paint::good) + " in " + files);
    std::string parts;
    for (const auto& [count, severity] :
         {std::pair{counts.errors, Severity::error}, std::pair{counts.warnings, Severity::warning},
          std::pair{counts.infos, Severity::info}}) {
      if (count == 0) continue;
      if (!parts.empty()) parts += ", ";
      parts += painted(counted(count, to_string(severity)), paint_of(severity));
    }
    line(parts + " in " + files + fixes_of(counts));
  }

  static std::string fixes_of(const DiagnosticCounts& counts) {
    std::string text;
    if (counts.safe_fixes > 0) text += fmt::format("; {} can be fixed safely", counts.safe_fixes);
    if (counts.unsafe_fixes > 0) text += fmt::format("; {} can be fixed by a guess", counts.unsafe_fixes);
    return text;
  }

  std::string painted(std::string_view text, Paint paint) const { return goals::painted(input_.style, paint, text); }
  void line(std::string_view text) { out_.text().append(text).append("\n"); }

  const DiagnosticInput& input_;
  SourcePlaces places_;
  TextBuffer out_;
  std::size_t gutter_ = 1;
  Paint paint_ = Paint::plain;
};

void write(const DiagnosticInput& input, const WriteText& write_text) { HumanFormat(input, write_text).run(); }

}  // namespace

extern constinit const DiagnosticFormat human{
    .name = "human",
    .media_type = "text/plain; charset=utf-8",
    .summary = "each finding with its source line, what explains it, and what to do",
    .write = write,
};

}  // namespace goals::diagnostic_formats
