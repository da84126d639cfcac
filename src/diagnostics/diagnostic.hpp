// One occurrence of a problem: where, what was seen, what to type, and the edits that mend it.
#pragma once

#include <string>
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

/// By file, place and problem name: the one order in which diagnostics are shown anywhere.
bool comes_before(const Diagnostic& a, const Diagnostic& b);

}  // namespace goals
