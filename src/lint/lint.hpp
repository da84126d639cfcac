// The engine: runs the rules over a workspace, in parts if the caller has several threads, and unites what they find.
#pragma once

#include <cstdint>
#include <vector>

#include "lint/settings.hpp"
#include "model/workspace.hpp"

namespace goals {

/// All diagnostics of a workspace - those of the documents, those of the rules, and those about suppression - in the
/// order of `comes_before`. The same as `settle` for each document over the parts below.
std::vector<Diagnostic> lint(const Workspace& workspace, const LintOptions& options);

/// A run of items of one document: the piece of work of a thread.
struct ItemRun {
  FileId file;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

/// What the rules of single items find in a run; pure, so that runs may be looked at in any order and at once.
std::vector<Diagnostic> lint_items(const Workspace& workspace, ItemRun run, const LintOptions& options);

/// What the rules of items and of documents find in one document.
std::vector<Diagnostic> lint_document(const Workspace& workspace, FileId file, const LintOptions& options);

/// What the rules of pages and of the whole workspace find, in any document.
std::vector<Diagnostic> lint_workspace(const Workspace& workspace, const LintOptions& options);

/// The final diagnostics of one document: `found` by all rules in it, its own, without those that an `allow` covers
/// and with those about the allows; sorted. The order of `found` does not matter.
std::vector<Diagnostic> settle(const Workspace& workspace, FileId file, std::vector<Diagnostic> found,
                               const LintOptions& options);

}  // namespace goals
