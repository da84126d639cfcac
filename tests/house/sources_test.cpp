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
  for (const std::string_view ending : {".cpp", ".hpp"}) {
    for (const std::string& path : files_below("src", ending)) {
      if (path.rfind(data_folder, 0) == 0) continue;
      const std::size_t count = lines_of(read_file(path)).size();
      if (count > longest_file) FAIL_CHECK(path << ":" << longest_file + 1 << ": the file has " << count << " lines");
    }
  }
  SUCCEED("every file was counted");
}

TEST_CASE("every source file begins by saying what it is for") {
  for (const std::string_view folder : {"src", "include", "grammar", "tests"}) {
    for (const std::string& path : files_below(folder, ".hpp")) {
      if (read_file(path).rfind("// ", 0) != 0) FAIL_CHECK(path << ":1: the first line is no comment");
    }
  }
  for (const std::string& path : files_below("src", ".cpp")) {
    if (read_file(path).rfind("// ", 0) != 0) FAIL_CHECK(path << ":1: the first line is no comment");
  }
  SUCCEED("every file was looked at");
}
