// Finds and reads files below the working directory, which for house tests is the root of the repository.
#include "house/sources.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace goals::testing {

std::vector<std::string> files_below(std::string_view folder, std::string_view ending) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = entry.path().generic_string();
    const bool ends = path.size() >= ending.size() && path.substr(path.size() - ending.size()) == ending;
    if (entry.is_regular_file() && ends) paths.push_back(path);
  }
  if (paths.empty()) throw std::runtime_error("no *" + std::string(ending) + " below " + std::string(folder));
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<SourceLine> lines_of(std::string_view text) {
  std::vector<SourceLine> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back({lines.size() + 1, std::string(text.substr(0, end))});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace goals::testing
