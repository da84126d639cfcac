// A value in goals.toml of the wrong type, out of bounds, or in a place where it cannot hold.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_setting{
    .name = "invalid-setting",
    .severity = Severity::error,
    .category = Category::config,
    .summary = "a setting with a value that it cannot have",
    .why =
        "A limit of -1 or a severity that does not exist can be read in several ways; the program takes none of them.",
    .bad = R"([rules]
too-many-objectives = { limit = «"five"» }
)",
    .good = R"([rules]
too-many-objectives = { limit = 5 }
)",
};

}  // namespace goals::problems
