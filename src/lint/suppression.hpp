// `# goals: allow(rule) reason` and `# goals: allow-file(rule) reason`: what they silence, and what is wrong with them.
#pragma once

#include <vector>

#include "lint/settings.hpp"
#include "model/workspace.hpp"

namespace goals {

/// Drops the diagnostics that an allow of the document covers and adds those about its allows. An `allow` covers the
/// declaration below it and what that holds, the innermost one first; an `allow-file` the whole file. Errors of the
/// document itself cannot be allowed. `found` is sorted and complete, and so is the answer.
std::vector<Diagnostic> suppress(const Workspace& workspace, FileId file, std::vector<Diagnostic> found,
                                 const LintOptions& options);

}  // namespace goals
