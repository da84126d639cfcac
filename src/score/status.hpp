// How a goal stands: one word that says what to do about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/item.hpp"

namespace goals {

enum class Status : std::uint8_t {
  done,         ///< progress 1 that stays, a milestone done, or success at the deadline
  ahead,        ///< at least 1.1 of the expected progress
  on_track,     ///< at least 0.9
  at_risk,      ///< at least 0.75
  off_track,    ///< less
  missed,       ///< the deadline passed below success, or a check-in says so
  holding,      ///< a KPI whose last check-in keeps the level
  breached,     ///< a KPI whose last check-in does not
  stale,        ///< the last check-in is older than the cadence
  no_data,      ///< no check-in yet
  too_early,    ///< the first tenth of the time: no verdict
  not_started,  ///< the first day is still to come
  not_graded,   ///< a learning objective, or what belongs to one
  no_deadline,  ///< nothing says by when, so there is no pace
  no_score,     ///< the document does not allow one (see `Gap`)
  paused,
  draft,
  dropped,
  deferred,
};

inline constexpr std::size_t status_count = static_cast<std::size_t>(Status::deferred) + 1;

/// `on track`, `no data`.
std::string_view to_string(Status status);
/// `on track`; empty for none.
std::string_view to_string(StatedStatus status);

/// What a status means for somebody who looks for colours.
enum class Light : std::uint8_t { none, good, warning, bad };

Light light(Status status);

/// Draft, dropped and deferred items are listed but leave every mean.
constexpr bool is_left_out(Status status) { return status >= Status::draft; }

/// Does what a person said contradict the computed status? Only where both give a verdict.
bool disagree(StatedStatus stated, Status computed);

}  // namespace goals
