// Values of one goal in units that do not compare.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem unit_mismatch{
    .name = "unit-mismatch",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a baseline and a target in units that cannot be compared",
    .why =
        "The way from `$40K` to `60%` has no length. Usually two metrics share one sentence, or a sign was "
        "forgotten.",
    .bad = R"(Cycle: 2026-Q3

Objective sales: Build a steady source of revenue
  KR revenue: Increase monthly revenue from $40K to «60%»
)",
    .good = R"(Cycle: 2026-Q3

Objective sales: Build a steady source of revenue
  KR revenue: Increase monthly revenue from $40K to $60K
)",
};

}  // namespace goals::problems
