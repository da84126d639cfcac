// What all settings of a workspace mean together: which rules run where, how severe they are, and who said so. A pure
// function of texts, so that a command and a language server come to the same.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "lint/settings.hpp"
#include "model/workspace.hpp"
#include "workspace/configuration/settings_file.hpp"

namespace goals {

class RuleStates;

/// The texts to put together. What a text extends stands before it.
struct SettingsTexts {
  std::vector<SettingsText> files;
  /// For each directory with settings of its own, by name: the place of its text. A file has the settings of the
  /// nearest one; the first is that of the workspace, with the directory "", where there is one.
  struct Governor {
    std::string directory;  ///< relative to the workspace, empty or with a last `/`
    std::uint32_t file = 0;
  };
  std::vector<Governor> governors;
  std::vector<SettingsText> flags;  ///< in the order in which they win over each other
  /// Whom the CODEOWNERS file of the repository names, and that file: the people, where no setting names any.
  std::vector<std::string> code_owners;
  std::string code_owners_path;
  /// What was wrong before any text could be read; the file is a place in `files`.
  std::vector<Diagnostic> diagnostics;
};

/// A setting with its value as goals.toml writes it, and where it was set: `default`, `goals.toml:12`, `--select`.
struct ShownSetting {
  std::string key;
  std::string value;
  std::string origin;
};

class Configuration {
 public:
  explicit Configuration(SettingsTexts texts = {});

  const SharedSettings& shared() const { return shared_; }

  /// What is wrong with the settings, and with no file in particular: a workspace that holds their texts, and
  /// diagnostics in it, sorted. Errors mean that nothing should be run.
  const Workspace& sources() const { return sources_; }
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  bool has_errors() const;

  /// For a shared setting whose value only its user can judge: the diagnostic that it is wrong, at its place.
  Diagnostic wrong_value(std::string_view key, const Error& error) const;

  /// The rule of this name that some file states, or null.
  const CustomRule* custom_rule(std::string_view name) const;

  /// The options under which the documents of a workspace are looked at; equal settings are made once. `today` is left
  /// to the caller.
  LintOptions lint_options(const Workspace& workspace) const;

  /// Warnings about patterns that match none of the paths; sorted.
  std::vector<Diagnostic> unmatched_patterns(const Workspace& workspace) const;

  /// Every setting with its value and origin: the shared ones, then those of the rules as they hold for a path, or for
  /// the workspace where no override is asked for (an empty path).
  std::vector<ShownSetting> shown(std::string_view path) const;

 private:
  struct Shared {
    const SharedValue* value = nullptr;
    FileId source;
  };
  /// What is said about the rules of a file, in the order in which it holds, and the rules of its own.
  struct Layers {
    std::vector<const RuleChanges*> changes;
    std::vector<std::shared_ptr<const CustomRule>> custom_rules;
  };

  void read_files(std::vector<SettingsText> texts);
  void read_flags(std::vector<SettingsText> texts);
  void extend_lexicon();
  void read_shared(SettingsFile& file, FileId source, bool is_shared);
  void check_order(std::string_view prefix, std::vector<double> rising, std::string message);
  const SettingsTexts::Governor* governor_of(std::string_view path) const;
  /// What a file extends, and then the file itself.
  std::vector<const SettingsFile*> chain_of(const SettingsTexts::Governor* governor) const;
  Layers layers_for(std::string_view path) const;
  Settings settings_of(const Layers& layers) const;
  RuleStates states_of(const Layers& layers) const;

  std::vector<SettingsFile> files_;
  std::vector<SettingsFile> flags_;
  std::vector<SettingsTexts::Governor> governors_;
  SharedSettings shared_;
  std::vector<Shared> shared_values_;  ///< in the order in which they were set
  std::vector<std::string> code_owners_;
  std::string code_owners_path_;
  Workspace sources_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace goals
