// A target that is reached before the work begins.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem target_equals_baseline{
    .name = "target-equals-baseline",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a target that equals its baseline",
    .why =
        "Progress is the way made from the baseline to the target; where both are the same there is no way to "
        "make, and the formula divides by zero. A level to hold is said with `keep` or `at least`.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 70 to «70»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Keep NPS at 70 or more
)",
};

}  // namespace goals::problems
