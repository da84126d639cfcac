// A label that the language does not know.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem unknown_label{
    .name = "unknown-label",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::safe,
    .summary = "a label that the language does not know",
    .why =
        "A mistyped label would otherwise lose its value in silence: `onwer: @ada` leaves a goal without an "
        "owner. Custom fields are spelled `x-anything:`, so that they can be told from slips.",
    .bad = R"(Cycle: 2026-Q3

Objective: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    «deadline»: 2026-09-15
)",
    .good = R"(Cycle: 2026-Q3

Objective: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    by: 2026-09-15
    x-slack: #support
)",
};

}  // namespace goals::problems
