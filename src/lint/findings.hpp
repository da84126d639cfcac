// Where rules put what they find, and all that they may ask: the workspace, today, and their options.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "lint/same_words.hpp"
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

  /// Is a rule on for a file? For rules of which one is silent where the other speaks.
  bool looks_for(const Problem& problem, FileId file) const;

  /// How items stand as of today, computed for those that are asked about: for rules of pages and of the workspace, and
  /// best asked for only where something stands to be compared with it.
  ScoresOnDemand& scores();

  /// What `repeated_sayings` finds in the workspace, looked for at the first call; for rules of the workspace.
  const std::vector<Saying>& sayings();

  void add(Finding finding);

  /// For the engine: the rule whose findings follow, and if they are at hand the settings of the files it will look at
  /// with what they say of the rule (null for its defaults), which is else looked up at each question.
  void begin(const Rule& rule, const Settings* settings = nullptr, const RuleSettings* of_rule = nullptr) {
    rule_ = &rule;
    settings_ = settings;
    of_rule_ = of_rule;
  }
  std::vector<Diagnostic> take() { return std::move(diagnostics_); }

 private:
  /// Null where the default holds.
  const OptionSetting* setting(FileId file, const Option& option) const;

  const Workspace& workspace_;
  const LintOptions& options_;
  const Rule* rule_ = nullptr;
  const Settings* settings_ = nullptr;
  const RuleSettings* of_rule_ = nullptr;
  std::vector<Diagnostic> diagnostics_;
  std::optional<ScoresOnDemand> scores_;
  std::optional<std::vector<Saying>> sayings_;
};

}  // namespace goals
