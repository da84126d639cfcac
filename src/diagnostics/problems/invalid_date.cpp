// A date that the calendar does not have.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_date{
    .name = "invalid-date",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a date that does not exist or cannot be read",
    .why =
        "A deadline that does not exist never comes. Guessing the nearest day would hide the slip from the "
        "person who made it.",
    .bad = R"(Cycle: 2026-H1

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    by: «2026-02-30»
)",
    .good = R"(Cycle: 2026-H1

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    by: 2026-02-28
)",
};

}  // namespace goals::problems
