// Console blocks: `$ command`, what it prints, `exit N`. Commands run for real, in a fresh directory with the case's
// files.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "support/case_file.hpp"
#include "support/temporary_directory.hpp"

namespace goals::testing {

/// The directory and the environment that the console blocks of one case share, in the order of the page.
class Console {
 public:
  /// `program_directory` comes first in the PATH of the commands; it holds the binary under test.
  Console(const Case& test_case, std::filesystem::path program_directory);

  /// The block with each command kept and what follows it replaced by what it says now: output and errors in the order
  /// of writing, then `exit N` unless N is 0. The path of the directory reads `$PWD`.
  std::string replay(const std::string& block);

 private:
  std::string run(const std::string& command) const;

  std::filesystem::path program_directory_;
  TemporaryDirectory directory_;
};

}  // namespace goals::testing
