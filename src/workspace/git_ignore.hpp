// The git repository around a directory, and the `.gitignore` files that hold in it: its own, those above it up to the
// top of the repository, and the repository's `info/exclude`.
#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <string_view>

#include "workspace/ignore_list.hpp"

namespace goals {

/// The top directory of the git repository that holds this absolute directory; empty where none does.
std::filesystem::path repository_around(const std::filesystem::path& directory);

/// The way to this absolute directory from the top of the repository around it, `planning/`; empty at the top, and
/// where no repository is.
std::string way_in_repository(const std::filesystem::path& directory);

/// One list and the scope around it, whose say is weaker.
struct IgnoreScope {
  const IgnoreScope* outer = nullptr;
  IgnoreList list;
};

/// Does the innermost list with an opinion ignore this absolute path? No scope ignores nothing.
bool is_ignored(const IgnoreScope* scope, std::string_view path, bool is_directory);

/// Reads the lists and keeps them; scopes live as long as this object. Lists that cannot be read are empty.
class IgnoreScopes {
 public:
  /// What holds in a directory through the directories above it; null when no repository is around it.
  const IgnoreScope* above(const std::filesystem::path& directory);
  /// What holds in the top directory of a repository before its own `.gitignore`: nothing from above it.
  const IgnoreScope* repository(const std::filesystem::path& top);
  /// The `.gitignore` of a directory inside an outer scope.
  const IgnoreScope* add(const std::filesystem::path& directory, const IgnoreScope* outer);

 private:
  const IgnoreScope* add_file(const std::filesystem::path& file, const std::filesystem::path& base,
                              const IgnoreScope* outer);

  std::deque<IgnoreScope> scopes_;
};

}  // namespace goals
