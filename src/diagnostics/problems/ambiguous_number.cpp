// A number whose comma can be a decimal mark or a separator.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem ambiguous_number{
    .name = "ambiguous-number",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a number whose comma may be a decimal mark or a separator of thousands",
    .why =
        "`4,5` is four and a half in Berlin and a slip of the finger in Boston. Write `4.5`, or `4,500` with "
        "groups of three.",
    .bad = R"(Cycle: 2026-Q3

Objective shop: Be the shop people recommend
  KR rating: Raise the average rating
    from: «3,9»
    to: 4.5
)",
    .good = R"(Cycle: 2026-Q3

Objective shop: Be the shop people recommend
  KR rating: Raise the average rating
    from: 3.9
    to: 4.5
)",
};

}  // namespace goals::problems
