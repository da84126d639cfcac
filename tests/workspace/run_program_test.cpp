// Running another program: both directions at once, its exit code, its environment, and a program that is not there.
#include "workspace/run_program.hpp"

#include <csignal>
#include <string>
#include <vector>

#include "support/catch.hpp"

using goals::run_program;

TEST_CASE("more than a pipe holds goes through a program and comes back") {
  std::string input;
  for (int i = 0; i < 300'000; ++i) input += std::to_string(i) + "\n";
  const auto answer = run_program({"cat"}, input);
  REQUIRE(answer);
  CHECK(answer->exit_code == 0);
  CHECK(answer->output == input);
}

TEST_CASE("a program that reads nothing of a large input ends as it likes") {
  std::signal(SIGPIPE, SIG_IGN);  // as the console of the program does
  const auto answer = run_program({"sh", "-c", "echo said; echo wrong >&2; exit 3"}, std::string(1'000'000, 'x'));
  REQUIRE(answer);
  CHECK(answer->exit_code == 3);
  CHECK(answer->output == "said\n");
  CHECK(answer->errors == "wrong\n");
}

TEST_CASE("a program that a signal ends has 128 and the signal as exit code") {
  const auto answer = run_program({"sh", "-c", "kill -9 $$"}, "");
  REQUIRE(answer);
  CHECK(answer->exit_code == 137);
}

TEST_CASE("a given environment is all that a program gets, and no shell reads its arguments") {
  const std::vector<std::string> environment{"PATH=/usr/bin:/bin", "ONLY=this"};
  const auto shown = run_program({"env"}, "", &environment);
  REQUIRE(shown);
  CHECK(shown->output == "PATH=/usr/bin:/bin\nONLY=this\n");
  const auto echoed = run_program({"echo", "$ONLY; *"}, "", &environment);
  REQUIRE(echoed);
  CHECK(echoed->output == "$ONLY; *\n");
}

TEST_CASE("a program that is not there is an error with its name") {
  const auto answer = run_program({"no-such-program-here"}, "");
  REQUIRE_FALSE(answer);
  CHECK(answer.error().message.find("cannot start `no-such-program-here`") == 0);
}
