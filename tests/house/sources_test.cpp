// The shape of source files: short, and with a first line that says what the file is for.
#include "house/sources.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"

using goals::testing::files_below;
using goals::testing::lines_of;
using goals::testing::read_file;

namespace {

constexpr std::size_t longest_file = 400;

/// The word lists of a language are one table a language: data, which is looked up in and not read through.
constexpr std::string_view data_folder = "src/statement/words/";

}  // namespace

TEST_CASE("no source file is longer than 400 lines") {
  std::vector<std::string> too_long;
  for (const std::string_view ending : {".cpp", ".hpp"}) {
    const auto paths = files_below("src", ending);
    CHECK_FALSE(paths.empty());
    for (const std::string& path : paths) {
      if (path.rfind(data_folder, 0) == 0) continue;
      const std::size_t count = lines_of(read_file(path)).size();
      if (count > longest_file) too_long.push_back(path + ": " + std::to_string(count) + " lines");
    }
  }
  CHECK(too_long == std::vector<std::string>{});
}

TEST_CASE("every source file begins by saying what it is for") {
  std::vector<std::string> silent;
  const auto look_at = [&silent](const std::vector<std::string>& paths) {
    CHECK_FALSE(paths.empty());
    for (const std::string& path : paths) {
      if (read_file(path).rfind("// ", 0) != 0) silent.push_back(path + ":1");
    }
  };
  for (const std::string_view folder : {"src", "include", "grammar", "tests"}) look_at(files_below(folder, ".hpp"));
  look_at(files_below("src", ".cpp"));
  CHECK(silent == std::vector<std::string>{});
}
