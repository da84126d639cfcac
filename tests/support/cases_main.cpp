// goals_cases [--program-directory DIR] PAGE...: runs literate cases; with GOALS_UPDATE=1 rewrites the pages instead.
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <stdexcept>

#include "catalog/block_producers.hpp"
#include "support/case_runner.hpp"
#include "support/temporary_directory.hpp"

namespace goals::testing {

namespace {

bool updating() {
  const char* value = std::getenv("GOALS_UPDATE");
  return value != nullptr && std::strcmp(value, "1") == 0;
}

/// Runs one page and tells what is wrong with it; true when nothing is, or all of it was rewritten.
bool run_page(const std::string& path, const RunnerOptions& options) {
  const CaseFile file = parse_case_file(path, read_file(path));
  const RunResult result = run_cases(file, options);
  for (const Failure& failure : result.failures) std::cout << to_string(file, failure) << '\n';
  if (updating() && !result.mended.empty()) {
    write_file(path, rewritten(file, result.mended));
    std::cout << path << ": rewrote " << result.mended.size() << " of " << result.blocks << " blocks\n";
    return result.failures.empty();
  }
  for (const Failure& difference : result.differences) std::cout << to_string(file, difference) << '\n';
  std::cout << path << ": " << result.blocks << " blocks in " << file.cases.size() << " cases, "
            << result.failures.size() + result.differences.size() << " wrong\n";
  if (!result.differences.empty()) std::cout << "GOALS_UPDATE=1 ctest rewrites the blocks that differ\n";
  return result.failures.empty() && result.differences.empty();
}

int run(std::vector<std::string> arguments) {
  RunnerOptions options;
  options.producers = block_producers::all();
  if (arguments.size() >= 2 && arguments[0] == "--program-directory") {
    options.program_directory = std::filesystem::absolute(arguments[1]);
    arguments.erase(arguments.begin(), arguments.begin() + 2);
  }
  bool right = !arguments.empty();
  for (const std::string& path : arguments) right = run_page(path, options) && right;
  return right ? 0 : 1;
}

}  // namespace

}  // namespace goals::testing

int main(int count, char** values) {
  try {
    return goals::testing::run({values + 1, values + count});
  } catch (const std::exception& error) {
    std::cerr << "goals_cases: " << error.what() << '\n';
    return 2;
  }
}
