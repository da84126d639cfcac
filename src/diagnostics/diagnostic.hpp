// One occurrence of a problem: where, what was seen, what to type, and the edits that mend it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "diagnostics/problem.hpp"
#include "text/text_edit.hpp"
#include "text/text_range.hpp"

namespace goals {

using FileId = Id<struct FileTag>;

/// A further place that explains a diagnostic ("first declared here").
struct Label {
  FileId file;
  TextRange range;
  std::string text;
};

/// Edits of the diagnostic's own file that mend it. A safe fix keeps the meaning; an unsafe one asks first.
struct Fix {
  std::string title;
  std::vector<TextEdit> edits;
  bool safe = true;
};

struct Diagnostic {
  const Problem* problem = nullptr;
  Severity severity = Severity::error;  ///< after settings
  FileId file;
  TextRange range;
  std::string message;  ///< makes sense alone: an editor shows only this
  std::string help;     ///< what to do or type; may be empty
  std::vector<Label> labels;
  std::vector<Fix> fixes;
};

/// Appends a diagnostic with the default severity of its problem, and returns it to be completed.
Diagnostic& report(std::vector<Diagnostic>& diagnostics, const Problem& problem, TextRange range, std::string message,
                   std::string help = {});

/// Document text inside a message: in back-ticks, cut to a readable length, never raw control characters.
std::string quoted(std::string_view text);

/// By file, place and problem name: the one order in which diagnostics are shown anywhere.
bool comes_before(const Diagnostic& a, const Diagnostic& b);

/// Sorts the diagnostics from a position on by `comes_before`.
void sort_from(std::vector<Diagnostic>& diagnostics, std::size_t first);

}  // namespace goals
