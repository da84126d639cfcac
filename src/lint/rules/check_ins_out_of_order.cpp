// Logs that are not oldest first; the fix sorts the lines, each with the notes below it.
#include <algorithm>

#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "text/line_index.hpp"

namespace goals::rules {
namespace {

/// The line of an entry and its notes, without indentation and without the last end of line.
TextRange block_of(const Document& document, const LogEntry& entry) {
  TextRange block = entry.line;
  const auto notes = document.notes_at(entry.notes);
  if (!notes.empty()) block.end = std::max(block.end, notes.back().text.end);
  return block;
}

bool is_ordered(std::span<const LogEntry> log) {
  return std::is_sorted(log.begin(), log.end(), [](const LogEntry& a, const LogEntry& b) { return a.date < b.date; });
}

/// Each block takes the place of the one that stands where it belongs.
Fix sorted_log(const Document& document, std::span<const LogEntry> log) {
  std::vector<const LogEntry*> sorted;
  for (const LogEntry& entry : log) sorted.push_back(&entry);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date < b->date; });
  Fix fix{.title = "sort the log by date"};
  for (std::size_t i = 0; i < log.size(); ++i) {
    if (sorted[i] == &log[i]) continue;
    fix.edits.push_back({block_of(document, log[i]), std::string(document.text(block_of(document, *sorted[i])))});
  }
  return fix;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto log = subject.document.log_of(subject.item);
  if (is_ordered(log)) return;
  const auto late =
      std::adjacent_find(log.begin(), log.end(), [](const LogEntry& a, const LogEntry& b) { return b.date < a.date; });
  const LogEntry& before = *late;
  const LogEntry& entry = *std::next(late);
  findings.add({.file = subject.id.file,
                .range = entry.date_range,
                .message = "the log of " + called(findings.workspace(), subject.id) +
                           " is out of order: " + to_string(entry.date) + " stands after " + to_string(before.date),
                .help = "write the log oldest first",
                .labels = {{subject.id.file, before.date_range, "the later day"}},
                .fixes = {sorted_log(subject.document, log)}});
}

}  // namespace

extern constinit const Rule check_ins_out_of_order{
    .problem =
        {
            .name = "check-ins-out-of-order",
            .severity = Severity::error,
            .category = Category::progress,
            .fix = FixKind::safe,
            .summary = "a log that is not oldest first",
            .why =
                "A log is read from top to bottom, and new lines are added at its end, where a diff shows them alone. "
                "A line in the wrong place is often a line with the wrong month.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 53
    «2026-07-15»: 48
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-15: 48
    2026-08-12: 53
)",
        },
    .check = check,
};

}  // namespace goals::rules
