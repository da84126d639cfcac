// Settings written for another version of the program.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem wrong_version{
    .name = "wrong-version",
    .severity = Severity::error,
    .category = Category::config,
    .summary = "settings that ask for another version of the program",
    .why =
        "Rules and settings grow with the versions. A team that pins them wants one reading of its goals on every "
        "machine, and to hear of it where it cannot have it.",
    .bad = R"(required-version = «">=99"»
)",
    .good = R"(required-version = ">=0.1"
)",
};

}  // namespace goals::problems
