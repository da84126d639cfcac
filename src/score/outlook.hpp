// What the check-ins of one item say about the time to come: the pace made and needed, and the forecast.
#pragma once

#include "score/item_score.hpp"
#include "score/subject.hpp"

namespace goals {

/// Fills `weekly_made`, `weekly_needed`, `forecast` and `forecast_gap` of a score whose levels, progress and dates
/// stand.
void look_ahead(const Subject& subject, ItemScore& score);

}  // namespace goals
