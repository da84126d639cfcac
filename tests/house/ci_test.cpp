// The hooks and templates for CI call the program as it is: its commands and options exist.
#include <algorithm>
#include <regex>
#include <string>

#include "house/sources.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"

using goals::testing::lines_of;
using goals::testing::read_file;
using goals::testing::run_process;

namespace {

/// The help of `goals COMMAND`; empty when there is no such command.
std::string help_of(const std::string& command) {
  const auto result = run_process({GOALS_PROGRAM, command, "--help"});
  return result.exit_code == 0 ? result.output : std::string{};
}

}  // namespace

TEST_CASE("every option that a hook, an action, a template or the page about them names exists") {
  const std::string help = help_of("check");
  REQUIRE(!help.empty());
  const std::regex option("--[a-z][a-z-]+");
  std::size_t seen = 0;
  for (const char* file : {".pre-commit-hooks.yaml", "action.yml", "ci/gitlab.yml", "docs/ci.md"}) {
    for (const auto& line : lines_of(read_file(file))) {
      const bool calls = line.text.find("goals check") != std::string::npos ||
                         line.text.find("options") != std::string::npos || line.text.find('`') != std::string::npos;
      if (!calls || line.text.find("git ") != std::string::npos) continue;
      for (std::sregex_iterator it(line.text.begin(), line.text.end(), option), end; it != end; ++it, ++seen) {
        INFO(file << ":" << line.number);
        CHECK(help.find("\n  " + it->str()) != std::string::npos);
      }
    }
  }
  CHECK(seen > 8);
}

TEST_CASE("the script of the action passes inputs on as words, and only those that are given") {
  const std::string action = read_file("action.yml");
  const std::string begin = "      run: |\n";
  const std::size_t at = action.rfind(begin);
  REQUIRE(at != std::string::npos);
  std::string script = action.substr(at + begin.size());
  CHECK(script.find("${{") == std::string::npos);
  goals::testing::TemporaryDirectory directory;
  directory.write("goals/bin/goals", "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
  std::filesystem::permissions(directory.path() / "goals/bin/goals", std::filesystem::perms::owner_all);
  const auto run = [&](std::map<std::string, std::string> inputs) {
    inputs["PATH"] = "/usr/bin:/bin";
    inputs["RUNNER_TEMP"] = directory.path().string();
    return run_process({"bash", "-eu", "-c", script}, {.environment = inputs}).output;
  };
  CHECK(run({{"GOALS_FAIL_LEVEL", "error"}, {"GOALS_PATHS", ""}, {"GOALS_CHANGED_SINCE", ""}, {"GOALS_SARIF", ""}}) ==
        "<check><--fail-level><error><--output-format><github>");
  CHECK(run({{"GOALS_FAIL_LEVEL", "info"},
             {"GOALS_PATHS", "a b/*"},
             {"GOALS_CHANGED_SINCE", "$(touch x)"},
             {"GOALS_SARIF", "out put"}}) ==
        "<check><--fail-level><info><--output-format><github><--changed-since><$(touch x)><--output-format>"
        "<sarif=out put><a><b/*>");
}

TEST_CASE("the script of the template passes paths on as words") {
  const std::string text = read_file("ci/gitlab.yml");
  std::string script;
  for (const auto& line : lines_of(text.substr(text.find("  script:\n")))) {
    if (line.text.starts_with("    - ")) script += std::string(line.text.substr(6)) + "\n";
  }
  goals::testing::TemporaryDirectory directory;
  directory.write(".goals-program/bin/goals", "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
  std::filesystem::permissions(directory.path() / ".goals-program/bin/goals", std::filesystem::perms::owner_all);
  const auto run = [&](const std::string& paths) {
    const std::map<std::string, std::string> environment{{"PATH", "/usr/bin:/bin"}, {"GOALS_PATHS", paths}};
    return run_process({"sh", "-eu", "-c", script}, {.directory = directory.path(), .environment = environment}).output;
  };
  const std::string begin =
      "<check><--output-format><human><--output-format><gitlab=gl-code-quality-report.json>"
      "<--output-format><junit=goals-junit.xml>";
  CHECK(run("") == begin);
  CHECK(run("planning * $(x)") == begin + "<planning><*><$(x)>");
}

TEST_CASE("the page of the formats names each of them") {
  const std::string page = read_file("docs/formats.md");
  const std::string help = help_of("check");
  const std::regex name("`([a-z]+)`");
  const std::size_t begin = help.find("--output-format");
  std::string list = help.substr(begin, help.find(';', begin) - begin);
  const std::regex word("[a-z]{4,}");
  std::size_t seen = 0;
  for (std::sregex_iterator it(list.begin(), list.end(), word), end; it != end; ++it) {
    if (it->str() == "output" || it->str() == "format") continue;
    INFO(it->str());
    CHECK(page.find("`" + it->str() + "`") != std::string::npos);
    ++seen;
  }
  CHECK(seen == 11);
}
