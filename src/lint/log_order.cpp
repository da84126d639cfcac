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
  const LogEntry* before = nullptr;
  std::size_t days = 0;
  bool rises = true;
  bool falls = true;
  for (const LogEntry& entry : log) {
    if (!entry.has_day()) continue;
    if (before != nullptr) (before->date <= entry.date ? falls : rises) = false;
    before = &entry;
    ++days;
  }
  if (rises) return LogOrder::oldest_first;
  return falls && days >= least_for_a_habit ? LogOrder::newest_first : LogOrder::mixed;
}

StepBack first_step_back(std::span<const LogEntry> log) {
  const LogEntry* before = nullptr;
  for (const LogEntry& entry : log) {
    if (!entry.has_day()) continue;
    if (before != nullptr && entry.date < before->date) return {before, &entry};
    before = &entry;
  }
  return {};
}

Fix sort_log(const Document& document, std::span<const LogEntry> log) {
  // Each block takes the place of the one that stands where it belongs.
  std::vector<const LogEntry*> written;
  for (const LogEntry& entry : log) {
    if (entry.has_day()) written.push_back(&entry);
  }
  std::vector<const LogEntry*> sorted = written;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date < b->date; });
  Fix fix{.title = "sort the log by date"};
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (sorted[i] == written[i]) continue;
    fix.edits.push_back({block_of(document, *written[i]), std::string(document.text(block_of(document, *sorted[i])))});
  }
  return fix;
}

}  // namespace goals
