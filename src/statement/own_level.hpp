// What a command asks of how well, how fast or how often: a level, where others count work.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Audit the calendar every two weeks": the interval is the number.
bool keeps_interval(const Reading& reading);

/// "Answer 95% of requests within a day": how well a service works.
bool keeps_service_level(const Reading& reading);

/// "Eat out at most twice a week": an upper bound on what one does.
bool limits_itself(const Reading& reading);

/// A time to beat, a weight to gain: how well, not how much work.
bool measures_performance(const Reading& reading);

}  // namespace goals
