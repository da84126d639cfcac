// Bytes that are no text, or characters that hide what a line says.
#include "diagnostics/problem.hpp"

namespace goals::problems {

extern constinit const Problem invalid_character{
    .name = "invalid-character",
    .severity = Severity::error,
    .category = Category::document,
    .fix = FixKind::none,
    .summary = "invalid UTF-8, a control character, or a character that changes the direction of writing",
    .why =
        "Control bytes garble terminals and diffs, and bidirectional overrides make a line show something else "
        "than it holds (\"Trojan Source\", CVE-2021-42574).",
    .bad = "Cycle: 2026-Q3\n\nObjective trust: Become the most trusted«\x07» brand in support\n",
    .good = "Cycle: 2026-Q3\n\nObjective trust: Become the most trusted brand in support\n",
};

}  // namespace goals::problems
