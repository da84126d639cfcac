// Counting diagnostics and files, which every format that closes with a summary needs.
#include "render/diagnostic_format.hpp"

#include <algorithm>

namespace goals {

std::string render(const DiagnosticFormat& format, const DiagnosticInput& input) {
  std::string text;
  format.write(input, [&text](std::string_view piece) { text += piece; });
  return text;
}

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

std::vector<FileId> checked_files(const DiagnosticInput& input) {
  std::vector<FileId> files;
  if (input.checked) {
    files.assign(input.checked->begin(), input.checked->end());
  } else {
    for (std::size_t i = 0; i < input.workspace.documents.size(); ++i)
      files.push_back(input.workspace.documents.id_at(i));
  }
  for (const Diagnostic& diagnostic : input.diagnostics) {
    if (files.empty() || files.back() != diagnostic.file) files.push_back(diagnostic.file);
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

}  // namespace goals
