// `--staged` and `--changed-since`: which files are reported on; the others are read to be referred to.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "workspace/load.hpp"

namespace goals {

namespace options {
inline constexpr CommandOption staged{"--staged", "", "report on staged files only, as they would be committed"};
inline constexpr CommandOption changed_since{
    "--changed-since", "REV", "report only on files changed since the branch left this revision, committed or not"};
}  // namespace options

struct Changes {
  std::set<std::string> paths;               ///< of the workspace
  std::map<std::string, std::string> texts;  ///< of those for which the disk does not count
};

/// Asks git about the workspace that is to be loaded; nothing when neither option is given.
Result<std::optional<Changes>> read_changes(const Arguments& arguments, const LoadOptions& options);

/// Keeps of the files asked for those that changed.
void keep_changed(Loaded& loaded, const Changes& changes);

}  // namespace goals
