// An allow that silences nothing; the engine itself finds it while it applies the allows.
#include "lint/rule.hpp"

namespace goals::rules {

extern constinit const Rule unused_allow{
    .problem =
        {
            .name = "unused-allow",
            .severity = Severity::warning,
            .category = Category::suppression,
            .fix = FixKind::safe,
            .summary = "an allow that silences nothing",
            .why = "An allow stays behind when its reason is gone, and then hides the next finding of the same rule, "
                   "which nobody has looked at. Every suppression must earn its line.",
            .bad = R"(# goals: allow(«stale-check-in») Ada is on leave until September
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
