// Families of English words beside a number: how it stood, what it is compared with, which ones it says are meant.
#pragma once

#include "statement/words/family.hpp"

namespace goals::families {

/// "12,000 (was 9,500)": where it stood.
inline constexpr Family past_states{"was", "were", "previously", "formerly"};

/// "Revenue +20% YoY".
inline constexpr Family comparisons{"yoy", "mom", "qoq", "wow"};

/// "No bug older than 30 days": which ones are meant.
inline constexpr Family ages{"older", "younger"};

/// "Hold costs flat": how a level is kept.
inline constexpr Family steady_states{"constant", "flat", "stable", "steady", "unchanged"};

/// "Two weeks ahead of schedule".
inline constexpr Family schedules{"deadline", "plan", "schedule", "time"};

}  // namespace goals::families
