// Chooses the items of an export by the pages that the filter lets through, and gives every item a name of its own.
#include "render/export_input.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_set>
#include <utility>

#include "render/report_pages.hpp"

namespace goals {
namespace {

/// Marks by document and place, which items are exported.
using Marks = Store<FileId, std::vector<bool>>;

bool asks_for_all(const ReportFilter& filter) {
  return filter.files.empty() && filter.teams.empty() && filter.cycles.empty() && filter.owners.empty() &&
         filter.items.empty() && filter.statuses.empty();
}

Marks marks_of(const Workspace& workspace, bool all) {
  Marks marks;
  marks.reserve(workspace.documents.size());
  for (const Document& document : workspace.documents) marks.add(std::vector<bool>(document.items.size(), all));
  return marks;
}

void mark_pages(const ReportPages& pages, Marks& marks) {
  const auto mark = [&](ItemId id) { marks[id.file][id.index] = true; };
  for (const ReportPage& page : pages.pages) {
    for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
      for (const ReportItem& item : *items) {
        mark(item.id);
        for (const ItemId key_result : item.key_results) mark(key_result);
      }
    }
  }
}

/// A holder stands before what it holds, so one pass reaches initiatives of key results of objectives.
std::vector<ItemId> marked_items(const Workspace& workspace, Marks& marks) {
  std::vector<ItemId> items;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    const Document& document = workspace.document(file);
    std::vector<bool>& is_marked = marks[file];
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      const bool has_parent = item.kind == ItemKind::initiative && item.parent != Item::no_parent;
      if (has_parent && is_marked[item.parent]) is_marked[index] = true;
      if (is_marked[index]) items.push_back({file, index});
    }
  }
  return items;
}

Store<FileId, std::vector<std::string>> unique_names(const Workspace& workspace) {
  Store<FileId, std::vector<std::string>> names;
  std::unordered_set<std::string_view> taken;  // the texts do not move: room is made before they come
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    const Document& document = workspace.document(file);
    std::vector<std::string> own;
    own.reserve(document.items.size());
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      std::string& name = own.emplace_back(full_name(workspace, {file, index}));
      if (taken.insert(name).second) continue;
      name += fmt::format(" {}:{}", document.source.path, document.line_number(document.items[index]));
      taken.insert(name);
    }
    names.add(std::move(own));
  }
  return names;
}

}  // namespace

ExportInput export_input(const ReportInput& input, std::string source) {
  const bool all = asks_for_all(input.filter);
  Marks marks = marks_of(input.workspace, all);
  std::vector<RolledUp> roll_ups;
  if (all) {
    roll_ups = roll_up_all(input.workspace, input.scores);
  } else {
    const ReportPages pages = select_pages(input);
    mark_pages(pages, marks);
    roll_ups = roll_up_selected(input, pages);
  }
  return {input.workspace,
          input.scores,
          std::move(source),
          marked_items(input.workspace, marks),
          unique_names(input.workspace),
          std::move(roll_ups)};
}

}  // namespace goals
