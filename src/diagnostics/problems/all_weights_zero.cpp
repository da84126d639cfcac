// Key results of an objective that all weigh nothing.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem all_weights_zero{
    .name = "all-weights-zero",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "an objective whose key results all have weight 0",
    .why =
        "The score of an objective is the weighted mean of its key results; with all weights zero there is "
        "nothing to divide by. A key result that should not count is `status: dropped`.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    weight: «0»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    weight: 2
  KR churn: Reduce churn from 8% to 4%
    weight: 0
)",
};

}  // namespace goals::problems
