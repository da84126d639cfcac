// An id with characters that ids do not have.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_id{
    .name = "invalid-id",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::unsafe,
    .summary = "an id that is not made of lower-case letters, digits and hyphens",
    .why =
        "Ids are typed on command lines, stand in references with `.`, `:` and `@` between them, and become "
        "anchors in reports. One plain spelling keeps all of these the same everywhere.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR «NPS_score»: Increase NPS from 45 to 70
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps-score: Increase NPS from 45 to 70
)",
};

}  // namespace goals::problems
