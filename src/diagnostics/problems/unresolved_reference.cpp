// A reference to something that no file declares.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem unresolved_reference{
    .name = "unresolved-reference",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::unsafe,
    .summary = "a reference to a goal that does not exist",
    .why =
        "Alignment is only as good as its links: a reference that points nowhere makes a goal look aligned when "
        "it is not. It happens when a goal is renamed or moves to another cycle.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  supports: «trust.nsp»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  supports: trust.nps
)",
};

}  // namespace goals::problems
