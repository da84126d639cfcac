// An allow of a rule that does not exist; the engine itself finds it while it reads the allows.
#include "lint/rule.hpp"

namespace goals::rules {

extern constinit const Rule unknown_rule{
    .problem =
        {
            .name = "unknown-rule",
            .severity = Severity::error,
            .category = Category::suppression,
            .fix = FixKind::safe,
            .summary = "an allow of a rule that does not exist",
            .why =
                "A misspelled allow silences nothing and looks as if it did. It is an error, not a warning, so that a "
                "check that was meant to be silenced is not found out one by one.",
            .bad = R"(# goals: allow(«misssing-owner») the team decides on Monday
Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 by 2026-09-30
)",
            .good = R"(# goals: allow(missing-owner) the team decides on Monday
Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70 by 2026-09-30
)",
        },
};

}  // namespace goals::rules
