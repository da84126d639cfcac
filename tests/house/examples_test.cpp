// The documents in examples/ are what newcomers copy: the real program finds nothing to say about them.
#include <string>

#include "house/sources.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"

using goals::testing::files_below;
using goals::testing::ProcessResult;
using goals::testing::run_process;

namespace {

constexpr const char* today = "2026-08-20";

ProcessResult goals_on_examples(const std::string& command, const std::string& path) {
  return run_process({GOALS_PROGRAM, command, path, "--today", today}, {.merge_errors = true});
}

}  // namespace

TEST_CASE("the examples as one workspace have no findings") {
  const ProcessResult result = run_process(
      {GOALS_PROGRAM, "check", "examples", "--today", today, "--fail-level", "info"}, {.merge_errors = true});
  INFO(result.output);
  CHECK(result.exit_code == 0);
}

TEST_CASE("each example has no findings by itself, unless it refers to its neighbours") {
  for (const std::string& path : files_below("examples", ".goals")) {
    if (path.find("/acme/") != std::string::npos) continue;
    const ProcessResult result = goals_on_examples("check", path);
    INFO(path << "\n" << result.output);
    CHECK(result.exit_code == 0);
  }
}

TEST_CASE("the examples have scores and a report") {
  for (const char* command : {"score", "report"}) {
    const ProcessResult result = goals_on_examples(command, "examples");
    INFO(result.output);
    CHECK(result.exit_code == 0);
    CHECK(result.output.size() > 1000);
  }
}
