// Lines are moved as blocks, each with its notes; what stands between them stays where it is.
#include "lint/log_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace goals {
namespace {

constexpr std::size_t least_for_a_habit = 3;

/// The line of an entry and its notes, without indentation and without the last end of line.
TextRange block_of(const Document& document, const LogEntry& entry) {
  TextRange block = entry.line;
  const auto notes = document.notes_at(entry.notes);
  if (!notes.empty()) block.end = std::max(block.end, notes.back().text.end);
  return block;
}

}  // namespace

LogOrder order_of(std::span<const LogEntry> log) {
  const auto is_earlier = [](const LogEntry& a, const LogEntry& b) { return a.date < b.date; };
  if (std::is_sorted(log.begin(), log.end(), is_earlier)) return LogOrder::oldest_first;
  const auto is_no_step_back = [](const LogEntry& a, const LogEntry& b) { return a.date <= b.date; };
  const bool falls = std::adjacent_find(log.begin(), log.end(), is_no_step_back) == log.end();
  return falls && log.size() >= least_for_a_habit ? LogOrder::newest_first : LogOrder::mixed;
}

Fix sort_log(const Document& document, std::span<const LogEntry> log) {
  // Each block takes the place of the one that stands where it belongs.
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

}  // namespace goals
