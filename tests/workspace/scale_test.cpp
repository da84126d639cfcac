// The findings of a workspace do not depend on how it is looked at: threads, working directory, the order of paths.
#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "bench/generate.hpp"
#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "workspace/check.hpp"
#include "workspace/load.hpp"

using goals::Diagnostic;
using goals::Loaded;
using goals::LoadOptions;

namespace {

/// All that can be told of a diagnostic without its ids.
using Told = std::tuple<std::string, std::uint32_t, std::uint32_t, std::string, std::string, std::size_t>;

std::vector<Told> findings_of(const LoadOptions& options) {
  const Loaded loaded = goals::load(options);
  CHECK(loaded.errors.empty());
  std::vector<Told> told;
  const goals::LintOptions lint{.today = *goals::make_date(2026, 8, 20), .settings = {}};
  for (const Diagnostic& found : goals::check(loaded.workspace, loaded.asked, lint, options.threads)) {
    told.emplace_back(loaded.workspace.document(found.file).source.path, found.range.begin, found.range.end,
                      std::string(found.problem->name), found.message, found.labels.size());
  }
  return told;
}

/// A workspace of many files on the disk, with a `goals.toml`; some files repeat others, so that rules over the whole
/// workspace have something to find.
class WorkspaceOnDisk {
 public:
  WorkspaceOnDisk() {
    directory_.write("goals.toml", "");
    for (const goals::SourceFile& file : goals::bench::generate({.bytes = 300'000, .files = 24, .seed = 3})) {
      add("plans/" + file.path, file.text);
      if (paths_.size() % 5 == 0) add("copies/" + file.path, file.text);
    }
  }

  std::filesystem::path root() const { return directory_.path(); }
  const std::vector<std::filesystem::path>& paths() const { return paths_; }

 private:
  void add(const std::string& path, const std::string& text) {
    directory_.write(path, text);
    paths_.emplace_back(directory_.path() / path);
  }

  goals::testing::TemporaryDirectory directory_;
  std::vector<std::filesystem::path> paths_;
};

}  // namespace

TEST_CASE("one thread finds what several find, in the same order") {
  const WorkspaceOnDisk workspace;
  const auto alone = findings_of({.directory = workspace.root(), .threads = 1});
  REQUIRE(alone.size() > 100);
  for (const std::size_t threads : {2U, 3U, 8U}) {
    INFO(threads);
    CHECK(findings_of({.directory = workspace.root(), .threads = threads}) == alone);
  }
}

TEST_CASE("findings and their paths are the same from every directory of the workspace") {
  const WorkspaceOnDisk workspace;
  const auto from_root = findings_of({.directory = workspace.root()});
  CHECK(findings_of({.directory = workspace.root() / "copies"}) == from_root);
  std::filesystem::create_directory_symlink(workspace.root() / "plans", workspace.root() / "link");
  CHECK(findings_of({.directory = workspace.root() / "link"}) == from_root);
}

TEST_CASE("the order in which files are named does not matter, nor whether one is named twice") {
  const WorkspaceOnDisk workspace;
  const auto in_order = findings_of({.directory = workspace.root()});
  std::vector<std::filesystem::path> paths = workspace.paths();
  std::mt19937 random(5);
  for (int i = 0; i < 3; ++i) {
    std::shuffle(paths.begin(), paths.end(), random);
    paths.push_back(paths.front());
    CHECK(findings_of({.paths = paths, .directory = workspace.root()}) == in_order);
  }
}
