// All that is known about how one item stands as of a day, with the values it was computed from.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "model/item.hpp"
#include "score/band.hpp"
#include "score/forecast.hpp"
#include "score/level.hpp"
#include "score/status.hpp"

namespace goals {

struct ScoreMethod;

/// How progress is measured. `roll_up`: the weighted mean of the key results.
enum class ScoreKind : std::uint8_t { roll_up, change, accumulate, reach, keep, milestone };

/// `roll-up`, `change`, `accumulate`, …
std::string_view to_string(ScoreKind kind);

/// Why an item has no progress of its own.
enum class Gap : std::uint8_t {
  none,
  no_check_in,           ///< counts as 0 in the mean, and is shown as "no data"
  no_key_results,        ///< an objective with nothing to average
  no_open_key_result,    ///< nor where all there are were left out
  no_scored_key_result,  ///< every key result has a gap of its own
  all_weights_zero,
  baseline_equals_target,
  units_differ,  ///< `20%` against `3 pp`
  no_target,     ///< a KPI without a level
  numbers_too_large,
};

/// Plain words: `no check-in yet`; empty for none.
std::string_view to_string(Gap gap);

/// Where a key result will be at its deadline, from `Slope` and the last check-in.
struct Forecast {
  double value = 0;  ///< in the unit of the target
  double low = 0;    ///< the worse end of the range
  double high = 0;   ///< the better end
  double score = 0;  ///< of `value`, between 0 and 1
  double low_score = 0;
  double high_score = 0;
  std::uint32_t points = 0;  ///< check-ins used for the slope
};

/// How the time since the start divides for a level that is kept; days.
struct HeldTime {
  int held = 0;
  int broken = 0;
  int unknown = 0;  ///< before the first check-in, and after two cadences of silence
};

/// The items that support this one, beside its own score.
struct SupportSummary {
  std::uint32_t count = 0;  ///< those that have a score
  std::uint32_t good = 0;   ///< done, ahead or on track
  std::uint32_t bad = 0;    ///< off track or missed
  double mean = 0;          ///< of their scores
};

enum class Contradiction : std::uint8_t { none, supporters_good_but_bad, supporters_bad_but_good };

struct ItemScore {
  ScoreKind kind = ScoreKind::roll_up;
  Gap gap = Gap::none;
  Band band = Band::none;
  Status status = Status::no_data;
  Status verdict = Status::no_data;  ///< of the pace alone, where `status` is `stale` or `paused`; else equal to it
  StatedStatus stated = StatedStatus::none;  ///< of the last check-in
  bool by_hand = false;                      ///< `score` is the grade given in the document
  bool graded = true;                        ///< false below learning objectives: no band, no success
  bool relative_target = false;              ///< `target` is an amount of change until a check-in gives a baseline
  ForecastGap forecast_gap = ForecastGap::not_numeric;
  Contradiction contradiction = Contradiction::none;

  const ScoreMethod* method = nullptr;  ///< null for objectives
  std::string_view reason;              ///< why it is of this kind

  BandEdges edges;
  std::optional<double> progress;  ///< computed and raw: below 0 is worse than at the start, above 1 beyond the target
  std::optional<double> score;     ///< 0 to 1; the grade given by hand, else progress clamped; 0 without a check-in
  std::optional<Level> baseline;
  std::optional<Level> target;
  std::optional<Level> current;  ///< of the last check-in, in its own unit

  std::optional<Level> first_target;         ///< where a recorded change moved the target
  std::optional<double> first_target_score;  ///< the score it would have given

  std::optional<Date> start;
  std::optional<Date> deadline;         ///< as of today
  std::optional<Date> first_deadline;   ///< where a recorded change moved it
  double elapsed = 0;                   ///< share of the days from start to deadline, both inclusive
  std::optional<double> expected;       ///< progress that would be on pace; nothing without a deadline
  std::optional<double> pace;           ///< progress / expected
  std::optional<double> weekly_made;    ///< in the unit of the target
  std::optional<double> weekly_needed;  ///< from today to the deadline; nothing when met or past

  float confidence = unset_number;  ///< 0 to 1; of an objective the least of its key results
  int cadence = 0;                  ///< days within which a check-in is due
  std::optional<Date> last_check_in;
  std::uint32_t last_entry = no_entry;  ///< index of the last check-in in the document's log

  std::optional<Forecast> forecast;
  Side side;                  ///< where `holds` was judged by one
  std::optional<bool> holds;  ///< of a level: does the last check-in hold it? Set where progress depends on it
  HeldTime time;
  SupportSummary supporters;
  std::uint32_t breached_guards = 0;

  std::uint32_t counted_children = 0;  ///< key results in the mean of an objective
  double children_weight = 0;          ///< the sum of their weights

  static constexpr std::uint32_t no_entry = 0xFFFFFFFF;

  /// Days since the last check-in; nothing before the first.
  std::optional<int> days_silent(Date today) const {
    return last_check_in ? std::optional<int>(today - *last_check_in) : std::nullopt;
  }
};

}  // namespace goals
