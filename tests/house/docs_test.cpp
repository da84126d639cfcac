// What the pages say of the program is what the program says of itself.
#include <regex>
#include <set>
#include <string>

#include "house/sources.hpp"
#include "support/catch.hpp"
#include "support/line_diff.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"

using goals::testing::line_diff;
using goals::testing::lines_of;
using goals::testing::read_file;
using goals::testing::run_process;

namespace {

bool is_command(const std::string& word) { return run_process({GOALS_PROGRAM, word, "--help"}).exit_code == 0; }

}  // namespace

TEST_CASE("the page of the rules is the one that the program prints") {
  const auto printed = run_process({GOALS_PROGRAM, "rules", "--format", "markdown"});
  REQUIRE(printed.exit_code == 0);
  INFO("mend it with: goals rules --format markdown > docs/rules.md\n"
       << line_diff(read_file("docs/rules.md"), printed.output));
  CHECK(read_file("docs/rules.md") == printed.output);
}

TEST_CASE("the tables of settings are those that the program prints") {
  const auto printed = run_process({GOALS_PROGRAM, "config", "--reference"});
  REQUIRE(printed.exit_code == 0);
  const std::string page = read_file("docs/configuration.md");
  const std::string mark = "<!-- goals config --reference -->\n";
  const std::size_t begin = page.find(mark);
  REQUIRE(begin != std::string::npos);
  INFO("mend it with what `goals config --reference` prints, after the line " << mark);
  CHECK(page.substr(begin + mark.size()) == "\n" + printed.output);
}

TEST_CASE("every command of the program that a page names exists") {
  const std::regex command(R"((?:`|\$ |^)goals ([a-z][a-z-]*)[ `\[])");
  std::set<std::string> known;
  std::set<std::string> unknown;
  for (const char* page : {"README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "examples/README.md", "editors/README.md",
                           "docs/ci.md", "docs/formats.md"}) {
    for (const auto& line : lines_of(read_file(page))) {
      for (std::sregex_iterator it(line.text.begin(), line.text.end(), command), end; it != end; ++it) {
        const std::string word = (*it)[1];
        if (known.count(word) == 0 && unknown.count(word) == 0) (is_command(word) ? known : unknown).insert(word);
        if (unknown.count(word) > 0)
          FAIL_CHECK(page << ":" << line.number << ": there is no command `goals " << word << "`");
      }
    }
  }
  CHECK(known.count("check") == 1);
}
