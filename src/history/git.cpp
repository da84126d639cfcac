// Puts fixed words before every command and leaves the running to `run_program`.
#include "history/git.hpp"

#include <fmt/format.h>

#include <utility>

#include "text/utf8.hpp"

namespace goals {
namespace {

/// Before the command: nothing of the user's configuration may start a program or change what a command prints.
constexpr std::array fixed_settings{"--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false"};

}  // namespace

Git::Git(std::filesystem::path directory, std::vector<std::string> environment)
    : directory_(std::move(directory)), environment_(std::move(environment)) {
  // Its words are compared and shown; and nobody is there to answer a question.
  environment_.emplace_back("LC_ALL=C");
  environment_.emplace_back("GIT_TERMINAL_PROMPT=0");
}

Result<ProgramAnswer> Git::ask(const std::vector<std::string>& arguments, std::string_view input) const {
  std::vector<std::string> words{"git", "-C", directory_.string()};
  words.insert(words.end(), fixed_settings.begin(), fixed_settings.end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  auto answer = run_program(std::move(words), input, &environment_);
  if (!answer) return Error{answer.error().message, "install git, or name the files to check"};
  return std::move(*answer);
}

Result<std::string> Git::output_of(const std::vector<std::string>& arguments, std::string_view input) const {
  auto answer = ask(arguments, input);
  if (!answer) return answer.error();
  if (answer->exit_code == 0) return std::move(answer->output);
  const std::string said = printable(std::string_view(answer->errors).substr(0, answer->errors.find('\n')));
  return Error{fmt::format("`git {}` failed: {}", arguments.front(), said), {}};
}

}  // namespace goals
