// Counting, which every format that closes with a summary needs.
#include "render/diagnostic_format.hpp"

#include <algorithm>

namespace goals {

DiagnosticCounts count_diagnostics(std::span<const Diagnostic> diagnostics) {
  DiagnosticCounts counts;
  for (const Diagnostic& diagnostic : diagnostics) {
    switch (diagnostic.severity) {
      case Severity::error: ++counts.errors; break;
      case Severity::warning: ++counts.warnings; break;
      case Severity::info: ++counts.infos; break;
      case Severity::off: break;
    }
    if (diagnostic.fixes.empty()) continue;
    const bool safe =
        std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(), [](const Fix& fix) { return fix.safe; });
    ++(safe ? counts.safe_fixes : counts.unsafe_fixes);
  }
  return counts;
}

}  // namespace goals
