// One item as a day sees it: the target, the baseline and the deadline that held then, and the check-ins up to it.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/workspace.hpp"
#include "score/level.hpp"
#include "score/score_options.hpp"
#include "score/status.hpp"

namespace goals {

struct Subject {
  const Document& document;
  const Item& item;
  const ScoreOptions& options;

  std::optional<Level> baseline;      ///< stated, not measured
  std::optional<Level> target;        ///< absolute unless `relative_target`
  bool relative_target = false;       ///< the target is an amount of change that still needs a baseline
  std::optional<Level> first_target;  ///< before the first recorded change, where one is recorded
  std::optional<Date> start;
  std::optional<Date> deadline;
  std::optional<Date> first_deadline;
  Status left_out = Status::no_data;  ///< draft, dropped or deferred, else anything that is not left out
  int cadence = 0;

  /// Check-ins up to today, by date; of two on one day, the later line is the later one.
  std::span<const LogEntry* const> check_ins;

  const LogEntry* last() const { return check_ins.empty() ? nullptr : check_ins.back(); }
  std::string_view statement() const { return document.statement_of(item); }
};

/// `scratch` holds the check-ins and must outlive the subject; it is passed so that it can be used again.
Subject subject_of(const Document& document, const Item& item, const ScoreOptions& options,
                   std::vector<const LogEntry*>& scratch);

/// The value of a check-in; nothing for `done` and `missed`.
std::optional<Level> level_of(const LogEntry& check_in, LevelOrigin origin = LevelOrigin::check_in);

/// Does a higher value come nearer to the target, and how is that known? Nothing where neither relation, wording,
/// baseline nor the name of the metric says it.
Side side_of(const Subject& subject);

/// Does a value, in the unit of the target, satisfy it?
bool satisfies(double value, const Level& target, bool higher_is_better);

}  // namespace goals
