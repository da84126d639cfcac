// A deadline relative to a start that nobody names.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem no_cycle_for_relative_date{
    .name = "no-cycle-for-relative-date",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "a relative or yearless deadline with neither a cycle nor a start to count from",
    .why =
        "`within 60 days` is a date only once it is known when the days begin. Counting from today would give "
        "another deadline each morning.",
    .bad = R"(Goal faq: Answer 80% of the common questions without a ticket «within 60 days»
)",
    .good = R"(Goal faq: Answer 80% of the common questions without a ticket within 60 days
  start: 2026-07-01
)",
};

}  // namespace goals::problems
