// Any bytes as settings give settings and complaints about places that exist, twice the same; two files govern a
// workspace and a directory of it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/invariant.hpp"
#include "model/build.hpp"
#include "workspace/configuration/code_owners.hpp"
#include "workspace/configuration/configuration.hpp"

namespace {

using goals::testing::hold;

const goals::Workspace& workspace() {
  static const goals::Workspace documents = goals::build_workspace(
      {{"2026-q3.goals", "Objective: A plan\n"}, {"team/a.goals", "Goal: A goal\n"}, {"team/old/b.goals", ""}}, {});
  return documents;
}

/// A form feed, which no settings hold, parts the input into the settings of the workspace and those of a directory.
goals::SettingsTexts settings_in(std::string_view text) {
  const std::size_t cut = std::min(text.find('\f'), text.size());
  goals::SettingsTexts texts;
  texts.files.push_back({.source = {"goals.toml", std::string(text.substr(0, cut))}});
  texts.governors.push_back({"", 0});
  if (cut < text.size()) {
    texts.files.push_back(
        {.source = {"team/goals.toml", std::string(text.substr(cut + 1))}, .directory = "team/", .base = 0});
    texts.governors.push_back({"team/", 1});
  }
  texts.flags.push_back(
      {.source = {"--config", std::string(text.substr(std::min(cut + 1, text.size())))}, .is_flag = true});
  return texts;
}

std::string told(const goals::Configuration& settings, const std::vector<goals::Diagnostic>& diagnostics) {
  std::string out;
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    const goals::Diagnostic& each = diagnostics[i];
    const std::string& text = settings.sources().document(each.file).source.text;
    hold(each.range.begin <= each.range.end && each.range.end <= text.size(), "a place lies in its text");
    hold(i == 0 || !goals::comes_before(each, diagnostics[i - 1]), "complaints are sorted");
    out += each.message + each.help;
  }
  return out;
}

std::string run(std::string_view text) {
  const goals::Configuration settings(settings_in(text));
  std::string out = told(settings, settings.diagnostics()) + told(settings, settings.unmatched_patterns(workspace()));
  hold(settings.lint_options(workspace()).variant_of_file.size() == 3, "each document has its settings");
  for (const char* path : {"", "team/old/b.goals"}) {
    for (const goals::ShownSetting& each : settings.shown(path)) out += each.key + each.value + each.origin;
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  hold(run(text) == run(text), "the same settings mean the same");
  for (const std::string& owner : goals::code_owners(text)) hold(owner.starts_with('@'), "an owner is a handle");
  return 0;
}
