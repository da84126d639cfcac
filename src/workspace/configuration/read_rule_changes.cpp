// `select`, `ignore` and `[rules]`, as they stand at the top of a file and in its overrides.
#include <fmt/format.h>

#include <algorithm>

#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "lint/rule.hpp"
#include "workspace/configuration/settings_reader.hpp"

namespace goals {
namespace {

constexpr std::string_view severity_key = "severity";

/// Also of categories that no rule has yet: settings are written for more than one version.
std::vector<std::string_view> category_names() {
  std::vector<std::string_view> names{"all"};
  for (auto place = static_cast<int>(Category::document); place <= static_cast<int>(Category::custom); ++place) {
    const auto category = static_cast<Category>(place);
    if (category != Category::document && category != Category::config) names.push_back(to_string(category));
  }
  return names;
}

const CustomRule* find_custom(const SettingsFile& file, std::string_view name) {
  for (const auto& rule : file.custom_rules) {
    if (rule->problem().name == name) return rule.get();
  }
  return nullptr;
}

void unknown_rule(SettingsFile& file, TextRange range, std::string_view name, std::vector<std::string_view> known) {
  std::string help = "`goals rules` lists all rules";
  if (const std::string_view meant = nearest(name, known); !meant.empty()) {
    help = fmt::format("did you mean {}?", quoted(meant));
  }
  report(file.diagnostics, rules::unknown_rule.problem, range, "there is no rule " + quoted(name), std::move(help));
}

/// Errors of documents and of settings are no rules, and are always reported.
bool is_fixed(std::string_view name) {
  const auto& all = problems::all();
  const auto named = [name](const Problem* p) { return p->name == name || to_string(p->category) == name; };
  return std::any_of(all.begin(), all.end(), named);
}

/// Is this the name of a rule? Reported where not.
bool check_rule(SettingsReader& reader, TextRange range, std::string_view name) {
  SettingsFile& file = reader.file();
  if (find_rule(name) != nullptr || find_custom(file, name) != nullptr) return true;
  if (is_fixed(name))
    reader.wrong_value(range, fmt::format("{} is no rule: it is always reported", quoted(name)));
  else
    unknown_rule(file, range, name, rule_names(file.custom_rules));
  return false;
}

std::vector<NamedRules> read_names(SettingsReader& reader, const TomlNode& node) {
  std::vector<NamedRules> names;
  const std::vector<std::string_view> categories = category_names();
  for (auto& [name, range] : reader.texts(node)) {
    const bool is_category = std::find(categories.begin(), categories.end(), name) != categories.end();
    if (!is_category && find_rule(name) == nullptr && find_custom(reader.file(), name) == nullptr) {
      if (is_fixed(name)) {
        check_rule(reader, range, name);
      } else {
        auto known = rule_names(reader.file().custom_rules);
        known.insert(known.end(), categories.begin(), categories.end());
        unknown_rule(reader.file(), range, name, std::move(known));
      }
      continue;
    }
    names.push_back({std::move(name), range});
  }
  return names;
}

}  // namespace

bool SettingsReader::read_rule_key(const TomlNode& node, RuleChanges& changes) {
  if (node.key == "rules") {
    read_rules(node, changes);
  } else if (node.key == "select") {
    changes.select = read_names(*this, node);
    changes.select_origin = origin_of(node.key_range);
  } else if (node.key == "ignore") {
    changes.ignore = read_names(*this, node);
    changes.ignore_origin = origin_of(node.key_range);
  } else {
    return false;
  }
  return true;
}

void SettingsReader::read_rules(const TomlNode& node, RuleChanges& changes) {
  if (!is(node, TomlKind::table)) return;
  for (const TomlNode& child : node.children) {
    if (!check_rule(*this, child.key_range, child.key)) continue;
    RuleEntry entry{.rule = child.key, .rule_range = child.key_range};
    read_rule(child, entry);
    changes.rules.push_back(std::move(entry));
  }
}

void SettingsReader::read_rule(const TomlNode& node, RuleEntry& entry) {
  if (node.kind != TomlKind::table) {
    if (node.kind != TomlKind::text) {
      return wrong_value(node.range,
                         fmt::format("a rule takes a severity or a table, and here is {}", to_string(node.kind)),
                         fmt::format("write `{} = \"warning\"`, or a table of its options", node.key));
    }
    entry.severity = severity(node);
    entry.origins[std::string(severity_key)] = origin_of(node.range);
    return;
  }
  const Rule* rule = find_rule(node.key);
  for (const TomlNode& child : node.children) {
    if (child.key == severity_key) {
      entry.severity = severity(child);
      entry.origins[child.key] = origin_of(child.range);
    } else {
      read_rule_option(child, rule == nullptr ? std::span<const Option>{} : rule->options, entry);
    }
  }
}

void SettingsReader::read_rule_option(const TomlNode& node, std::span<const Option> options, RuleEntry& entry) {
  std::vector<std::string_view> known{severity_key};
  for (const Option& option : options) {
    known.push_back(option.name);
    if (option.name != node.key) continue;
    const auto set = value(node, option);
    if (set) entry.options.insert_or_assign(node.key, *set);
    entry.origins[node.key] = origin_of(node.range);
    return;
  }
  unknown_key(node, entry.rule, known);
}

}  // namespace goals
