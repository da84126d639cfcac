// What the pages of the repository promise: their commands exist, and the files and folders they point at are there.
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "house/sources.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"

using goals::testing::lines_of;
using goals::testing::read_file;
using goals::testing::run_process;

namespace {

/// The pages at the root, and those that explain a folder.
std::vector<std::string> pages() {
  std::vector<std::string> found;
  for (const char* path : {"README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "examples/README.md", "bench/README.md",
                           "docs/ci.md", "docs/formats.md"}) {
    if (std::filesystem::exists(path)) found.emplace_back(path);
  }
  return found;
}

/// The commands that `./dev` without an argument lists.
std::set<std::string> dev_commands() {
  const auto result = run_process({"./dev"}, {.environment = {{"PATH", "/usr/bin:/bin"}}});
  REQUIRE(result.exit_code == 0);
  std::set<std::string> commands;
  const std::regex row("^  ([a-z]+) .*");
  std::smatch match;
  for (const auto& line : lines_of(result.output)) {
    if (std::regex_match(line.text, match, row)) commands.insert(match[1]);
  }
  return commands;
}

/// `path:line: what` for each match of a pattern's first group that `is_right` refuses.
template <class Predicate>
void expect_each(const std::regex& pattern, const char* what, Predicate is_right) {
  std::size_t seen = 0;
  for (const std::string& page : pages()) {
    for (const auto& line : lines_of(read_file(page))) {
      for (std::sregex_iterator it(line.text.begin(), line.text.end(), pattern), end; it != end; ++it, ++seen) {
        const std::string found = (*it)[1];
        if (!is_right(page, found)) FAIL_CHECK(page << ":" << line.number << ": " << what << " `" << found << "`");
      }
    }
  }
  CHECK(seen > 0);
}

}  // namespace

TEST_CASE("dev lists the commands that everyone needs") {
  const std::set<std::string> commands = dev_commands();
  for (const char* command : {"demo", "test", "bench", "fuzz", "format", "lint"}) {
    INFO(command);
    CHECK(commands.count(command) == 1);
  }
}

TEST_CASE("every dev command that a page names exists") {
  const std::set<std::string> commands = dev_commands();
  expect_each(std::regex(R"(\./dev ([a-z]+))"), "dev has no command",
              [&](const std::string&, const std::string& name) { return commands.count(name) == 1; });
}

TEST_CASE("dev refuses a command it does not have") {
  const auto result = run_process({"./dev", "dance"}, {.environment = {{"PATH", "/usr/bin:/bin"}}});
  CHECK(result.exit_code == 2);
  CHECK(result.errors == "dev: unknown command `dance`; ./dev lists them\n");
}

TEST_CASE("every file that a page points at is there") {
  expect_each(std::regex(R"(\]\(([^)#:]+)(#[^)]*)?\))"), "there is no",
              [](const std::string& page, const std::string& path) {
                return std::filesystem::exists(std::filesystem::path(page).parent_path() / path);
              });
  expect_each(std::regex(R"(`((src|tests|grammar|bench|cmake|editors|examples|include)/[\w./-]+)`)"), "there is no",
              [](const std::string&, const std::string& path) {
                const bool placeholder = path.find("my") != std::string::npos || path.find("MY") != std::string::npos;
                return placeholder || std::filesystem::exists(path);
              });
}
