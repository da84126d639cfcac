// Which rules run, how severely, and with which options, while changes are laid over each other.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lint/custom_rule.hpp"
#include "lint/settings.hpp"
#include "workspace/configuration/configuration.hpp"
#include "workspace/configuration/settings_file.hpp"

namespace goals {

/// One rule as the changes so far leave it.
struct RuleState {
  const Rule* rule = nullptr;
  bool on = false;
  bool named = false;                     ///< asked for by its own name, which also turns a rule in preview on
  Severity severity = Severity::warning;  ///< while it is on
  std::string origin = "default";
  std::map<std::string, OptionSetting, std::less<>> options;
  std::map<std::string, std::string, std::less<>> option_origins;
};

class RuleStates {
 public:
  explicit RuleStates(std::span<const std::shared_ptr<const CustomRule>> custom_rules);

  /// Select, then ignore, then what is said of single rules: the more specific wins.
  void apply(const RuleChanges& changes);
  void set_option(std::string_view rule, std::string_view option, const OptionSetting& value,
                  const std::string& origin);

  Settings settings(bool preview) const;
  void show(bool preview, std::vector<ShownSetting>& shown) const;

 private:
  RuleState* find(std::string_view name);
  template <class Use>
  void each_named(const NamedRules& names, Use use);
  static Severity effective(const RuleState& state, bool preview);

  std::vector<RuleState> states_;  ///< by name
  std::vector<std::shared_ptr<const CustomRule>> custom_rules_;
};

}  // namespace goals
