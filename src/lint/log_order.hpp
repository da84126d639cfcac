// In which order the lines of a log stand, and the edits that put the oldest first.
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

/// Sorts the lines by date, each with the notes below it.
Fix sort_log(const Document& document, std::span<const LogEntry> log);

}  // namespace goals
