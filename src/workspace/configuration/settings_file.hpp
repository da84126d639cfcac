// One goals.toml as it was written: its keys checked one by one, nothing yet decided. Pure: who finds and reads the
// files is find_settings.hpp, what they mean together configuration.hpp.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "lint/custom_rule.hpp"
#include "text/glob.hpp"
#include "workspace/configuration/setting_keys.hpp"
#include "workspace/configuration/toml.hpp"

namespace goals {

/// A settings file with its place in the workspace.
struct SettingsText {
  SourceFile source;      ///< its path is how it is shown; for flags the flag: `--select`
  std::string directory;  ///< from which its patterns count, relative to the workspace; empty or with a last `/`
  bool is_flag = false;   ///< typed on a command line, as if it were a file
  std::optional<std::uint32_t> base;  ///< the settings that it extends, by their place in the list, before its own
};

/// A rule, a category or `all`, as written.
struct NamedRules {
  std::string name;
  TextRange range;
};

struct RuleEntry {
  std::string rule;
  TextRange rule_range;
  std::optional<Severity> severity;
  std::map<std::string, OptionSetting, std::less<>> options;
  std::map<std::string, std::string, std::less<>> origins;  ///< by `severity` and the names of options
};

struct PathPattern {
  Glob glob;
  TextRange range;
};

/// What a file, or one of its overrides, says about rules.
struct RuleChanges {
  std::vector<PathPattern> paths;  ///< of an override
  std::optional<std::vector<NamedRules>> select;
  std::vector<NamedRules> ignore;
  std::vector<RuleEntry> rules;
  std::string select_origin;
  std::string ignore_origin;
};

struct SharedValue {
  const SettingKey* key = nullptr;
  OptionSetting value;
  TextRange key_range;
  std::string origin;  ///< `goals.toml:12`, or the flag
};

struct SettingsFile {
  SettingsText text;
  std::vector<SharedValue> shared;
  RuleChanges own;
  std::vector<RuleChanges> overrides;
  std::vector<std::shared_ptr<const CustomRule>> custom_rules;  ///< its own, and those of what it extends
  std::vector<Diagnostic> diagnostics;                          ///< without their file
};

/// The settings of one text. `base` is what it extends, or null: rules that are stated there may be named here.
SettingsFile read_settings(SettingsText text, const SettingsFile* base);

/// What the text extends, and where it says so; nothing where it does not, or is no TOML.
struct Extension {
  std::string path;
  TextRange range;
};
std::optional<Extension> read_extension(std::string_view text);

/// Does the text say `root = true`?
bool says_root(std::string_view text);

}  // namespace goals
