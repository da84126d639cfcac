// Findings that a team has taken note of: counted by file, rule and declaration, never by line, so that they stay the
// same while text around them moves. Pure; the file they are kept in is read and written by others.
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"

namespace goals {

struct BaselineKey {
  std::string file;
  std::string rule;
  std::string declaration;  ///< its full name, else the words of its statement; empty before the first declaration

  friend auto operator<=>(const BaselineKey&, const BaselineKey&) = default;
};

/// How many findings of each kind are let pass; no count is 0.
using Baseline = std::map<BaselineKey, int>;

Baseline count_findings(const Workspace& workspace, const std::vector<Diagnostic>& diagnostics);

struct BaselineComparison {
  std::vector<Diagnostic> fresh;  ///< what the baseline does not hold, in order: of several alike the last ones
  Baseline mended;                ///< what it holds and no longer occurs
};

/// Findings are looked for in `files`, sorted, only: what the baseline holds of other files of the workspace is neither
/// fresh nor mended, and what it holds of files that are gone is mended.
BaselineComparison compare(const Baseline& baseline, const Workspace& workspace, const std::vector<FileId>& files,
                           std::vector<Diagnostic> diagnostics);

/// The baseline after a look at `files`: their findings as they are now, and those of the files not looked at as
/// before.
Baseline updated(const Baseline& baseline, const Workspace& workspace, const std::vector<FileId>& files,
                 const std::vector<Diagnostic>& diagnostics);

}  // namespace goals
