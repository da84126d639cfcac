// A key of goals.toml that means nothing.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem unknown_key{
    .name = "unknown-key",
    .severity = Severity::error,
    .category = Category::config,
    .summary = "a key that no setting has",
    .why =
        "A setting with a slip in its name would change nothing and say nothing; whoever wrote it believes that it "
        "holds.",
    .bad = R"([score]
«amber-form» = 0.5
)",
    .good = R"([score]
amber-from = 0.5
)",
};

}  // namespace goals::problems
