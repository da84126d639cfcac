// What an export is made of: a scored workspace, the part of it that was asked for, and names that tell items apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "model/workspace.hpp"
#include "render/export_roll_ups.hpp"
#include "render/report_format.hpp"
#include "score/log_entries.hpp"
#include "score/score.hpp"
#include "text/line_index.hpp"

namespace goals {

/// Counted up when a column changes its meaning, its type or its name, or goes away; not when one is added.
inline constexpr int export_version = 1;

struct ExportInput {
  const Workspace& workspace;
  const Scores& scores;
  std::string source;                             ///< what the rows say they come from; may be empty
  std::vector<ItemId> items;                      ///< those exported, by file and place
  Store<FileId, std::vector<std::string>> names;  ///< of every item, parallel to the documents' items; no two are equal
  std::vector<RolledUp> roll_ups;                 ///< of all, or of what the filter lets through

  std::string_view name(ItemId id) const { return names[id.file][id.index]; }
  Date today() const { return scores.today(); }
};

/// The items that the filter lets through, with the initiatives below them, and a name for every item: its full name,
/// else its file and line; of those that share a full name, all but the first have file and line added.
ExportInput export_input(const ReportInput& input, std::string source);

/// Calls `visit(id, lines)` for each exported item, with the lines of its document.
template <class Visit>
void for_each_item(const ExportInput& input, Visit visit) {
  std::optional<LineIndex> lines;
  FileId file;
  for (const ItemId id : input.items) {
    if (!lines || file != id.file) lines = input.workspace.document(id).lines();
    file = id.file;
    visit(id, *lines);
  }
}

/// Calls `visit(id, entry, line)` for each line of their logs up to the day that is understood.
template <class Visit>
void for_each_entry(const ExportInput& input, Visit visit) {
  for_each_item(input, [&](ItemId id, const LineIndex& lines) {
    for_each_entry(input.workspace, id, input.today(),
                   [&](const LogEntry& entry) { visit(id, entry, std::int64_t{lines.line_of(entry.line.begin)}); });
  });
}

}  // namespace goals
