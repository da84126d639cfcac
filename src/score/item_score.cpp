// The words for kinds of score and for the reasons why there is none.
#include "score/item_score.hpp"

namespace goals {

std::string_view to_string(ScoreKind kind) {
  switch (kind) {
    case ScoreKind::roll_up: return "roll-up";
    case ScoreKind::change: return "change";
    case ScoreKind::accumulate: return "accumulate";
    case ScoreKind::reach: return "reach";
    case ScoreKind::keep: return "keep";
    case ScoreKind::milestone: return "milestone";
  }
  return "";
}

std::string_view to_string(Gap gap) {
  switch (gap) {
    case Gap::none: return "";
    case Gap::no_check_in: return "no check-in yet";
    case Gap::no_key_results: return "no key results";
    case Gap::no_open_key_result: return "all key results are drafts, dropped or deferred";
    case Gap::no_scored_key_result: return "no key result that can be scored";
    case Gap::all_weights_zero: return "all weights are zero";
    case Gap::baseline_equals_target: return "the baseline equals the target";
    case Gap::units_differ: return "the units do not agree";
    case Gap::no_target: return "no target to measure against";
    case Gap::numbers_too_large: return "the numbers are too large to divide";
  }
  return "";
}

}  // namespace goals
