// The day a score is as of, and the numbers that teams may set otherwise.
#pragma once

#include "base/date.hpp"

namespace goals {

struct ScoreOptions {
  Date today;
  double amber_from = 0.4;            ///< where red ends
  double committed_success = 1.0;     ///< committed objectives, SMART goals, KPIs
  double aspirational_success = 0.7;  ///< some teams use 0.8
  int cadence_days = 14;              ///< within which a check-in is due
  int short_cadence_days = 7;         ///< the same for goals shorter than `short_goal_days`
  int short_goal_days = 60;
  double ahead = 1.1;  ///< ratios of progress to expected progress
  double on_track = 0.9;
  double at_risk = 0.75;
  double too_early = 0.1;  ///< share of the time without a verdict
  int forecast_check_ins = 3;
  double forecast_time = 0.2;  ///< share of the time that the check-ins must span
};

}  // namespace goals
