// A date that two conventions read differently.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem ambiguous_date{
    .name = "ambiguous-date",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::unsafe,
    .summary = "a date that means one day in one country and another elsewhere",
    .why =
        "`03/04/2026` is in March for some readers and in April for others; a plan shared between them has two "
        "deadlines. ISO 8601 writes year-month-day for exactly this reason.",
    .bad = R"(Cycle: 2026

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    by: «03/04/2026»
)",
    .good = R"(Cycle: 2026

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    by: 2026-04-03
)",
};

}  // namespace goals::problems
