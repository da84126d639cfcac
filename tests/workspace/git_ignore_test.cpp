// The same tree and the same ignore files, asked of git and of us.
#include <array>
#include <filesystem>
#include <random>
#include <set>
#include <string>

#include "support/catch.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"
#include "workspace/discover.hpp"

namespace {

using goals::testing::run_process;
using goals::testing::TemporaryDirectory;
using Paths = std::set<std::string>;

void git(const TemporaryDirectory& directory, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "git");
  REQUIRE(run_process(arguments, {.directory = directory.path()}).exit_code == 0);
}

/// The `.goals` files that git would add.
Paths git_says(const TemporaryDirectory& directory, const std::string& below = ".") {
  const auto result = run_process({"git", "-c", "core.excludesFile=/dev/null", "ls-files", "--others",
                                   "--exclude-standard", "--full-name", "-z", "--", below},
                                  {.directory = directory.path()});
  REQUIRE(result.exit_code == 0);
  Paths paths;
  for (std::size_t at = 0; at < result.output.size();) {
    const std::string path = result.output.substr(at, result.output.find('\0', at) - at);
    at += path.size() + 1;
    if (path.ends_with(".goals")) paths.insert(path);
  }
  return paths;
}

Paths we_say(const TemporaryDirectory& directory, const std::string& below = ".") {
  Paths paths;
  for (const auto& file : goals::discover({directory.path() / below}, directory.path()).files) paths.insert(file.path);
  return paths;
}

void write_tree(const TemporaryDirectory& directory) {
  for (const std::string folder : {"", "a/", "b/", "a/b/", "a/a/", "a/b/a/", "b/x.goals/", "ab/a/b/c/"}) {
    for (const std::string name : {"a.goals", "b.goals", "ab.goals", "a b.goals", "#a.goals", "!a.goals", "a].goals"}) {
      directory.write(folder + name, "");
    }
  }
}

std::string random_segment(std::mt19937& random) {
  static constexpr std::array pieces{"a",     "b",    "ab",      "*",   "?", ".goals", "*.goals",
                                     "[a-b]", "[!a]", "x.goals", "\\a", " ", "\\ ",    "[[:alpha:]]"};
  if (random() % 4 == 0) return "**";
  std::string segment;
  for (auto count = 1 + random() % 3; count > 0; --count) segment += pieces[random() % pieces.size()];
  return segment;
}

/// Whole segments only: git takes the stars of `ab**/x` for any depth although its manual says otherwise.
std::string random_pattern(std::mt19937& random) {
  std::string pattern = random() % 4 == 0 ? "!" : "";
  if (random() % 4 == 0) pattern += "/";
  pattern += random_segment(random);
  for (auto count = random() % 3; count > 0; --count) pattern += "/" + random_segment(random);
  return random() % 4 == 0 ? pattern + "/" : pattern;
}

std::string random_list(std::mt19937& random) {
  std::string list;
  for (auto count = 1 + random() % 4; count > 0; --count) list += random_pattern(random) + "\n";
  return list;
}

}  // namespace

TEST_CASE("nested lists, negations, anchors, directories and info/exclude are read as git reads them") {
  const TemporaryDirectory directory;
  git(directory, {"init", "-q"});
  write_tree(directory);
  directory.write(".gitignore",
                  "\xEF\xBB\xBF/a.goals\r\nab/**/b/\n# a comment\n\\#a.goals\n*b.goals\n!/b.goals\nx.goals/  \n");
  directory.write("a/.gitignore", "!ab.goals\n\\!a.goals\n/b/*\n!/b/a\n");
  directory.write(".git/info/exclude", "a?b.goals\n!ab.goals\n");
  CHECK(we_say(directory) == git_says(directory));
  CHECK(we_say(directory, "a/b") == git_says(directory, "a/b"));
}

TEST_CASE("random lists are read as git reads them") {
  const TemporaryDirectory directory;
  git(directory, {"init", "-q"});
  write_tree(directory);
  std::mt19937 random{20260701};
  for (int round = 0; round < 40; ++round) {
    const std::string top = random_list(random);
    const std::string inner = random_list(random);
    directory.write(".gitignore", top);
    directory.write("a/.gitignore", inner);
    INFO("round " << round << "\n.gitignore:\n" << top << "a/.gitignore:\n" << inner);
    REQUIRE(we_say(directory) == git_says(directory));
  }
}

TEST_CASE("a repository inside another one is read by its own lists") {
  const TemporaryDirectory directory;
  git(directory, {"init", "-q"});
  directory.write(".gitignore", "a.goals\n");
  directory.write("inner/a.goals", "");
  directory.write("a.goals", "");
  git(directory, {"init", "-q", "inner"});
  CHECK(we_say(directory) == Paths{"inner/a.goals"});
}

TEST_CASE("a linked worktree shares the exclusions of its repository") {
  const TemporaryDirectory directory;
  git(directory, {"init", "-q", "main"});
  git(directory,
      {"-C", "main", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "a"});
  git(directory, {"-C", "main", "worktree", "add", "-q", "../linked"});
  directory.write("main/.git/info/exclude", "a.goals\n");
  directory.write("linked/a.goals", "");
  directory.write("linked/b.goals", "");
  CHECK(we_say(directory, "linked") == Paths{"linked/b.goals"});
}

TEST_CASE("without a repository the lists from the searched directory down hold") {
  const TemporaryDirectory directory;
  directory.write(".gitignore", "b.goals\n");
  directory.write("a/.gitignore", "a.goals\n");
  directory.write("a/a.goals", "");
  directory.write("a/b.goals", "");
  CHECK(we_say(directory) == Paths{});
  CHECK(we_say(directory, "a") == Paths{"a/b.goals"});
}
