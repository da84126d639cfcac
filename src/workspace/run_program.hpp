// Runs another program with a fixed list of arguments and an input, and takes what it writes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace goals {

struct ProgramAnswer {
  std::string output;
  std::string errors;
  int exit_code = 0;  ///< 128 + signal when a signal ended it
};

/// The program is looked up in PATH; no shell reads the arguments. `environment` holds `NAME=value` and is all that it
/// gets; null: that of the caller. SIGPIPE must be ignored, or a program that reads little of a large input ends this
/// one. An error only when it cannot be started.
Result<ProgramAnswer> run_program(std::vector<std::string> arguments, std::string_view input,
                                  const std::vector<std::string>* environment = nullptr);

}  // namespace goals
