// A walk over directories with a list of those still to visit, and the `.gitignore` files that hold in each.
#include "workspace/walk.hpp"

#include <fmt/format.h>

#include <deque>
#include <string_view>
#include <utility>

#include "text/utf8.hpp"
#include "workspace/git_ignore.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".goals";

struct Pending {
  fs::path directory;
  const IgnoreScope* scope = nullptr;
};

struct Listing {
  std::vector<fs::directory_entry> directories;
  std::vector<fs::directory_entry> files;
  bool has_ignore_file = false;
  bool is_repository = false;
};

class Walker {
 public:
  Walker(fs::path start, fs::path root) : start_(std::move(start)), root_(std::move(root)) {}

  Walk run() {
    pending_.push_back({start_, scopes_.above(start_)});
    while (!pending_.empty()) {
      Pending next = std::move(pending_.back());
      pending_.pop_back();
      visit(next);
    }
    if (walk_.files.empty() && walk_.errors.empty()) {
      walk_.errors.push_back({fmt::format("no `.goals` file in `{}`", printable(start_.string())),
                              "hidden and git-ignored files are read only when they are named"});
    }
    return std::move(walk_);
  }

 private:
  void visit(const Pending& place) {
    std::error_code error;
    const Listing listing = list(place.directory, error);
    if (error) {
      report(place.directory, error.message());
      return;
    }
    walk_.directories.push_back(place.directory);
    const IgnoreScope* scope = listing.is_repository ? scopes_.repository(place.directory) : place.scope;
    if (listing.has_ignore_file) scope = scopes_.add(place.directory, scope);
    for (const fs::directory_entry& entry : listing.directories) {
      if (!is_ignored(scope, entry.path().native(), true)) pending_.push_back({entry.path(), scope});
    }
    for (const fs::directory_entry& entry : listing.files) {
      if (!is_ignored(scope, entry.path().native(), false)) take(entry);
    }
  }

  static Listing list(const fs::path& directory, std::error_code& error) {
    Listing listing;
    for (auto entry = fs::directory_iterator(directory, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
      const std::string name = entry->path().filename().native();
      std::error_code unknown;
      if (name == ".gitignore") listing.has_ignore_file = true;
      if (name == ".git") listing.is_repository = true;
      if (name.front() == '.') continue;
      if (!entry->is_symlink(unknown) && entry->is_directory(unknown))
        listing.directories.push_back(*entry);
      else if (name.ends_with(suffix))
        listing.files.push_back(*entry);
    }
    return listing;
  }

  void take(const fs::directory_entry& entry) {
    std::error_code error;
    const fs::file_type type = entry.status(error).type();
    if (type == fs::file_type::directory) return;
    // A link to nowhere, or a file that has just vanished, is for the reader to report.
    if (type == fs::file_type::regular || type == fs::file_type::not_found || error) {
      walk_.files.push_back({entry.path(), entry.is_symlink(error)});
    } else {
      report(entry.path(), "it is not a regular file");
    }
  }

  void report(const fs::path& place, std::string_view reason) {
    const std::string shown = place.lexically_relative(root_).generic_string();
    walk_.errors.push_back({fmt::format("cannot read `{}`: {}", printable(shown), reason), {}});
  }

  fs::path start_;
  fs::path root_;
  IgnoreScopes scopes_;
  std::vector<Pending> pending_;
  Walk walk_;
};

}  // namespace

Walk walk(const fs::path& directory, const fs::path& root) { return Walker{directory, root}.run(); }

}  // namespace goals
