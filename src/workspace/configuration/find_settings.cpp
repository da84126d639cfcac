// Looks once into each directory that leads to a file, and follows what is extended.
#include "workspace/configuration/find_settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "catalog/problems.hpp"
#include "text/utf8.hpp"
#include "workspace/configuration/code_owners.hpp"
#include "workspace/git_ignore.hpp"
#include "workspace/read_file.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view settings_name = "goals.toml";
/// Longer chains are no settings but a mistake.
constexpr std::size_t longest_chain = 32;

/// Every directory, with a last `/`, on the way from the root to one of the paths; the root itself is "".
std::set<std::string> directories_of(const std::vector<std::string>& paths) {
  std::set<std::string> directories{""};
  for (const std::string& path : paths) {
    if (path.starts_with("../") || path.starts_with('/')) continue;
    // From the deepest up: what is known has brought its holders with it.
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
      if (!directories.insert(path.substr(0, slash + 1)).second) break;
    }
  }
  return directories;
}

/// Opening a pipe would wait for ever.
Result<std::string> read_settings_text(const fs::path& location, const std::string& shown) {
  std::error_code unknown;
  if (fs::is_other(location, unknown)) {
    return Error{fmt::format("cannot read `{}`: it is not a regular file", printable(shown)), {}};
  }
  return read_file(location, shown);
}

class Finder {
 public:
  explicit Finder(fs::path root) : root_(std::move(root)) {}

  void add_governor(const fs::path& location, std::string directory) {
    const auto file = add_chain(location, directory);
    if (file) texts_.governors.push_back({std::move(directory), *file});
  }

  SettingsTexts take() { return std::move(texts_); }

 private:
  /// One file of a chain, read, and not yet in the list.
  struct Link {
    fs::path location;
    std::string text;
    std::optional<Extension> extension;
  };

  /// Adds a file after all that it extends; its place in the list, or nothing when it cannot be read.
  std::optional<std::uint32_t> add_chain(const fs::path& location, const std::string& directory) {
    std::vector<Link> chain;
    std::string problem;
    std::optional<std::uint32_t> base = walk_up(location, chain, problem);
    if (chain.empty()) return base;
    const std::optional<Extension> last = chain.back().extension;
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
      const bool is_first = link + 1 == chain.rend();
      base = add(std::move(*link), is_first ? directory : std::string{}, base);
      if (link == chain.rbegin() && !problem.empty()) complain(*base, last, problem);
    }
    return base;
  }

  /// Reads a file and what it extends, until one is known already, which is returned, or none follows.
  std::optional<std::uint32_t> walk_up(fs::path location, std::vector<Link>& chain, std::string& problem) {
    while (true) {
      location = location.lexically_normal();
      if (const auto known = find(location)) return known;
      const auto same = [&](const Link& link) { return link.location == location; };
      if (chain.size() == longest_chain || std::any_of(chain.begin(), chain.end(), same)) {
        problem = "settings extend each other in a circle";
        return std::nullopt;
      }
      const std::string shown = shown_path(location);
      Result<std::string> text = read_settings_text(location, shown);
      if (!text) {
        problem = text.error().message;
        if (chain.empty()) complain_at_once(shown, problem);
        return std::nullopt;
      }
      chain.push_back({location, *std::move(text), {}});
      chain.back().extension = read_extension(chain.back().text);
      if (!chain.back().extension) return std::nullopt;
      location = location.parent_path() / chain.back().extension->path;
    }
  }

  std::uint32_t add(Link link, const std::string& directory, std::optional<std::uint32_t> base) {
    std::string own = directory;
    if (own.empty()) own = directory_of(link.location);
    texts_.files.push_back(
        {.source = {shown_path(link.location), std::move(link.text)}, .directory = std::move(own), .base = base});
    const auto place = static_cast<std::uint32_t>(texts_.files.size() - 1);
    places_.emplace(std::move(link.location), place);
    return place;
  }

  void complain(std::uint32_t file, const std::optional<Extension>& extension, const std::string& problem) {
    report(texts_.diagnostics, problems::unreadable_settings, extension ? extension->range : TextRange{}, problem)
        .file = FileId{file};
  }

  /// A file that governs and cannot be read has no text to point into.
  void complain_at_once(const std::string& shown, const std::string& problem) {
    texts_.files.push_back({.source = {shown, {}}});
    complain(static_cast<std::uint32_t>(texts_.files.size() - 1), std::nullopt, problem);
  }

  std::optional<std::uint32_t> find(const fs::path& location) const {
    const auto at = places_.find(location);
    return at == places_.end() ? std::nullopt : std::optional(at->second);
  }

  std::string shown_path(const fs::path& location) const { return location.lexically_relative(root_).generic_string(); }

  std::string directory_of(const fs::path& location) const {
    const std::string directory = location.parent_path().lexically_relative(root_).generic_string();
    return directory == "." ? std::string{} : directory + "/";
  }

  fs::path root_;
  SettingsTexts texts_;
  std::map<fs::path, std::uint32_t> places_;  ///< of the files that were read
};

/// Where GitHub and GitLab look for it, in their order.
constexpr std::array<const char*, 4> code_owners_paths{".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS",
                                                       ".gitlab/CODEOWNERS"};

/// The first one counts; that it cannot be read is no concern of who has not asked for it.
void add_code_owners(const fs::path& root, SettingsTexts& texts) {
  const fs::path top = repository_around(root);
  for (const char* path : code_owners_paths) {
    std::error_code unknown;
    const fs::path location = top / path;
    if (top.empty() || !fs::is_regular_file(location, unknown)) continue;
    if (const auto text = read_file(location, path)) texts.code_owners = code_owners(*text);
    texts.code_owners_path = location.lexically_relative(root).generic_string();
    return;
  }
}

}  // namespace

SettingsTexts find_settings(const fs::path& root, const std::vector<std::string>& paths,
                            const SettingsRequest& request) {
  Finder finder(root);
  if (!request.file.empty()) {
    finder.add_governor(request.file, "");
  } else if (!request.isolated) {
    std::error_code unknown;
    for (const std::string& directory : directories_of(paths)) {
      const fs::path location = root / directory / settings_name;
      if (fs::is_regular_file(location, unknown)) finder.add_governor(location, directory);
    }
  }
  SettingsTexts texts = finder.take();
  if (!request.isolated) add_code_owners(root, texts);
  texts.flags = request.flags;
  return texts;
}

}  // namespace goals
