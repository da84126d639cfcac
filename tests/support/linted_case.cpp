// Turns the options of a case into settings and lints its workspace.
#include "support/linted_case.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <variant>

#include "catalog/rules.hpp"
#include "lint/lint.hpp"
#include "lint/rule.hpp"
#include "support/case_workspace.hpp"

namespace goals::testing {

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    const auto begin = static_cast<std::uint32_t>(at);
    const TextRange part = trimmed(text, {begin, static_cast<std::uint32_t>(end)});
    if (!part.empty()) parts.emplace_back(part.of(text));
    at = end + 1;
  }
  return parts;
}

const Rule& known_rule(const std::string& name) {
  const Rule* rule = find_rule(name);
  if (rule == nullptr) throw std::runtime_error("there is no rule `" + name + "`");
  return *rule;
}

Severity read_severity(const std::string& word) {
  for (const Severity severity : {Severity::off, Severity::info, Severity::warning, Severity::error}) {
    if (to_string(severity) == word) return severity;
  }
  throw std::runtime_error("`" + word + "` is no severity");
}

bool read_truth(const std::string& word) {
  if (word != "true" && word != "false") throw std::runtime_error("`" + word + "` is neither true nor false");
  return word == "true";
}

/// Words stand between bars.
OptionSetting read_value(const Option& option, const std::string& text) {
  if (std::holds_alternative<int>(option.value)) return std::stoi(text);
  if (std::holds_alternative<double>(option.value)) return std::stod(text);
  if (std::holds_alternative<bool>(option.value)) return read_truth(text);
  return OwnedWords(split(text, '|'));
}

/// `missing-owner = error`, `too-many-objectives.limit = 3` or `jargon.words = synergy | leverage`.
void apply(const std::string& assignment, Settings& settings) {
  const std::vector<std::string> sides = split(assignment, '=');
  if (sides.size() != 2) throw std::runtime_error("`" + assignment + "` is no setting");
  const std::vector<std::string> names = split(sides[0], '.');
  const Rule& rule = known_rule(names[0]);
  if (names.size() == 1) {
    settings.rules[names[0]].severity = read_severity(sides[1]);
    return;
  }
  const auto option = std::find_if(rule.options.begin(), rule.options.end(),
                                   [&names](const Option& each) { return each.name == names[1]; });
  if (option == rule.options.end()) throw std::runtime_error("`" + names[0] + "` has no option `" + names[1] + "`");
  settings.rules[names[0]].options.insert_or_assign(names[1], read_value(*option, sides[1]));
}

Settings settings_of(const Case& test_case) {
  Settings settings;
  const std::string chosen = test_case.option("rules");
  if (chosen != "all") {
    for (const Rule* rule : rules::all()) settings.rules[std::string(rule->problem.name)].severity = Severity::off;
    for (const std::string& name : split(chosen, ',')) {
      settings.rules[name].severity = known_rule(name).problem.severity;
    }
  }
  for (const std::string& assignment : split(test_case.option("set"), ',')) apply(assignment, settings);
  return settings;
}

}  // namespace

LintedCase lint_case(const Case& test_case) {
  const auto today = parse_iso_date(test_case.option("today", "2026-08-20"));
  if (!today) throw std::runtime_error("the option `today` is no date");
  Workspace workspace = case_workspace(test_case);
  std::vector<Diagnostic> diagnostics = lint(workspace, {.today = *today, .settings = settings_of(test_case)});
  return {std::move(workspace), std::move(diagnostics)};
}

}  // namespace goals::testing
