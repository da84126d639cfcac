// What the words around a target say about how it is measured: kept, counted up, or reached.
#pragma once

#include "score/subject.hpp"

namespace goals {

/// "Keep uptime at 99.9%", "at least 2 releases a week": the level must hold all the time. True for every KPI.
bool keeps_level(const Subject& subject);

/// "Close $500K in new ARR", "8 of 10 teams": an amount that starts at nothing and adds up, and not a level of
/// something that was there before ("reach 1,000 users", "NPS of 50", "under 5").
bool counts_up(const Subject& subject);

}  // namespace goals
