// In which order the lines of a log stand, and the edits that put the oldest first. Lines whose day is in no calendar
// have no place in any order: they are not looked at and stay where they are.
#pragma once

#include <cstdint>
#include <span>

#include "model/workspace.hpp"

namespace goals {

enum class LogOrder : std::uint8_t {
  oldest_first,
  newest_first,  ///< three lines or more, each older than the one before: somebody's habit
  mixed,
};

LogOrder order_of(std::span<const LogEntry> log);

/// Two lines that follow each other, the second of them older.
struct StepBack {
  const LogEntry* before = nullptr;
  const LogEntry* entry = nullptr;
};

/// The first of them, which a log that is not oldest first has.
StepBack first_step_back(std::span<const LogEntry> log);

/// Sorts the lines by date, each with the notes below it.
Fix sort_log(const Document& document, std::span<const LogEntry> log);

}  // namespace goals
