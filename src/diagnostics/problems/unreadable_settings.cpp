// Settings that stand on a file which is not there.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem unreadable_settings{
    .name = "unreadable-settings",
    .severity = Severity::error,
    .category = Category::config,
    .summary = "settings that extend a file which cannot be read, or themselves",
    .why = "What is extended is most of what holds: without it, other rules would run than those asked for.",
    .bad = R"(extend = «"../nowhere/goals.toml"»
)",
    .good = R"([rules]
missing-owner = "error"
)",
};

}  // namespace goals::problems
