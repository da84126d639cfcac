// A settings file that cannot be read at all.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_toml{
    .name = "invalid-toml",
    .severity = Severity::error,
    .category = Category::config,
    .summary = "a goals.toml that is no TOML",
    .why =
        "Settings that cannot be read are never half applied: a run with other rules than those asked for would look "
        "like a good one.",
    .bad = R"([rules]
missing-owner = «o»ff
)",
    .good = R"([rules]
missing-owner = "off"
)",
};

}  // namespace goals::problems
