// Lays changes over the defaults of the rules.
#include "workspace/configuration/rule_states.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "catalog/rules.hpp"

namespace goals {
namespace {

constexpr std::string_view everything = "all";

RuleState default_of(const Rule& rule) {
  RuleState state{.rule = &rule};
  state.on = rule.problem.severity != Severity::off;
  if (state.on) state.severity = rule.problem.severity;
  return state;
}

}  // namespace

RuleStates::RuleStates(std::span<const std::shared_ptr<const CustomRule>> custom_rules)
    : custom_rules_(custom_rules.begin(), custom_rules.end()) {
  for (const Rule* rule : rules::all()) states_.push_back(default_of(*rule));
  for (const auto& rule : custom_rules_) states_.push_back(default_of(rule->rule()));
  std::sort(states_.begin(), states_.end(),
            [](const RuleState& a, const RuleState& b) { return a.rule->problem.name < b.rule->problem.name; });
}

RuleState* RuleStates::find(std::string_view name) {
  const auto at =
      std::lower_bound(states_.begin(), states_.end(), name,
                       [](const RuleState& state, std::string_view n) { return state.rule->problem.name < n; });
  return at != states_.end() && at->rule->problem.name == name ? &*at : nullptr;
}

template <class Use>
void RuleStates::each_named(const NamedRules& names, Use use) {
  if (RuleState* state = find(names.name)) return use(*state, true);
  for (RuleState& state : states_) {
    if (names.name == everything || to_string(state.rule->problem.category) == names.name) use(state, false);
  }
}

void RuleStates::apply(const RuleChanges& changes) {
  if (changes.select) {
    for (RuleState& state : states_) {
      state.on = state.named = false;
      state.origin = changes.select_origin;
    }
    for (const NamedRules& names : *changes.select) {
      each_named(names, [](RuleState& state, bool by_name) {
        state.on = true;
        state.named = state.named || by_name;
      });
    }
  }
  // A rule that `select` names stays on where `ignore` names its category only.
  for (const NamedRules& names : changes.ignore) {
    each_named(names, [&](RuleState& state, bool by_name) {
      if (!by_name && state.named && changes.select) return;
      state.on = state.named = false;
      state.origin = changes.ignore_origin;
    });
  }
  for (const RuleEntry& entry : changes.rules) {
    RuleState* state = find(entry.rule);
    if (state == nullptr) continue;
    if (entry.severity) {
      state->on = state->named = *entry.severity != Severity::off;
      if (state->on) state->severity = *entry.severity;
      state->origin = entry.origins.find("severity")->second;
    }
    for (const auto& [name, value] : entry.options) {
      set_option(entry.rule, name, value, entry.origins.find(name)->second);
    }
  }
}

void RuleStates::set_option(std::string_view rule, std::string_view option, const OptionSetting& value,
                            const std::string& origin) {
  RuleState* state = find(rule);
  if (state == nullptr) return;
  for (const Option& each : state->rule->options) {
    if (each.name != option) continue;
    state->options.insert_or_assign(std::string(option), value);
    state->option_origins.insert_or_assign(std::string(option), origin);
  }
}

Severity RuleStates::effective(const RuleState& state, bool preview) {
  const bool waits = state.rule->problem.stability == Stability::preview && !preview && !state.named;
  return state.on && !waits ? state.severity : Severity::off;
}

Settings RuleStates::settings(bool preview) const {
  Settings settings;
  settings.custom_rules = custom_rules_;
  for (const RuleState& state : states_) {
    const Severity severity = effective(state, preview);
    if (severity == state.rule->problem.severity && state.options.empty()) continue;
    settings.rules[std::string(state.rule->problem.name)] = {severity, state.options};
  }
  return settings;
}

void RuleStates::show(bool preview, std::vector<ShownSetting>& shown) const {
  for (const RuleState& state : states_) {
    const std::string key = fmt::format("rules.{}.", state.rule->problem.name);
    shown.push_back({key + "severity", fmt::format("\"{}\"", to_string(effective(state, preview))), state.origin});
    for (const Option& option : state.rule->options) {
      const auto set = state.options.find(option.name);
      const bool is_default = set == state.options.end();
      shown.push_back({key + std::string(option.name), is_default ? default_of(option) : to_string(set->second),
                       is_default ? "default" : state.option_origins.find(option.name)->second});
    }
  }
}

}  // namespace goals
