// A field that says something else than the sentence it belongs to.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem field_contradicts_statement{
    .name = "field-contradicts-statement",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::unsafe,
    .summary = "a field that says something else than its statement",
    .why =
        "People read the sentence and machines the field. When they disagree, a team is praised for one target "
        "and measured by another. It happens when a target is renegotiated and only one of the two is changed.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    to: «80»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
    to: 70
)",
};

}  // namespace goals::problems
