// Git names files from the top of the repository, the program from the workspace: both are made absolute in between.
#include "cli/changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

#include "cli/console.hpp"
#include "history/changed_files.hpp"

namespace goals {
namespace {

std::vector<std::string> git_environment() {
  std::vector<std::string> environment;
  for (const char* name : git_variables) {
    const std::string_view value = Console::variable(name);
    if (!value.empty()) environment.push_back(fmt::format("{}={}", name, value));
  }
  return environment;
}

/// Where git is asked. With `GIT_DIR` the place where the program stands is the top of the work tree.
std::filesystem::path place_to_ask(const LoadOptions& options) {
  return Console::variable("GIT_DIR").empty() ? asked_directory(options) : options.directory;
}

}  // namespace

Result<std::optional<Changes>> read_changes(const Arguments& arguments, const LoadOptions& options) {
  const bool staged = arguments.has(options::staged);
  const bool since = arguments.has(options::changed_since);
  if (!staged && !since) return std::optional<Changes>{};
  if (staged && since) return Error{"`--staged` and `--changed-since` exclude each other", {}};
  const Git git(place_to_ask(options), git_environment());
  auto files = staged ? staged_files(git) : files_changed_since(git, arguments.value(options::changed_since));
  if (!files) return files.error();
  const std::filesystem::path root = asked_workspace(options).root;
  Changes changes;
  for (auto& [location, text] : *files) {
    const std::string path = location.lexically_relative(root).generic_string();
    changes.paths.insert(path);
    if (text) changes.texts.emplace(path, *std::move(text));
  }
  return std::optional{std::move(changes)};
}

void keep_changed(Loaded& loaded, const Changes& changes) {
  const auto is_unchanged = [&](FileId file) {
    return changes.paths.count(loaded.workspace.document(file).source.path) == 0;
  };
  loaded.asked.erase(std::remove_if(loaded.asked.begin(), loaded.asked.end(), is_unchanged), loaded.asked.end());
}

}  // namespace goals
