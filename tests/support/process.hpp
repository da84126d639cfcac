// Runs another program to its end and captures what it says; nothing of the caller's environment leaks in.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace goals::testing {

struct ProcessOptions {
  std::string input;                               ///< the whole standard input
  std::filesystem::path directory;                 ///< where it runs; empty: where the caller is
  std::map<std::string, std::string> environment;  ///< all of it
  std::chrono::milliseconds timeout{60'000};
  bool merge_errors = false;  ///< standard error goes where standard output goes, in the order of writing
};

struct ProcessResult {
  int exit_code = 0;  ///< 128 + signal when a signal ended it
  bool timed_out = false;
  std::string output;
  std::string errors;
};

/// `arguments[0]` is the program: a path, or a name looked up in the PATH of the caller.
/// A program that cannot be started gives exit code 127.
ProcessResult run_process(const std::vector<std::string>& arguments, const ProcessOptions& options = {});

}  // namespace goals::testing
