// Where rules put what they find, and all that they may ask: the workspace, today, and their options.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/settings.hpp"
#include "model/workspace.hpp"

namespace goals {

struct Rule;

/// What a rule says; which rule it is and how severe, the engine knows.
struct Finding {
  FileId file;
  TextRange range;
  std::string message;  ///< makes sense alone; see `Diagnostic`
  std::string help;
  std::vector<Label> labels;
  std::vector<Fix> fixes;
};

class Findings {
 public:
  Findings(const Workspace& workspace, const LintOptions& options) : workspace_(workspace), options_(options) {}

  const Workspace& workspace() const { return workspace_; }
  Date today() const { return options_.today; }
  /// The value of an option of the rule that runs, as set for a file.
  int option(FileId file, const Option& option) const;

  void add(Finding finding);

  /// For the engine: the rule whose findings follow.
  void begin(const Rule& rule) { rule_ = &rule; }
  std::vector<Diagnostic> take() { return std::move(diagnostics_); }

 private:
  const Workspace& workspace_;
  const LintOptions& options_;
  const Rule* rule_ = nullptr;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace goals
