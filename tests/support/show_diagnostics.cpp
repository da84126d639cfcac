// Spells out diagnostics for the `diagnostics` blocks.
#include "support/show_diagnostics.hpp"

#include "text/line_index.hpp"

namespace goals::testing {

namespace {

std::string show_place(const SourceFile& file, TextRange range) {
  const LineIndex lines(file.text);
  const LineColumn begin = lines.locate(range.begin);
  const LineColumn end = lines.locate(range.end);
  std::string place = file.path + ":" + std::to_string(begin.line) + ":" + std::to_string(begin.column) + "-";
  if (end.line != begin.line) place += std::to_string(end.line) + ":";
  return place + std::to_string(end.column);
}

std::string show_fix(const Fix& fix, const SourceFile& file) {
  std::string text = std::string("  ") + (fix.safe ? "fix" : "unsafe fix") + ": " + fix.title + "\n";
  for (const TextEdit& edit : fix.edits) {
    text += "    `" + std::string(file.at(edit.range)) + "` -> `" + edit.text + "`\n";
  }
  return text;
}

std::string show(const Diagnostic& diagnostic, const std::vector<const SourceFile*>& files) {
  const SourceFile& file = *files.at(diagnostic.file.index);
  std::string text = show_place(file, diagnostic.range) + ": " + std::string(to_string(diagnostic.severity)) + "[" +
                     std::string(diagnostic.problem->name) + "]: " + diagnostic.message + "\n";
  if (!diagnostic.help.empty()) text += "  help: " + diagnostic.help + "\n";
  for (const Label& label : diagnostic.labels) {
    text += "  " + show_place(*files.at(label.file.index), label.range) + ": " + label.text + "\n";
  }
  for (const Fix& fix : diagnostic.fixes) text += show_fix(fix, file);
  return text;
}

}  // namespace

std::string show_diagnostics(const std::vector<Diagnostic>& diagnostics, const std::vector<const SourceFile*>& files) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += show(diagnostic, files);
  return text;
}

}  // namespace goals::testing
