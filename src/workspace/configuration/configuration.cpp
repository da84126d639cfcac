// Puts settings files together: who governs which path, and in which order changes hold.
#include "workspace/configuration/configuration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "catalog/problems.hpp"
#include "workspace/configuration/rule_states.hpp"

namespace goals {
namespace {

void add_custom_rules(std::vector<std::shared_ptr<const CustomRule>>& all, const SettingsFile& file) {
  for (const auto& rule : file.custom_rules) {
    if (std::find(all.begin(), all.end(), rule) == all.end()) all.push_back(rule);
  }
}

/// Does a pattern of a file match a path that `governed` governs? Patterns count from the directory of their file; a
/// file that is extended from elsewhere speaks of the directory that extends it.
bool matches(const SettingsFile& file, std::string_view governed, const PathPattern& pattern, std::string_view path) {
  const std::string& own = file.text.directory;
  const std::string_view directory = governed.starts_with(own) ? std::string_view(own) : governed;
  return path.starts_with(directory) && pattern.glob.matches(path.substr(directory.size()));
}

/// The file as one that findings can be shown in.
Document document_of(const SettingsFile& file) {
  return {.source = file.text.source, .line_starts = find_line_starts(file.text.source.text)};
}

}  // namespace

Configuration::Configuration(SettingsTexts texts)
    : governors_(std::move(texts.governors)),
      code_owners_(std::move(texts.code_owners)),
      code_owners_path_(std::move(texts.code_owners_path)),
      diagnostics_(std::move(texts.diagnostics)) {
  read_files(std::move(texts.files));
  read_flags(std::move(texts.flags));
  extend_lexicon();
  const ScoreOptions& score = shared_.score;
  const double success = std::min(score.committed_success, score.aspirational_success);
  check_order("score.", {score.amber_from, success}, "amber would begin above green");
  check_order("pace.", {score.at_risk, score.on_track, score.ahead},
              "`at-risk`, `on-track` and `ahead` do not rise in this order");
  sort_from(diagnostics_, 0);
}

void Configuration::read_files(std::vector<SettingsText> texts) {
  files_.reserve(texts.size());
  for (SettingsText& text : texts) {
    const SettingsFile* base = text.base ? &files_[*text.base] : nullptr;
    files_.push_back(read_settings(std::move(text), base));
  }
  const auto shared_chain = chain_of(governor_of(""));
  for (SettingsFile& file : files_) {
    const FileId source = sources_.documents.add(document_of(file));
    const bool is_shared = std::find(shared_chain.begin(), shared_chain.end(), &file) != shared_chain.end();
    read_shared(file, source, is_shared);
  }
}

/// A flag may name the rules that any of the files states.
void Configuration::read_flags(std::vector<SettingsText> texts) {
  SettingsFile base;
  for (const SettingsFile& file : files_) add_custom_rules(base.custom_rules, file);
  flags_.reserve(texts.size());
  for (SettingsText& text : texts) {
    flags_.push_back(read_settings(std::move(text), &base));
    const FileId source = sources_.documents.add(document_of(flags_.back()));
    read_shared(flags_.back(), source, true);
  }
}

void Configuration::extend_lexicon() {
  std::vector<ExtendedLexicon::Addition> additions;
  for (std::size_t i = 0; i < extra_word_kinds.size(); ++i) {
    if (!shared_.extra_words[i].empty()) additions.push_back({&extra_word_kinds[i], shared_.extra_words[i]});
  }
  if (!additions.empty()) shared_.model.extended_lexicon = std::make_shared<const ExtendedLexicon>(additions);
}

void Configuration::read_shared(SettingsFile& file, FileId source, bool is_shared) {
  for (const SharedValue& value : file.shared) {
    if (value.key->set == nullptr) continue;
    if (is_shared) {
      value.key->set(shared_, value.value);
      if (value.key->option.name == "baseline" && !shared_.baseline.starts_with('/')) {
        shared_.baseline.insert(0, file.text.directory);
      }
      shared_values_.push_back({&value, source});
      continue;
    }
    report(file.diagnostics, problems::invalid_setting, value.key_range,
           fmt::format("{} holds for the whole workspace and cannot be set for a part of it",
                       quoted(value.key->option.name)),
           "set it in the goals.toml of the workspace, or make this directory a workspace with `root = true`");
  }
  for (const Diagnostic& diagnostic : file.diagnostics) diagnostics_.emplace_back(diagnostic).file = source;
}

/// Told at the value that was set last.
void Configuration::check_order(std::string_view prefix, std::vector<double> rising, std::string message) {
  if (std::is_sorted(rising.begin(), rising.end())) return;
  const auto last = std::find_if(shared_values_.rbegin(), shared_values_.rend(), [&](const Shared& shared) {
    return shared.value->key->option.name.starts_with(prefix);
  });
  if (last == shared_values_.rend()) return;
  report(diagnostics_, problems::invalid_setting, last->value->key_range, std::move(message)).file = last->source;
}

bool Configuration::has_errors() const {
  return std::any_of(diagnostics_.begin(), diagnostics_.end(),
                     [](const Diagnostic& each) { return each.severity == Severity::error; });
}

Diagnostic Configuration::wrong_value(std::string_view key, const Error& error) const {
  std::vector<Diagnostic> found;
  for (const Shared& shared : shared_values_) {
    if (shared.value->key->option.name != key) continue;
    found.clear();  // the last one counts
    report(found, problems::invalid_setting, shared.value->key_range, error.message, error.help).file = shared.source;
  }
  assert(!found.empty());
  return found.back();
}

const CustomRule* Configuration::custom_rule(std::string_view name) const {
  for (const SettingsFile& file : files_) {
    for (const auto& rule : file.custom_rules) {
      if (rule->problem().name == name) return rule.get();
    }
  }
  return nullptr;
}

const SettingsTexts::Governor* Configuration::governor_of(std::string_view path) const {
  const auto before = [](const SettingsTexts::Governor& governor, std::string_view directory) {
    return governor.directory < directory;
  };
  for (std::string_view directory = path;;) {
    directory = directory.substr(0, directory.rfind('/') + 1);
    const auto at = std::lower_bound(governors_.begin(), governors_.end(), directory, before);
    if (at != governors_.end() && at->directory == directory) return &*at;
    if (directory.empty()) return nullptr;
    directory.remove_suffix(1);
  }
}

std::vector<const SettingsFile*> Configuration::chain_of(const SettingsTexts::Governor* governor) const {
  std::vector<const SettingsFile*> chain;
  if (governor == nullptr) return chain;
  const SettingsFile* at = &files_[governor->file];
  chain.push_back(at);
  while (at->text.base) chain.push_back(at = &files_[*at->text.base]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

Configuration::Layers Configuration::layers_for(std::string_view path) const {
  Layers layers;
  const SettingsTexts::Governor* governor = governor_of(path);
  const auto chain = chain_of(governor);
  for (const SettingsFile* file : chain) {
    layers.changes.push_back(&file->own);
    add_custom_rules(layers.custom_rules, *file);
  }
  for (const SettingsFile* file : chain) {
    for (const RuleChanges& changes : file->overrides) {
      const auto meant = [&](const PathPattern& each) { return matches(*file, governor->directory, each, path); };
      const auto& paths = changes.paths;
      if (std::any_of(paths.begin(), paths.end(), meant)) layers.changes.push_back(&changes);
    }
  }
  for (const SettingsFile& flag : flags_) layers.changes.push_back(&flag.own);
  return layers;
}

RuleStates Configuration::states_of(const Layers& layers) const {
  RuleStates states(layers.custom_rules);
  if (!code_owners_.empty()) states.set_option("unknown-owner", "people", OwnedWords(code_owners_), code_owners_path_);
  for (const SharedOption& option : shared_options()) {
    for (const Shared& shared : shared_values_) {
      if (shared.value->key->option.name != option.key) continue;
      states.set_option(option.rule, option.option, shared.value->value, shared.value->origin);
    }
  }
  for (const RuleChanges* changes : layers.changes) states.apply(*changes);
  return states;
}

Settings Configuration::settings_of(const Layers& layers) const { return states_of(layers).settings(shared_.preview); }

LintOptions Configuration::lint_options(const Workspace& workspace) const {
  LintOptions options;
  options.scoring = shared_.score;
  const Layers common = layers_for({});
  options.settings = settings_of(common);
  std::map<std::vector<const RuleChanges*>, std::uint32_t> known{{common.changes, 0}};
  for (const Document& document : workspace.documents) {
    const Layers layers = layers_for(document.source.path);
    const auto next = static_cast<std::uint32_t>(options.variants.size() + 1);
    const auto [variant, added] = known.emplace(layers.changes, next);
    if (added) options.variants.push_back(settings_of(layers));
    options.variant_of_file.push_back(variant->second);
  }
  return options;
}

std::vector<Diagnostic> Configuration::unmatched_patterns(const Workspace& workspace) const {
  std::vector<std::pair<const SettingsTexts::Governor*, const Document*>> governed;
  for (const Document& document : workspace.documents)
    governed.emplace_back(governor_of(document.source.path), &document);
  std::vector<Diagnostic> found;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    for (const RuleChanges& changes : files_[i].overrides) {
      for (const PathPattern& pattern : changes.paths) {
        const auto matched = [&](const auto& each) {
          const auto chain = chain_of(each.first);
          return std::find(chain.begin(), chain.end(), &files_[i]) != chain.end() &&
                 matches(files_[i], each.first->directory, pattern, each.second->source.path);
        };
        if (std::any_of(governed.begin(), governed.end(), matched)) continue;
        report(found, problems::pattern_matches_nothing, pattern.range, "no file of the workspace matches this pattern",
               "`**` is any number of directories; patterns count from the directory of this file")
            .file = sources_.documents.id_at(i);
      }
    }
  }
  sort_from(found, 0);
  return found;
}

std::vector<ShownSetting> Configuration::shown(std::string_view path) const {
  std::vector<ShownSetting> shown;
  for (const SettingKey& key : setting_keys()) {
    ShownSetting setting{std::string(key.option.name), default_of(key.option), "default"};
    if (key.set == nullptr) continue;
    for (const Shared& shared : shared_values_) {
      if (shared.value->key != &key) continue;
      setting.value = to_string(shared.value->value);
      setting.origin = shared.value->origin;
    }
    shown.push_back(std::move(setting));
  }
  states_of(layers_for(path)).show(shared_.preview, shown);
  return shown;
}

}  // namespace goals
