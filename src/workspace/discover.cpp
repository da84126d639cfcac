// Sorts out the paths given; directories go to the walk.
#include "workspace/discover.hpp"

#include <algorithm>
#include <utility>

#include "workspace/configuration/settings_file.hpp"
#include "workspace/read_file.hpp"
#include "workspace/walk.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

constexpr const char* settings_name = "goals.toml";

/// The one way to write a place: links to directories resolved, so that a file named twice is the same file.
fs::path without_links(const fs::path& path) {
  std::error_code error;
  fs::path directory = fs::canonical(path.has_parent_path() ? path.parent_path() : fs::path{"."}, error);
  return error ? fs::absolute(path).lexically_normal() : directory / path.filename();
}

void add_file(Discovery& discovery, const fs::path& location, bool is_link, const fs::path& root) {
  discovery.files.push_back({location.lexically_relative(root).generic_string(), location, is_link});
}

void sort_and_unite(std::vector<FoundFile>& files) {
  std::sort(files.begin(), files.end(), [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
  const auto end =
      std::unique(files.begin(), files.end(), [](const FoundFile& a, const FoundFile& b) { return a.path == b.path; });
  files.erase(end, files.end());
}

}  // namespace

WorkspacePlace find_workspace(const fs::path& directory) {
  WorkspacePlace place;
  std::error_code unknown;
  for (fs::path at = directory;; at = at.parent_path()) {
    if (has_settings(at)) {
      if (place.nearest.empty()) place.nearest = at;
      place.root = at;
      const auto text = read_file(at / settings_name, settings_name);
      if (text && says_root(*text)) break;
    }
    if (at == at.parent_path() || (!place.root.empty() && fs::exists(at / ".git", unknown))) break;
  }
  if (place.root.empty()) return {directory, directory};
  return place;
}

bool has_settings(const fs::path& root) {
  std::error_code error;
  return fs::is_regular_file(root / settings_name, error);
}

Discovery discover(const std::vector<fs::path>& paths, const fs::path& root) {
  Discovery discovery;
  std::error_code error;
  const fs::path base = fs::canonical(root, error);
  for (const fs::path& path : paths) {
    if (!fs::is_directory(path, error)) {
      add_file(discovery, without_links(path), fs::is_symlink(path, error), base);
      continue;
    }
    Walk found = walk(fs::canonical(path, error), base);
    for (const WalkedFile& file : found.files) add_file(discovery, file.location, file.is_link, base);
    std::move(found.errors.begin(), found.errors.end(), std::back_inserter(discovery.errors));
  }
  sort_and_unite(discovery.files);
  return discovery;
}

}  // namespace goals
