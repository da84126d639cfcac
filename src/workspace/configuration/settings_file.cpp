// Walks over the keys of one text and hands each to who knows it.
#include "workspace/configuration/settings_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/version.hpp"
#include "catalog/problems.hpp"
#include "workspace/configuration/settings_reader.hpp"
#include "workspace/configuration/version_demand.hpp"

namespace goals {
namespace {

constexpr std::string_view version_key = "required-version";
constexpr std::string_view extend_key = "extend";
constexpr std::string_view root_key = "root";

/// The names that may stand in a table of keys: the part of each dotted name after `prefix`.
std::vector<std::string_view> names_below(std::string_view prefix) {
  std::vector<std::string_view> names;
  for (const SettingKey& key : setting_keys()) {
    std::string_view name = key.option.name;
    if (!name.starts_with(prefix)) continue;
    name.remove_prefix(prefix.size());
    name = name.substr(0, name.find('.'));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

std::vector<std::string_view> top_names() {
  auto names = names_below("");
  for (const std::string_view name : {"select", "ignore", "rules", "rule", "overrides"}) names.push_back(name);
  return names;
}

class FileReader {
 public:
  explicit FileReader(SettingsFile& file) : file_(file), reader_(file) {}

  void run() {
    const TomlText toml = read_toml(file_.text.source.text);
    if (toml.problem) {
      report(file_.diagnostics, problems::invalid_toml, toml.problem->range, toml.problem->message,
             "TOML has one `key = value` a line, and texts in quotes");
      return;
    }
    // Settings for another version may hold anything: then only that is said.
    if (!fits_version(toml.root.find(version_key))) return;
    if (const TomlNode* custom = toml.root.find("rule")) reader_.read_custom_rules(*custom);
    for (const TomlNode& node : toml.root.children) read_top(node);
  }

 private:
  bool fits_version(const TomlNode* node) {
    if (node == nullptr) return true;
    const auto demand = reader_.text(*node);
    if (!demand) return true;
    const auto met = meets(program_version(), *demand);
    if (!met) reader_.wrong_value(node->range, quoted(*demand) + " is no version", "write `>=0.1` or `>=0.1, <2`");
    if (met.value_or(true)) return true;
    report(file_.diagnostics, problems::wrong_version, node->range,
           fmt::format("this is goals {}, and the settings ask for {}", program_version(), quoted(*demand)),
           "install a version that fits, or change `required-version`");
    return false;
  }

  void read_top(const TomlNode& node) {
    const bool belongs_to_files = node.key == "overrides" || node.key == extend_key || node.key == root_key;
    if (file_.text.is_flag && belongs_to_files) {
      return reader_.wrong_value(node.key_range, quoted(node.key) + " can only stand in a file");
    }
    if (node.key == "rule" || reader_.read_rule_key(node, file_.own)) return;
    if (node.key == "overrides") return read_overrides(node);
    const bool quoted_dot = node.key.find('.') != std::string::npos;
    if (!quoted_dot && find_setting_key(node.key) != nullptr) return read_shared(node, node.key);
    const std::string prefix = node.key + ".";
    const auto names = names_below(prefix);
    if (quoted_dot || names.empty()) return reader_.unknown_key(node, "", top_names());
    if (!reader_.is(node, TomlKind::table)) return;
    for (const TomlNode& child : node.children) {
      if (std::find(names.begin(), names.end(), child.key) == names.end())
        reader_.unknown_key(child, node.key, names);
      else
        read_shared(child, prefix + child.key);
    }
  }

  void read_shared(const TomlNode& node, std::string_view name) {
    const SettingKey& key = *find_setting_key(name);
    const auto value = reader_.value(node, key.option);
    if (!value) return;
    if (!key.choices.empty()) {
      const std::string& word = std::get<std::string>(*value);
      if (std::find(key.choices.begin(), key.choices.end(), word) == key.choices.end()) {
        return reader_.unknown_word(node.range, "value of " + quoted(name), word, key.choices);
      }
    }
    if (name.starts_with("words.") && !can_take(node)) return;
    file_.shared.push_back({&key, *value, node.key_range, reader_.origin_of(node.key_range)});
  }

  /// Can the reader of sentences take these words? Reported where not.
  bool can_take(const TomlNode& node) {
    constexpr std::size_t most_words = 1000;
    if (node.children.size() > most_words) {
      reader_.wrong_value(node.range, fmt::format("these are more than {} words", most_words));
      return false;
    }
    bool all = true;
    for (const auto& [word, range] : reader_.texts(node)) {
      if (can_be_added(word)) continue;
      reader_.wrong_value(range, quoted(word) + " is no word that can be added",
                          "write one word of 2 to 32 letters a-z, digits, `-` and `'`");
      all = false;
    }
    return all;
  }

  void read_overrides(const TomlNode& node) {
    if (!reader_.is(node, TomlKind::list)) return;
    for (const TomlNode& child : node.children) {
      if (reader_.is(child, TomlKind::table)) read_override(child);
    }
  }

  void read_override(const TomlNode& node) {
    RuleChanges changes;
    for (const TomlNode& child : node.children) {
      if (child.key == "paths") {
        for (const auto& [text, range] : reader_.texts(child)) changes.paths.push_back({Glob(text), range});
      } else if (!reader_.read_rule_key(child, changes)) {
        reader_.unknown_key(child, "overrides", std::vector<std::string_view>{"paths", "select", "ignore", "rules"});
      }
    }
    if (node.find("paths") == nullptr) {
      return reader_.wrong_value({node.range.begin, node.range.begin + 1}, "this override names no paths",
                                 "add a line such as `paths = [\"archive/**\"]`");
    }
    file_.overrides.push_back(std::move(changes));
  }

  SettingsFile& file_;
  SettingsReader reader_;
};

}  // namespace

SettingsFile read_settings(SettingsText text, const SettingsFile* base) {
  SettingsFile file;
  file.text = std::move(text);
  if (base != nullptr) file.custom_rules = base->custom_rules;
  FileReader(file).run();
  return file;
}

std::optional<Extension> read_extension(std::string_view text) {
  const TomlText toml = read_toml(text);
  const TomlNode* node = toml.root.find(extend_key);
  if (node == nullptr || node->kind != TomlKind::text) return std::nullopt;
  return Extension{node->text, node->range};
}

bool says_root(std::string_view text) {
  const TomlText toml = read_toml(text);
  const TomlNode* node = toml.root.find(root_key);
  return node != nullptr && node->kind == TomlKind::truth && node->truth;
}

}  // namespace goals
