// The `.goals` files below one directory.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.hpp"

namespace goals {

struct WalkedFile {
  std::filesystem::path location;
  bool is_link = false;
};

struct Walk {
  std::vector<WalkedFile> files;                   ///< in no order
  std::vector<std::filesystem::path> directories;  ///< those that were searched, in no order
  std::vector<Error> errors;
};

/// Searches a directory, given without symbolic links in its path; errors name places below `root` from there. What is
/// left out is said at `discover`.
Walk walk(const std::filesystem::path& directory, const std::filesystem::path& root);

}  // namespace goals
