// The number that says where a metric stands today, or stood, beside the one that it is to reach.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "10 minutes instead of 45", "15 minutes, down from 40", "78% (from 61%)": is the number what the target replaces?
bool stood_before(const Sentence& sentence, const QuantityPhrase& phrase);

/// "(current is 125k)", "up from 30%", "currently 12", "(12% last year)": where it stands today; null where nothing
/// says so.
const QuantityPhrase* find_present_level(const Reading& reading);

/// "12,000 vs 9,500 last quarter": the number that the target, which is known, is compared with; or null.
const QuantityPhrase* find_compared(const Reading& reading);

}  // namespace goals
