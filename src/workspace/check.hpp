// All findings about some files of a workspace, looked for on all processors.
#pragma once

#include <span>
#include <vector>

#include "lint/lint.hpp"
#include "model/workspace.hpp"

namespace goals {

/// What `lint` finds in these files, in the same order. Files must be sorted, each once.
std::vector<Diagnostic> check(const Workspace& workspace, std::span<const FileId> files, const LintOptions& options);

}  // namespace goals
