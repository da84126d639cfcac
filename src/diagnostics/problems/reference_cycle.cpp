// Goals that support each other in a circle.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem reference_cycle{
    .name = "reference-cycle",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "goals that support each other in a circle",
    .why =
        "Support points upwards: from how to what for. In a circle nothing is on top, so no report can say "
        "which goal the work is for.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  supports: «growth»
  KR nps: Increase NPS from 45 to 70

Objective growth: Grow through recommendation
  supports: trust
  KR referrals: Increase referred sign-ups from 200 to 500
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  supports: growth
  KR nps: Increase NPS from 45 to 70

Objective growth: Grow through recommendation
  KR referrals: Increase referred sign-ups from 200 to 500
)",
};

}  // namespace goals::problems
