// What was said from day to day, folded away: one fold for a team and cycle, because browsers scroll haltingly through
// thousands of folds.
#include <fmt/format.h>

#include <algorithm>

#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/score_words.hpp"
#include "score/log_entries.hpp"

namespace goals::html {
namespace {

struct Line {
  ItemId id;
  const LogEntry* entry;
};

/// Few elements a line, because there are more lines than anything else.
void write_line(Writer& html, const ReportInput& input, const Line& line) {
  const LogEntry& entry = *line.entry;
  html.open("li").attribute("dir", "auto").leaf("time", "", to_string(entry.date)).text(" ");
  html.text(title_words(input.workspace, line.id)).text(": ").leaf("b", "", entry_words(entry));
  std::string rest;
  if (entry.stated != StatedStatus::none) rest += fmt::format(" ({})", to_string(entry.stated));
  if (const std::string note = note_words(input.workspace.document(line.id), entry); !note.empty()) {
    rest += (entry.kind == LogKind::check_in ? " " : " because ") + note;
  }
  html.text(rest).close();
}

}  // namespace

void write_log(Writer& html, const ReportInput& input, const ReportPage& page) {
  std::vector<Line> lines;
  for_each_item(page, [&](ItemId id) {
    for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
      lines.push_back({id, &entry});
    });
  });
  if (lines.empty()) return;
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Line& a, const Line& b) { return b.entry->date < a.entry->date; });
  html.open("details", "log");
  html.leaf("summary", "", count_words(static_cast<int>(lines.size()), "line") + " of the log").open("ol");
  for (const Line& line : lines) write_line(html, input, line);
  html.close().close();
}

}  // namespace goals::html
