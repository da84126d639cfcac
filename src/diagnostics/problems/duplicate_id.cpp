// Two declarations of one holder with the same id.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem duplicate_id{
    .name = "duplicate-id",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "an id that another declaration of the same holder has already",
    .why =
        "Ids are how check-ins, references and reports name a goal. With two of the same name, a reference "
        "would mean whichever comes first, and moving a line would change the meaning of another.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
  KR «nps»: Increase NPS of free users from 20 to 40
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
  KR nps-free: Increase NPS of free users from 20 to 40
)",
};

}  // namespace goals::problems
