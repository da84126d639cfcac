// What a `.gitignore` file says about a path: its patterns and their order; reads no file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/glob.hpp"

namespace goals {

/// One line of a `.gitignore` file.
struct IgnorePattern {
  std::string name;          ///< a pattern without slash: the name of a file or directory at any depth
  std::optional<Glob> path;  ///< a pattern with one: the path from the directory of the file
  bool negated = false;      ///< `!pattern`: not ignored after all
  bool directories_only = false;
};

struct IgnoreList {
  std::string base;  ///< the directory that holds the file, ending in `/`
  std::vector<IgnorePattern> patterns;
};

IgnoreList parse_ignore_list(std::string base, std::string_view text);

/// What the last pattern that matches says of the path, which must begin with the base of the list; nothing when none
/// matches. The directories above the path are not looked at: who walks a tree does not enter ignored ones.
std::optional<bool> is_ignored(const IgnoreList& list, std::string_view path, bool is_directory);

}  // namespace goals
