// Progress as a quotient of distances, with each reason for which there can be none.
#include "score/progress.hpp"

#include <algorithm>
#include <cmath>

namespace goals {
namespace {

bool is_inside(const Level& range, double value) {
  return range.relation == Relation::between && satisfies(value, range, true);
}

}  // namespace

double near_edge(const Level& target, double baseline) {
  return target.relation == Relation::between && baseline > target.upper ? target.upper : target.value;
}

double as_written(float number) {
  constexpr double digits = 1e6;
  return std::round(static_cast<double>(number) * digits) / digits;
}

double without_noise(double share) {
  constexpr double digits = 1e9;
  constexpr double exact_up_to = 1e6;  // beyond, no digit shown depends on the noise
  // Adding zero turns the -0 of a falling metric that has not moved into 0.
  return std::abs(share) < exact_up_to ? std::round(share * digits) / digits + 0.0 : share;
}

std::optional<double> progress_between(double baseline, double target, double current) {
  if (baseline == target) return std::nullopt;
  const double progress = (current - baseline) / (target - baseline);
  return std::isfinite(progress) ? std::optional<double>(without_noise(progress)) : std::nullopt;
}

std::optional<Level> current_level(const Subject& subject) {
  for (auto entry = subject.check_ins.rbegin(); entry != subject.check_ins.rend(); ++entry) {
    if ((*entry)->state == CheckInState::value) return level_of(**entry);
    if ((*entry)->state == CheckInState::done && subject.target) {
      Level level = *subject.target;
      level.origin = LevelOrigin::done;
      level.relation = Relation::exact;
      level.date = (*entry)->date;
      return level;
    }
  }
  return std::nullopt;
}

void measure_distance(ItemScore& score) {
  const auto baseline = value_in_unit_of(*score.baseline, *score.target);
  if (!baseline) {
    score.gap = Gap::units_differ;
    return;
  }
  const double target = near_edge(*score.target, *baseline);
  const bool is_there = is_inside(*score.target, *baseline);
  if (target == *baseline && !is_there) {
    score.gap = Gap::baseline_equals_target;
    return;
  }
  if (!score.current) {
    score.gap = Gap::no_check_in;
    return;
  }
  const auto current = value_in_unit_of(*score.current, *score.target);
  if (!current) {
    score.gap = Gap::units_differ;
  } else if (is_there) {
    score.holds = is_inside(*score.target, *current);
    score.progress = *score.holds ? 1 : 0;
  } else {
    score.progress = progress_between(*baseline, target, *current);
    if (!score.progress) score.gap = Gap::numbers_too_large;
  }
}

}  // namespace goals
