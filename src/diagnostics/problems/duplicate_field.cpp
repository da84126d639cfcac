// A field that stands twice on one declaration.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem duplicate_field{
    .name = "duplicate-field",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a field that the declaration has already",
    .why =
        "Of two values only one can hold, and which one is a guess. Several owners, tags or references go on "
        "one line, separated by commas.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  «owner»: @grace
  KR nps: Increase NPS from 45 to 70
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada, @grace
  KR nps: Increase NPS from 45 to 70
)",
};

}  // namespace goals::problems
