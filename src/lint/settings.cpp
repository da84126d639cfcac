// Look-ups of settings, with the defaults of the rules behind them.
#include "lint/settings.hpp"

namespace goals {

Severity Settings::severity(const Problem& problem) const {
  if (rules.empty() || problem.category == Category::document) return problem.severity;
  const auto found = rules.find(problem.name);
  return found == rules.end() ? problem.severity : found->second.severity.value_or(problem.severity);
}

const OptionSetting* Settings::option(std::string_view rule, const Option& option) const {
  const auto found = rules.find(rule);
  if (found == rules.end()) return nullptr;
  const auto value = found->second.options.find(option.name);
  return value == found->second.options.end() ? nullptr : &value->second;
}

const Settings& LintOptions::settings_of(FileId file) const {
  const auto found = settings_of_file.find(file);
  return found == settings_of_file.end() ? settings : found->second;
}

}  // namespace goals
