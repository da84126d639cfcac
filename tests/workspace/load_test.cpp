// Files in, model out: which files belong together, what is told of those that cannot be read, and that threads change
// nothing.
#include "workspace/load.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "lint/lint.hpp"
#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "workspace/check.hpp"

namespace {

namespace fs = std::filesystem;
using goals::Loaded;
using goals::testing::TemporaryDirectory;
using Paths = std::vector<std::string>;

const goals::Date today = *goals::make_date(2026, 8, 16);

Paths asked_paths(const Loaded& loaded) {
  Paths paths;
  for (const goals::FileId file : loaded.asked) paths.push_back(loaded.workspace.document(file).source.path);
  return paths;
}

using Seen = std::tuple<std::string_view, std::uint32_t, std::uint32_t, std::uint32_t, std::string>;

std::vector<Seen> seen(const std::vector<goals::Diagnostic>& diagnostics) {
  std::vector<Seen> all;
  for (const auto& d : diagnostics) {
    all.emplace_back(d.problem->name, d.file.index, d.range.begin, d.range.end, d.message);
  }
  return all;
}

void write_two_teams(const TemporaryDirectory& directory) {
  directory.write("2026-q3/a.goals", "Objective a: Become the library of the town\n");
  directory.write("2026-q3/b.goals", "Objective b: Let nobody wait for a book\n  supports: a\n");
}

}  // namespace

TEST_CASE("without settings only the files asked for exist") {
  const TemporaryDirectory directory;
  write_two_teams(directory);
  const Loaded loaded = goals::load({.paths = {"2026-q3/b.goals"}, .directory = directory.path()});
  CHECK(loaded.workspace.documents.size() == 1);
  CHECK(asked_paths(loaded) == Paths{"2026-q3/b.goals"});
}

TEST_CASE("in a workspace with settings the others are read too, and paths count from its top") {
  const TemporaryDirectory directory;
  write_two_teams(directory);
  directory.write("goals.toml", "");
  const Loaded loaded = goals::load({.paths = {"b.goals"}, .directory = directory.path() / "2026-q3"});
  CHECK(loaded.workspace.documents.size() == 2);
  CHECK(asked_paths(loaded) == Paths{"2026-q3/b.goals"});
  for (const auto& found : goals::check(loaded.workspace, loaded.asked, {.today = today})) {
    CHECK(found.file == loaded.asked.front());
    CHECK(found.problem->name != "unresolved-reference");
  }
}

TEST_CASE("a file that vanished before it was read is an error, and the others are read") {
  const TemporaryDirectory directory;
  write_two_teams(directory);
  fs::create_symlink("vanished.goals", directory.path() / "2026-q3/c.goals");
  const Loaded loaded = goals::load({.directory = directory.path()});
  CHECK(asked_paths(loaded) == Paths{"2026-q3/a.goals", "2026-q3/b.goals"});
  REQUIRE(loaded.errors.size() == 1);
  CHECK(loaded.errors[0].message == "cannot read `2026-q3/c.goals`: No such file or directory");
}

TEST_CASE("a link beside the file that it leads to is the same file, under the name that was asked for") {
  const TemporaryDirectory directory;
  write_two_teams(directory);
  directory.write("goals.toml", "");
  fs::create_directory(directory.path() / "mine");
  fs::create_symlink("../2026-q3/a.goals", directory.path() / "mine/c.goals");
  const Loaded all = goals::load({.directory = directory.path()});
  CHECK(asked_paths(all) == Paths{"2026-q3/a.goals", "2026-q3/b.goals"});
  const Loaded link = goals::load({.paths = {"mine/c.goals"}, .directory = directory.path()});
  CHECK(asked_paths(link) == Paths{"mine/c.goals"});
  CHECK(link.workspace.documents.size() == 2);
}

TEST_CASE("a link to a file that is not among those read is read itself") {
  const TemporaryDirectory directory;
  directory.write("plan.txt", "Objective a: Become the library of the town\n");
  fs::create_symlink("plan.txt", directory.path() / "plan.goals");
  CHECK(asked_paths(goals::load({.directory = directory.path()})) == Paths{"plan.goals"});
}

TEST_CASE("nothing asked for means that there was nothing to read") {
  const TemporaryDirectory directory;
  const Loaded loaded = goals::load({.directory = directory.path()});
  CHECK(loaded.asked.empty());
  CHECK(loaded.errors.size() == 1);
}

TEST_CASE("on many threads the findings are those of one, in the same order") {
  const TemporaryDirectory directory;
  for (int i = 0; i < 200; ++i) {
    directory.write("2026-q3/" + std::to_string(i) + ".goals",
                    "Objective o" + std::to_string(i) + ": Improve\n  supports: o" + std::to_string((i + 1) % 200) +
                        "\n  KR k: Improve reading\nObjetive x: y\n");
  }
  const Loaded first = goals::load({.directory = directory.path()});
  const auto expected = seen(goals::lint(first.workspace, {.today = today}));
  CHECK(expected.size() > 400);
  for (int round = 0; round < 5; ++round) {
    const Loaded again = goals::load({.directory = directory.path()});
    CHECK(seen(goals::check(again.workspace, again.asked, {.today = today})) == expected);
  }
}
