// The one formula of progress, (current - baseline) / (target - baseline), and the levels that go into it.
#pragma once

#include <optional>

#include "score/item_score.hpp"
#include "score/subject.hpp"

namespace goals {

/// (current - baseline) / (target - baseline), for increase and decrease alike; free of the last digits' noise, so that
/// 7 of 10 is exactly 0.7. Nothing when target and baseline are equal or the quotient is no finite number.
std::optional<double> progress_between(double baseline, double target, double current);

/// The decimal number that stands in the document, of one that is kept as a float: 0.7, where 0.7f is a little less.
double as_written(float number);

/// A share without the noise of the last digits.
double without_noise(double share);

/// The last check-in with a value, or the target itself when the last one says `done`; nothing before the first.
std::optional<Level> current_level(const Subject& subject);

/// The value that a target asks for: of a range, the edge that is reached first from the baseline.
double near_edge(const Level& target, double baseline);

/// Progress and gap from the baseline, target and current level that the score already holds.
void measure_distance(ItemScore& score);

}  // namespace goals
