// A pattern for paths that no file has.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem pattern_matches_nothing{
    .name = "pattern-matches-nothing",
    .severity = Severity::warning,
    .category = Category::config,
    .summary = "a pattern of an override that matches no file",
    .why =
        "A folder that was renamed leaves its override behind, and what was to be let pass there is reported, or the "
        "other way round. A pattern that matches nothing is a slip or a leftover.",
    .bad = R"([[overrides]]
paths = [«"archive/**"»]
ignore = ["missing-owner"]
)",
    .good = R"([[overrides]]
paths = ["*.goals"]
ignore = ["missing-owner"]
)",
};

}  // namespace goals::problems
