// Asks the program `git`, for reading only.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "workspace/run_program.hpp"

namespace goals {

/// What git gets to see of the environment: where it is, whose trust settings count, and, when a hook of git runs us,
/// which repository and which index it means. Pagers, tracing, editors and the like stay outside.
inline constexpr std::array git_variables{
    "PATH",          "HOME",           "XDG_CONFIG_HOME",      "GIT_DIR",
    "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"};

class Git {
 public:
  /// `environment` holds `NAME=value`; it is all that git gets besides its own fixed settings.
  Git(std::filesystem::path directory, std::vector<std::string> environment);

  /// Runs `git ARGUMENTS` to its end, with `input` as its standard input. An error only when git cannot be started.
  Result<ProgramAnswer> ask(const std::vector<std::string>& arguments, std::string_view input = {}) const;
  /// The output alone; any exit code but 0 is an error with what git said.
  Result<std::string> output_of(const std::vector<std::string>& arguments, std::string_view input = {}) const;

 private:
  std::filesystem::path directory_;
  std::vector<std::string> environment_;
};

}  // namespace goals
