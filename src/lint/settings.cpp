// Look-ups of settings, with the defaults of the rules behind them.
#include "lint/settings.hpp"

#include "lint/custom_rule.hpp"

namespace goals {

Severity Settings::severity(const Problem& problem) const {
  const bool fixed = problem.category == Category::document || problem.category == Category::config;
  if (rules.empty() || fixed) return problem.severity;
  const auto found = rules.find(problem.name);
  return found == rules.end() ? problem.severity : found->second.severity.value_or(problem.severity);
}

const CustomRule* Settings::custom_rule(std::string_view name) const {
  for (const auto& rule : custom_rules) {
    if (rule->problem().name == name) return rule.get();
  }
  return nullptr;
}

const RuleSettings* Settings::of_rule(std::string_view rule) const {
  const auto found = rules.find(rule);
  return found == rules.end() ? nullptr : &found->second;
}

const OptionSetting* RuleSettings::option(const Option& option) const {
  const auto value = options.find(option.name);
  return value == options.end() ? nullptr : &value->second;
}

const Settings& LintOptions::settings_of(FileId file) const {
  const std::uint32_t variant = file.index < variant_of_file.size() ? variant_of_file[file.index] : 0;
  return variant == 0 ? settings : variants[variant - 1];
}

}  // namespace goals
