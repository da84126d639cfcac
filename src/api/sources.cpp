// Copies the texts, because the model owns what it is made from.
#include "api/sources.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/build.hpp"

namespace goals::api {
namespace {

constexpr std::string_view settings_name = "goals.toml";

std::string_view directory_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

bool is_settings(std::string_view path) { return path.substr(directory_of(path).size()) == settings_name; }

/// Texts by path; of those with the same path the last.
std::map<std::string_view, std::string_view> texts_of(std::span<const Source> sources) {
  std::map<std::string_view, std::string_view> texts;
  for (const Source& source : sources) texts[source.path] = source.text;
  return texts;
}

}  // namespace

Configuration read_settings(std::span<const Source> sources) {
  std::map<std::string_view, SourceFile> by_directory;
  for (const auto& [path, text] : texts_of(sources)) {
    if (is_settings(path)) by_directory[directory_of(path)] = {std::string(path), std::string(text)};
  }
  SettingsTexts texts;
  for (auto& [directory, source] : by_directory) {
    texts.governors.push_back({std::string(directory), static_cast<std::uint32_t>(texts.files.size())});
    texts.files.push_back({.source = std::move(source), .directory = std::string(directory)});
  }
  return Configuration(std::move(texts));
}

Workspace build(std::span<const Source> sources, const ModelOptions& options) {
  std::vector<SourceFile> files;
  for (const auto& [path, text] : texts_of(sources)) {
    if (!is_settings(path)) files.push_back({std::string(path), std::string(text)});
  }
  return build_workspace(std::move(files), options);
}

}  // namespace goals::api
