// The process runner against the shell.
#include "support/process.hpp"

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"

using goals::testing::ProcessOptions;
using goals::testing::ProcessResult;
using goals::testing::run_process;
using goals::testing::TemporaryDirectory;

namespace {

ProcessResult shell(const std::string& command, const ProcessOptions& options = {}) {
  return run_process({"/bin/sh", "-c", command}, options);
}

}  // namespace

TEST_CASE("output, errors and exit code are captured apart") {
  const ProcessResult result = shell("echo out; echo err >&2; exit 3");
  CHECK(result.output == "out\n");
  CHECK(result.errors == "err\n");
  CHECK(result.exit_code == 3);
}

TEST_CASE("merged errors keep the order of writing") {
  CHECK(shell("echo 1; echo 2 >&2; echo 3", {.merge_errors = true}).output == "1\n2\n3\n");
}

TEST_CASE("input longer than a pipe holds goes through") {
  const std::string input(1'000'000, 'x');
  CHECK(shell("cat", {.input = input, .environment = {{"PATH", "/usr/bin:/bin"}}}).output == input);
}

TEST_CASE("a program that ignores its input does no harm") {
  CHECK(shell("exit 0", {.input = std::string(1'000'000, 'x')}).exit_code == 0);
}

TEST_CASE("directory and environment are the ones given, and no others") {
  const TemporaryDirectory directory;
  const ProcessResult result = shell("pwd; echo \"$WORD\"; echo \"${HOME-none}\"",
                                     {.directory = directory.path(), .environment = {{"WORD", "w"}}});
  CHECK(result.output == directory.path().string() + "\nw\nnone\n");
}

TEST_CASE("a process that takes too long is ended with its children") {
  const ProcessResult result = shell(
      "sleep 30 & sleep 30", {.environment = {{"PATH", "/usr/bin:/bin"}}, .timeout = std::chrono::milliseconds(200)});
  CHECK(result.timed_out);
  CHECK(result.exit_code == 128 + 9);
}

TEST_CASE("a program that does not exist gives exit code 127") {
  CHECK(run_process({"/no/such/program"}).exit_code == 127);
}
