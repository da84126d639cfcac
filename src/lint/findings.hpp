// Where rules put what they find, and all that they may ask: the workspace, today, and their options.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "lint/settings.hpp"
#include "model/workspace.hpp"
#include "score/scores_on_demand.hpp"

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
  /// The value of an option of the rule that runs, as set for a file. `T` is the type of its default: `int`, `double`,
  /// `bool` or `Words`.
  template <class T = int>
  T option(FileId file, const Option& option) const {
    const OptionSetting* set = setting(file, option);
    if (set == nullptr) return std::get<T>(option.value);
    const SettingOf<T>& value = std::get<SettingOf<T>>(*set);
    if constexpr (std::is_same_v<T, Words>)
      return value.views();
    else
      return value;
  }

  /// How items stand as of today, computed for those that are asked about: for rules of pages and of the workspace, and
  /// best asked for only where something stands to be compared with it.
  ScoresOnDemand& scores();

  void add(Finding finding);

  /// For the engine: the rule whose findings follow.
  void begin(const Rule& rule) { rule_ = &rule; }
  std::vector<Diagnostic> take() { return std::move(diagnostics_); }

 private:
  /// Null where the default holds.
  const OptionSetting* setting(FileId file, const Option& option) const;

  const Workspace& workspace_;
  const LintOptions& options_;
  const Rule* rule_ = nullptr;
  std::vector<Diagnostic> diagnostics_;
  std::optional<ScoresOnDemand> scores_;
};

}  // namespace goals
