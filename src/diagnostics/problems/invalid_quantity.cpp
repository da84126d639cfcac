// A value that should be a quantity and is none.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_quantity{
    .name = "invalid-quantity",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a value that should be a number with an optional unit, and is not",
    .why =
        "Scores are computed from baselines, targets and check-ins. A value that is not a number would have to "
        "be left out of them in silence.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Raise the net promoter score
    from: «quite low»
    to: 70
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Raise the net promoter score
    from: 45
    to: 70
)",
};

}  // namespace goals::problems
