// From syntax trees to the model: each document by itself (in parallel if the caller likes), then all of them linked.
#pragma once

#include <vector>

#include "model/workspace.hpp"

namespace goals {

class Tree;

struct ModelOptions {
  int fiscal_year_start_month = 0;  ///< 1-12; 0: not set, and `FY…` is an error
  bool fiscal_year_named_by_start = false;
};

/// Links documents into a workspace: interns names, resolves references, finds reference cycles and duplicate ids, and
/// adds what is wrong to the documents' diagnostics. Documents are sorted by path first. Linear in the input but for
/// sorting.
Workspace build_workspace(std::vector<SourceFile> files, const ModelOptions& options);

}  // namespace goals
