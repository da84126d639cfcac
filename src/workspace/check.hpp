// All findings about some files of a workspace, looked for on several threads.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "lint/lint.hpp"
#include "model/workspace.hpp"

namespace goals {

/// What `lint` finds in these files, in the same order, whatever the number of threads (0: as many as the machine has).
/// Files must be sorted, each once.
std::vector<Diagnostic> check(const Workspace& workspace, std::span<const FileId> files, const LintOptions& options,
                              std::size_t threads = 0);

}  // namespace goals
