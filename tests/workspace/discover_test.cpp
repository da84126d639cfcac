// Which files are read: named ones, those in directories, each once and in one order.
#include "workspace/discover.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"

namespace {

namespace fs = std::filesystem;
using goals::Discovery;
using goals::testing::TemporaryDirectory;

std::vector<std::string> paths_of(const Discovery& discovery) {
  std::vector<std::string> paths;
  for (const auto& file : discovery.files) paths.push_back(file.path);
  return paths;
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("a directory gives its `.goals` files in the order of their bytes") {
  const TemporaryDirectory directory;
  for (const char* path : {"b.goals", "a/z.goals", "a.goals", "a-b.goals", "notes.md", ".goals", ".hidden/x.goals"}) {
    directory.write(path, "");
  }
  const Discovery found = goals::discover({directory.path()}, directory.path());
  CHECK(paths_of(found) == Paths{"a-b.goals", "a.goals", "a/z.goals", "b.goals"});
  CHECK(found.errors.empty());
}

TEST_CASE("a file named twice, or named and found, is one file") {
  const TemporaryDirectory directory;
  directory.write("a/x.goals", "");
  fs::create_directory_symlink("a", directory.path() / "link");
  const fs::path& top = directory.path();
  const Discovery found = goals::discover({top / "a/x.goals", top / "a/../a/x.goals", top / "link/x.goals", top}, top);
  CHECK(paths_of(found) == Paths{"a/x.goals"});
}

TEST_CASE("a named file is taken whatever its name, and although it is ignored") {
  const TemporaryDirectory directory;
  directory.write(".gitignore", "*.txt\n");
  directory.write("plan.txt", "");
  CHECK(paths_of(goals::discover({directory.path() / "plan.txt"}, directory.path())) == Paths{"plan.txt"});
}

TEST_CASE("links to directories are not followed, so that a cycle ends; links to files are") {
  const TemporaryDirectory directory;
  directory.write("a/x.goals", "");
  fs::create_directory_symlink("..", directory.path() / "a" / "up");
  fs::create_symlink("x.goals", directory.path() / "a" / "y.goals");
  fs::create_directory_symlink("a", directory.path() / "z.goals");
  const Discovery found = goals::discover({directory.path()}, directory.path());
  CHECK(paths_of(found) == Paths{"a/x.goals", "a/y.goals"});
  CHECK(found.errors.empty());
}

TEST_CASE("a pipe that is called like a file of goals is refused, and the files beside it are read") {
  const TemporaryDirectory directory;
  directory.write("a.goals", "");
  REQUIRE(::mkfifo((directory.path() / "b.goals").c_str(), 0600) == 0);
  const Discovery found = goals::discover({directory.path()}, directory.path());
  CHECK(paths_of(found) == Paths{"a.goals"});
  REQUIRE(found.errors.size() == 1);
  CHECK(found.errors[0].message.find("b.goals`: it is not a regular file") != std::string::npos);
}

TEST_CASE("a directory named like a file of goals is a directory") {
  const TemporaryDirectory directory;
  directory.write("x.goals/y.goals", "");
  CHECK(paths_of(goals::discover({directory.path()}, directory.path())) == Paths{"x.goals/y.goals"});
}

TEST_CASE("a directory without goals is an error that names it") {
  const TemporaryDirectory directory;
  directory.write("a/notes.md", "");
  const Discovery found = goals::discover({directory.path() / "a"}, directory.path());
  REQUIRE(found.errors.size() == 1);
  CHECK(found.errors[0].message.starts_with("no `.goals` file in `"));
}

TEST_CASE("a deep tree needs no deep stack") {
  const TemporaryDirectory directory;
  std::string path;
  for (int i = 0; i < 1'000; ++i) path += "d/";
  directory.write(path + "x.goals", "");
  CHECK(paths_of(goals::discover({directory.path()}, directory.path())) == Paths{path + "x.goals"});
}

TEST_CASE("a workspace begins at the outermost settings, at a root that says so, or where a repository does") {
  const TemporaryDirectory directory;
  const fs::path& top = directory.path();
  directory.write("goals.toml", "");
  directory.write("team/goals.toml", "");
  directory.write("team/plans/x.goals", "");
  directory.write("apart/goals.toml", "root = true\n");
  directory.write("repository/.git/HEAD", "");
  directory.write("repository/inner/goals.toml", "");
  CHECK(goals::find_workspace(top / "team/plans").root == top);
  CHECK(goals::find_workspace(top / "team/plans").nearest == top / "team");
  CHECK(goals::find_workspace(top / "apart").root == top / "apart");
  CHECK(goals::find_workspace(top / "repository/inner").root == top / "repository/inner");
}

TEST_CASE("the workspace is a directory upward with settings, else the one asked for") {
  const TemporaryDirectory directory;
  directory.write("team/goals.toml", "");
  directory.write("team/plans/q3/x.goals", "");
  directory.write("other/x.goals", "");
  const fs::path& top = directory.path();
  CHECK(goals::find_workspace(top / "team/plans/q3").root == top / "team");
  CHECK(goals::find_workspace(top / "other").root == top / "other");
}

TEST_CASE("a file outside of the workspace is shown from there") {
  const TemporaryDirectory directory;
  directory.write("a/goals.toml", "");
  directory.write("b/x.goals", "");
  CHECK(paths_of(goals::discover({directory.path() / "b"}, directory.path() / "a")) == Paths{"../b/x.goals"});
}
