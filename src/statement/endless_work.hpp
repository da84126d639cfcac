// Own work that nothing in the sentence ends.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Create inspiring content", "publish posts on a regular basis", "build a lot of things": no single thing is meant.
bool makes_on_and_on(const Reading& reading);
/// "Write articles", "host meetups": nothing says which or how many.
bool has_no_end(const Reading& reading);
/// "Establish a daily habit", "build a routine of stretching".
bool starts_habit(const Reading& reading);

}  // namespace goals
