// A reference that fits several declarations.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem ambiguous_reference{
    .name = "ambiguous-reference",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a reference that fits more than one goal",
    .why =
        "Taking the first match would let an unrelated change elsewhere move the link. A longer form of the "
        "name says which one is meant: `trust.nps`, `company/support:nps`.",
    .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Objective shop: Be the shop people recommend
  KR nps: Increase NPS of shoppers from 30 to 50

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  supports: «nps»
)",
    .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Objective shop: Be the shop people recommend
  KR nps: Increase NPS of shoppers from 30 to 50

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  supports: trust.nps
)",
};

}  // namespace goals::problems
