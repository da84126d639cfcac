// Every key of goals.toml that holds a plain value: the one table behind reading, `goals config`, the JSON Schema and
// the reference. Rules, overrides and selections have a shape of their own: rule_changes.hpp.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lint/option.hpp"
#include "model/model_options.hpp"
#include "score/score_options.hpp"
#include "statement/extra_words.hpp"

namespace goals {

/// What holds for a whole workspace, and not for single files of it.
struct SharedSettings {
  ModelOptions model;
  ScoreOptions score;  ///< its `today` is for others to set
  bool preview = false;
  std::string baseline;       ///< relative to the workspace; empty: none
  std::string output_format;  ///< empty: as the command says
  std::array<std::vector<std::string>, extra_word_kinds.size()> extra_words;  ///< parallel to the kinds
};

/// A key with a plain value. The name is dotted: `score.amber-from`.
struct SettingKey {
  Option option;
  Words choices = {};                                                           ///< what a text may be; empty: any text
  void (*set)(SharedSettings& settings, const OptionSetting& value) = nullptr;  ///< null: read by others
};

std::span<const SettingKey> setting_keys();

/// Null for a name that no key has.
const SettingKey* find_setting_key(std::string_view name);

/// An option of a rule that a shared key sets, so that one number need not be said twice.
struct SharedOption {
  std::string_view key;
  std::string_view rule;
  std::string_view option;
};
std::span<const SharedOption> shared_options();

}  // namespace goals
