// From syntax trees to the model: each document by itself (in parallel if the caller likes), then all of them linked.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "model/model_options.hpp"
#include "model/workspace.hpp"
#include "syntax/tree.hpp"

namespace goals {

/// What one file says by itself, with all that is wrong with it. Names are not interned and references not resolved yet
/// (ids of owners, teams, cycles and names are invalid): that is `link`. `scratch` is memory to reuse from file to
/// file. Independent of every other file, so that files may be read in parallel.
Document read_document(SourceFile file, const ModelOptions& options, Tree& scratch);

/// Does `work(i)` once for each i below `count` and returns when all is done; in which order, and on how many threads,
/// is for the caller of `link` to choose.
using EachOf = std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;

void one_after_the_other(std::size_t count, const std::function<void(std::size_t)>& work);

/// Unites documents, each with a path of its own, into a workspace: sorts them by path, interns names, resolves
/// references, finds reference cycles and duplicate ids, and adds what is wrong to the documents' diagnostics. Linear
/// in the input but for sorting.
Workspace link(std::vector<Document> documents, const ModelOptions& options, const EachOf& each = one_after_the_other);

/// Both steps, one file after the other.
Workspace build_workspace(std::vector<SourceFile> files, const ModelOptions& options);

}  // namespace goals
