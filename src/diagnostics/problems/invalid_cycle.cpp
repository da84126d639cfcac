// A `Cycle:` line that names no period.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_cycle{
    .name = "invalid-cycle",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a `Cycle:` value that names no period",
    .why =
        "The cycle gives every goal below it its first and last day. A misspelled one would leave all of them "
        "without a deadline.",
    .bad = R"(Cycle: «2026-Q5»

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
)",
    .good = R"(Cycle: 2026-Q4

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
)",
};

}  // namespace goals::problems
