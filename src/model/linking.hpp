// The steps that unite documents; each takes the workspace as the step before left it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/build.hpp"
#include "model/workspace.hpp"

namespace goals {

/// Calls `work(file, document)` for each document; it may change its own document and nothing else.
template <class Work>
void for_each_document(Workspace& workspace, const EachOf& each, const Work& work) {
  each(workspace.documents.size(), [&](std::size_t i) {
    const FileId file = workspace.documents.id_at(i);
    work(file, workspace.documents[file]);
  });
}

/// What `collect(file, document, found)` adds to `found` for each document, in their order. Few of many items are
/// wanted each time, but going past them all takes as long as their memory does to arrive: on several threads less.
template <class Found, class Collect>
std::vector<Found> collected(Workspace& workspace, const EachOf& each, const Collect& collect) {
  std::vector<std::vector<Found>> by_file(workspace.documents.size());
  for_each_document(workspace, each,
                    [&](FileId file, Document& document) { collect(file, document, by_file[file.index]); });
  std::vector<Found> all;
  for (const std::vector<Found>& found : by_file) all.insert(all.end(), found.begin(), found.end());
  return all;
}

/// Teams, cycles and owners of sections and items; ids of items.
void intern_names(Workspace& workspace, const EachOf& each);

/// Groups the top items by team and cycle, in the order in which reports show them.
void collect_pages(Workspace& workspace, const EachOf& each);

/// Two items of one holder with the same written id.
void report_duplicate_ids(Workspace& workspace, const EachOf& each);

/// Gives each reference its target, or a diagnostic with the candidates; fills the arrows.
void resolve_references(Workspace& workspace, const EachOf& each);

/// Items that support themselves through others; linear in items and arrows.
void report_reference_cycles(Workspace& workspace);

/// `Company / Support` as `company/support`: lower case, blanks inside a name as `-`.
std::string team_key(std::string_view path);

}  // namespace goals
