// Which files a person means: the paths given, the directories below them, and what `.gitignore` leaves out.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace goals {

/// Where a directory belongs. The workspace is everything below the outermost `goals.toml` upward, so that a reference
/// means the same wherever one stands; the search ends at the top of a git repository, and at a `goals.toml` that says
/// `root = true`.
struct WorkspacePlace {
  std::filesystem::path root;     ///< the directory itself where no `goals.toml` is found
  std::filesystem::path nearest;  ///< the nearest directory upward that holds a `goals.toml`, else the same
};
WorkspacePlace find_workspace(const std::filesystem::path& directory);

/// Is this directory a workspace by its own word, so that its files are read together?
bool has_settings(const std::filesystem::path& root);

struct FoundFile {
  std::string path;  ///< relative to the workspace, `/` as separator; begins with `../` outside of it
  std::filesystem::path location;
  bool is_link = false;
};

struct Discovery {
  std::vector<FoundFile> files;  ///< each once, by the bytes of their paths
  std::vector<Error> errors;     ///< directories that cannot be read or hold no `.goals` file, odd things named so
};

/// Files named by themselves are taken as they are. Directories are searched for `*.goals`: hidden names, ignored ones
/// and symbolic links to directories are left out; symbolic links to files are not (`load` reads what they lead to
/// once). Ignored is what the `.gitignore` files from the top of the git repository down and its `info/exclude` say;
/// where there is no repository, those from the searched directory down. Settings of the person (`core.excludesFile`)
/// count for nothing, so that the same tree gives the same files on every machine.
Discovery discover(const std::vector<std::filesystem::path>& paths, const std::filesystem::path& root);

}  // namespace goals
