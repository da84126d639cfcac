// A declaration that says nothing.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem empty_statement{
    .name = "empty-statement",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a declaration or a field with nothing after its colon",
    .why =
        "An empty goal can be neither met nor missed. A draft can still say in one sentence what it will be "
        "about, with `status: draft`.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  «KR» nps:
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
)",
};

}  // namespace goals::problems
