// A value with its unit and the place it came from: what a score is computed from and an explanation names.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "statement/quantity.hpp"

namespace goals {

enum class LevelOrigin : std::uint8_t {
  none,
  statement,
  field,
  criterion,
  change_record,   ///< a `target A -> B` line of the log, with its date
  check_in,        ///< with its date
  first_check_in,  ///< the baseline of a level that has none, with its date
  zero,            ///< what is counted up starts at nothing
  done,            ///< a check-in or a status says that the target is met
};

struct Level {
  double value = 0;
  double upper = 0;  ///< the whole of a ratio or rating, the end of a range; else equal to `value`
  Unit unit;
  Relation relation = Relation::exact;
  LevelOrigin origin = LevelOrigin::none;
  Date date;  ///< of the check-in or change

  Measure measure() const { return {value, upper, unit}; }
};

/// How it is known which side of a level is the good one.
enum class SideReason : std::uint8_t {
  none,
  bound,          ///< the target is one: "below 25"
  wording,        ///< the verb or the statement says it
  nothing_below,  ///< the target is zero
  baseline,       ///< it lies on the other side
  metric,         ///< its name is that of something wanted, or unwanted
  assumed,        ///< nothing says it
};

struct Side {
  bool higher = true;  ///< is better
  SideReason reason = SideReason::none;

  bool known() const { return reason != SideReason::none; }
};

/// The value of `level` as one counts where `like` stands, nothing when the two cannot be compared.
inline std::optional<double> value_in_unit_of(const Level& level, const Level& like) {
  return value_in_unit_of(level.measure(), like.measure());
}

/// The share that a ratio or a percentage is: `8 of 10` and `80%` are 0.8. Nothing for other levels.
std::optional<double> share_of(const Level& level);

/// `6.5%`, `$1.2M`, `8 of 10`.
std::string format_level(const Level& level);
/// A further value in the unit of a level.
std::string format_like(double value, const Level& level);

}  // namespace goals
