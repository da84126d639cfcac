// What a user may turn: severities and options of rules, and the day that counts as today.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "diagnostics/diagnostic.hpp"
#include "lint/option.hpp"
#include "score/score_options.hpp"

namespace goals {

/// What differs from a rule's own defaults.
struct RuleSettings {
  std::optional<Severity> severity;
  std::map<std::string, OptionSetting, std::less<>> options;
};

/// By rule name; a rule that is not named has its defaults. Names and values are checked where they are read.
struct Settings {
  std::map<std::string, RuleSettings, std::less<>> rules;

  /// Document problems cannot be turned down: their severity is always the default.
  Severity severity(const Problem& problem) const;
  /// Null where the default holds.
  const OptionSetting* option(std::string_view rule, const Option& option) const;
};

struct LintOptions {
  Date today;
  ScoreOptions scoring;  ///< for rules that ask for scores; its own `today` is not looked at
  Settings settings;
  std::map<FileId, Settings> settings_of_file;  ///< for documents whose settings differ, complete

  const Settings& settings_of(FileId file) const;
};

}  // namespace goals
