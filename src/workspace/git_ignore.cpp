// Finds the repository around a directory and reads its ignore files; runs no git.
#include "workspace/git_ignore.hpp"

#include <string>
#include <utility>
#include <vector>

#include "workspace/read_file.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

std::string first_line_of(const fs::path& file) {
  const Result<std::string> text = read_file(file, {});
  return text ? text->substr(0, text->find_first_of("\r\n")) : std::string{};
}

/// The directory that holds `info/exclude`. In a linked worktree `.git` is a file that names its own directory, which
/// names the one it shares with the others.
fs::path common_directory(const fs::path& top) {
  constexpr std::string_view prefix = "gitdir: ";
  const fs::path dot_git = top / ".git";
  std::error_code error;
  if (fs::is_directory(dot_git, error)) return dot_git;
  const std::string line = first_line_of(dot_git);
  if (!line.starts_with(prefix)) return dot_git;
  const fs::path own = top / line.substr(prefix.size());
  const std::string common = first_line_of(own / "commondir");
  return common.empty() ? own : own / common;
}

bool is_top(const fs::path& directory) {
  std::error_code error;
  return fs::exists(directory / ".git", error);
}

}  // namespace

fs::path repository_around(const fs::path& directory) {
  for (fs::path at = directory;; at = at.parent_path()) {
    if (is_top(at)) return at;
    if (at == at.parent_path()) return {};
  }
}

std::string way_in_repository(const fs::path& directory) {
  const fs::path top = repository_around(directory);
  if (top.empty() || top == directory) return {};
  return directory.lexically_relative(top).generic_string() + "/";
}

bool is_ignored(const IgnoreScope* scope, std::string_view path, bool is_directory) {
  for (; scope != nullptr; scope = scope->outer) {
    if (const auto said = is_ignored(scope->list, path, is_directory)) return *said;
  }
  return false;
}

const IgnoreScope* IgnoreScopes::above(const fs::path& directory) {
  const fs::path top = repository_around(directory);
  if (top.empty() || top == directory) return nullptr;
  std::vector<fs::path> between;
  for (fs::path at = directory; at != top; between.push_back(at)) at = at.parent_path();
  const IgnoreScope* scope = repository(top);
  for (auto place = between.rbegin(); place != between.rend(); ++place) scope = add(*place, scope);
  return scope;
}

const IgnoreScope* IgnoreScopes::repository(const fs::path& top) {
  return add_file(common_directory(top) / "info" / "exclude", top, nullptr);
}

const IgnoreScope* IgnoreScopes::add(const fs::path& directory, const IgnoreScope* outer) {
  return add_file(directory / ".gitignore", directory, outer);
}

const IgnoreScope* IgnoreScopes::add_file(const fs::path& file, const fs::path& base, const IgnoreScope* outer) {
  std::error_code error;
  // Only a regular file can be a list: opening a pipe of that name would wait for ever.
  if (!fs::is_regular_file(file, error)) return outer;
  const Result<std::string> text = read_file(file, {});
  if (!text) return outer;
  scopes_.push_back({outer, parse_ignore_list((base / "").string(), *text)});
  return &scopes_.back();
}

}  // namespace goals
