// How much speaks for each quantity of a sentence being its target.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// Sets the weight of every quantity; 0 for those that only set the scene. The heaviest is the target, the first among
/// equals.
void weigh_targets(Reading& reading);

}  // namespace goals
