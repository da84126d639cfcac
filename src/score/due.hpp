// What waits for a person as of a day: check-ins, closing values, grades, decisions and reviews.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/workspace.hpp"
#include "score/score.hpp"

namespace goals {

enum class DueKind : std::uint8_t { check_in, closing_value, grade, decision, review };

/// `check in`, `closing value`, `grade`, `decision`, `review`.
std::string_view to_string(DueKind kind);

enum class DueReason : std::uint8_t {
  silent,        ///< the last check-in is as old as the cadence, or will be
  never,         ///< there is no check-in yet
  ended,         ///< the deadline has passed, and the last check-in is more than a cadence older
  not_computed,  ///< the deadline of an objective has passed, and nothing but a person can grade it
  unexplained,   ///< a committed goal was missed, and nobody has said why
  off_track,     ///< half of the time or more is over, and the pace is off track
  breached,      ///< a KPI is broken
  draft,         ///< a draft whose time has begun
  middle,        ///< the cycle is half over
  end,           ///< the cycle ends
};

struct DueAction {
  DueKind kind = DueKind::check_in;
  DueReason reason = DueReason::silent;
  ItemId item;              ///< invalid for reviews
  std::uint32_t page = 0;   ///< index into the workspace's pages
  std::optional<Date> due;  ///< the last day on which it is in time; nothing: it waits, but no day is set

  bool overdue(Date today) const { return due && *due < today; }
};

/// Check-ins and reviews due up to `within` days from today, and all else that waits, in the order of the pages. What
/// ended more than 90 days ago is history and asks for nothing.
std::vector<DueAction> due_actions(const Workspace& workspace, const Scores& scores, int within);

/// The next day on which a check-in is due, however far away; nothing for items that need none any more.
std::optional<Date> next_check_in(const Workspace& workspace, const Scores& scores, ItemId id);

/// The day on which the first half of a cycle is over; nothing for cycles shorter than four weeks.
std::optional<Date> middle_of(const Period& cycle);

}  // namespace goals
