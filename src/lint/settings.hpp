// What a user may turn: severities and options of rules, and the day that counts as today.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "diagnostics/diagnostic.hpp"
#include "lint/option.hpp"
#include "score/score_options.hpp"

namespace goals {

class CustomRule;

/// What differs from a rule's own defaults.
struct RuleSettings {
  std::optional<Severity> severity;
  std::map<std::string, OptionSetting, std::less<>> options;

  /// Null where the default holds.
  const OptionSetting* option(const Option& option) const;
};

/// By rule name; a rule that is not named has its defaults. Names and values are checked where they are read.
struct Settings {
  std::map<std::string, RuleSettings, std::less<>> rules;
  std::vector<std::shared_ptr<const CustomRule>> custom_rules;  ///< by name

  /// Problems of documents and of settings cannot be turned down: their severity is always the default.
  Severity severity(const Problem& problem) const;
  /// A rule of these settings' own, or null.
  const CustomRule* custom_rule(std::string_view name) const;
  /// Null for a rule with its defaults.
  const RuleSettings* of_rule(std::string_view rule) const;
};

struct LintOptions {
  Date today;
  ScoreOptions scoring;                        ///< for rules that ask for scores; its own `today` is not looked at
  Settings settings;                           ///< of every document for which nothing else is said
  std::vector<Settings> variants;              ///< complete settings, one for all documents that share them
  std::vector<std::uint32_t> variant_of_file;  ///< by the index of the file: 1 + its place in `variants`; 0: `settings`

  const Settings& settings_of(FileId file) const;
};

}  // namespace goals
