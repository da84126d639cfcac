// A line that is none of the forms the language has.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem unlabelled_line{
    .name = "unlabelled-line",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::safe,
    .summary = "a line that is neither a label, a bullet, a note, a comment nor a log entry",
    .why =
        "What no reader of the file assigns to a goal is lost when goals are scored and reported. Lists copied "
        "from a page often lose their bullets; continued sentences belong behind `>`.",
    .bad = R"(Cycle: 2026-Q3

Objective: Become the most trusted brand in support
Key Results:
«Increase NPS from 45 to 70»
- Reduce churn from 8% to 4%
)",
    .good = R"(Cycle: 2026-Q3

Objective: Become the most trusted brand in support
Key Results:
- Increase NPS from 45 to 70
- Reduce churn from 8% to 4%
)",
};

}  // namespace goals::problems
