// What all readers of parts of a settings file share: values with their types, and complaints with their places.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/line_index.hpp"
#include "workspace/configuration/settings_file.hpp"

namespace goals {

class SettingsReader {
 public:
  explicit SettingsReader(SettingsFile& file) : file_(file), lines_(file.text.source.text) {}

  SettingsFile& file() { return file_; }
  /// `goals.toml:12`, or the flag that was typed.
  std::string origin_of(TextRange range) const;

  void wrong_value(TextRange range, std::string message, std::string help = {});
  /// A key that is none of the known ones. `where` is the table that it stands in, empty for the top.
  void unknown_key(const TomlNode& node, std::string_view where, std::span<const std::string_view> known);
  /// A word that is none of those a value may be.
  void unknown_word(TextRange range, std::string_view what, std::string_view word,
                    std::span<const std::string_view> known);

  /// Is the value of this kind? Reported where not.
  bool is(const TomlNode& node, TomlKind kind);
  /// The text of a node that must be one.
  std::optional<std::string> text(const TomlNode& node);
  /// The texts of a list, each with its place; reported and left out is what is no text.
  std::vector<std::pair<std::string, TextRange>> texts(const TomlNode& node);
  /// The value of an option, checked against its type and bounds.
  std::optional<OptionSetting> value(const TomlNode& node, const Option& option);
  std::optional<Severity> severity(const TomlNode& node);

  /// The plural of this for the rules of a file or of an override; false for a key that is not about rules.
  bool read_rule_key(const TomlNode& node, RuleChanges& changes);
  void read_custom_rules(const TomlNode& node);

 private:
  std::optional<OptionSetting> number(const TomlNode& node, const Option& option);
  void read_rules(const TomlNode& node, RuleChanges& changes);
  void read_rule(const TomlNode& node, RuleEntry& entry);
  void read_rule_option(const TomlNode& node, std::span<const Option> options, RuleEntry& entry);

  SettingsFile& file_;
  LineIndex lines_;
};

/// What the key `on` of a rule may hold: `objective`, `key-result` …
std::span<const std::string_view> custom_rule_kinds();

/// `error`, `warning`, `info`, `off`.
std::span<const std::string_view> severity_words();
std::optional<Severity> severity_of(std::string_view word);

/// The names of all rules, those of the settings among them.
std::vector<std::string_view> rule_names(std::span<const std::shared_ptr<const CustomRule>> custom_rules);

}  // namespace goals
