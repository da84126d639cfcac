// Lints a case and hands it to a format.
#include "support/rendered_case.hpp"

#include "support/linted_case.hpp"

namespace goals::testing {

std::string render_diagnostics(const Case& test_case, const DiagnosticFormat& format) {
  const LintedCase linted = lint_case(test_case);
  const TextStyle style{.color = false, .width = std::stoul(test_case.option("width", "80"))};
  return render(format, {.workspace = linted.workspace, .diagnostics = linted.diagnostics, .style = style});
}

}  // namespace goals::testing
