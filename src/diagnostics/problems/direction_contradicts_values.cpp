// A verb that says up over values that say down, or the reverse.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem direction_contradicts_values{
    .name = "direction-contradicts-values",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a verb that says up while the values go down, or the reverse",
    .why =
        "Either the verb or one of the values is a slip, usually two numbers swapped. A score computed from it "
        "would reward the opposite of what is meant.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 70 to «45»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4%
)",
};

}  // namespace goals::problems
