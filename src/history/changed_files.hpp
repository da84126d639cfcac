// Which goals a commit is about to change, or a branch has changed: names and, where they are staged, texts.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "history/git.hpp"

namespace goals {

/// Absolute paths of `.goals` files that are there; with a text where the disk is not what counts.
using ChangedFiles = std::map<std::filesystem::path, std::optional<std::string>>;

/// What the index holds other than the last commit, with the text that would be committed.
Result<ChangedFiles> staged_files(const Git& git);

/// What was changed since the branch left `revision` (their merge base): committed, staged, unstaged and untracked
/// files, but those that git ignores.
Result<ChangedFiles> files_changed_since(const Git& git, std::string_view revision);

}  // namespace goals
