// Progress against time: what would be on pace, and the status that follows.
#pragma once

#include <optional>

#include "score/item_score.hpp"
#include "score/score_options.hpp"
#include "score/status.hpp"

namespace goals {

/// What a status depends on beside the score itself.
struct Course {
  ItemKind kind = ItemKind::key_result;
  Status left_out = Status::no_data;  ///< draft, dropped, deferred, or anything else
  bool paused = false;
  bool said_missed = false;        ///< by the last check-in
  bool has_open_parts = false;     ///< a key result of the objective is not done
  std::optional<double> expected;  ///< of an objective: the weighted mean over its key results
};

/// A level that counts only as long as it holds: one to keep, and a cap that no way led to, such as "no more than 3
/// incidents" or "spend at most $400". It should hold from the first day on, and is done only when its time is over.
bool must_hold(const ItemScore& score);

/// Fills `elapsed`, `expected`, `pace`, `verdict` and `status`; score, dates, gap and last check-in must stand.
void judge(const Course& course, const ScoreOptions& options, ItemScore& score);

}  // namespace goals
