// A line of a known form that nothing above it can hold.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem misplaced_line{
    .name = "misplaced-line",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a line that no declaration above it can hold",
    .why =
        "A key result measures an objective and a field describes a declaration; without one it says nothing "
        "about anything. OKR practice since Andrew Grove's Intel ties each key result to exactly one objective.",
    .bad = R"(Cycle: 2026-Q3

«KR nps: Increase NPS from 45 to 70»
)",
    .good = R"(Cycle: 2026-Q3

Objective: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
)",
};

}  // namespace goals::problems
