// Applies the fixes of findings, round after round until none is left; reads and writes no file.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"
#include "text/edited_text.hpp"

namespace goals {

enum class FixScope : std::uint8_t { safe, also_unsafe };

/// What can be done to one text at once.
struct FixRound {
  std::vector<TextEdit> edits;  ///< sorted, without overlaps
  std::size_t fixed = 0;        ///< diagnostics that they mend
};

/// Of each diagnostic of one file the first safe fix, else the first unsafe one where that is in scope. A fix is taken
/// whole or not at all: one that touches what an earlier one of the round changes waits for the next round.
FixRound plan_fixes(std::span<const Diagnostic> diagnostics, FixScope scope);

/// A workspace as it was read, and what was found in the files that were asked for.
struct Checked {
  Workspace workspace;
  std::vector<Diagnostic> diagnostics;
};

/// Reads and checks the same files again, some with another text; file ids stay what they are.
using Recheck = std::function<Checked(std::vector<SourceFile> sources)>;

struct FixedFile {
  FileId file;
  EditedText text;
  std::size_t fixed = 0;
};

/// A file whose fixes would have brought a new error into a document.
struct RefusedFile {
  FileId file;
  std::string path_of_error;
  Diagnostic error;
};

struct FixOutcome {
  Checked checked;                   ///< of the fixed texts
  std::vector<FixedFile> files;      ///< those that changed, in order
  std::vector<RefusedFile> refused;  ///< the others that would have changed; they keep the text of the last good round
  bool settled = true;               ///< false when fixes would still go on after the last round that is allowed

  std::size_t fixed() const;
};

/// Rounds of `plan_fixes` until nothing is left to fix. After each round everything is checked again; a file whose
/// edits bring a document problem that was not there before, into itself or another file, gets no edits.
FixOutcome fix_all(Checked checked, FixScope scope, const Recheck& recheck);

}  // namespace goals
