// A field whose value is none of those it can have.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_value{
    .name = "invalid-value",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a field whose value is not one of its words or not a number in its range",
    .why =
        "Status, type, weight, confidence and score decide how a goal is counted. A word outside their lists "
        "would be ignored in silence, and a weight of `heavy` cannot be multiplied.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  type: «stretch»
  KR nps: Increase NPS from 45 to 70
    weight: «heavy»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  type: aspirational
  KR nps: Increase NPS from 45 to 70
    weight: 2
)",
};

}  // namespace goals::problems
