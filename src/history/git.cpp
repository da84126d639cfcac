// posix_spawn and one poll loop over the three ends of its pipes.
#include "history/git.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "text/utf8.hpp"

namespace goals {
namespace {

/// Before the command: nothing of the user's configuration may start a program or change what a command prints.
constexpr std::array fixed_settings{"--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false"};

struct Pipe {
  int read_end = -1;
  int write_end = -1;
};

void close_end(int& end) {
  if (end >= 0) ::close(end);
  end = -1;
}

/// The pipes of a child; whatever is still open is closed with the object.
class Pipes {
 public:
  Pipes() = default;
  Pipes(const Pipes&) = delete;
  Pipes(Pipes&&) = delete;
  Pipes& operator=(const Pipes&) = delete;
  Pipes& operator=(Pipes&&) = delete;
  ~Pipes() {
    for (Pipe* pipe : {&input, &output, &errors}) {
      close_end(pipe->read_end);
      close_end(pipe->write_end);
    }
  }

  bool open() {
    for (Pipe* pipe : {&input, &output, &errors}) {
      std::array<int, 2> ends{};
      if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
      *pipe = {ends[0], ends[1]};
    }
    return true;
  }

  Pipe input;
  Pipe output;
  Pipe errors;
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

/// The number of the child, or 0 with `errno` set.
pid_t spawn(std::vector<std::string> arguments, std::vector<std::string> environment, const Pipes& pipes) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.input.read_end, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.output.write_end, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.errors.write_end, STDERR_FILENO);
  pid_t child = 0;
  errno = ::posix_spawnp(&child, arguments.front().c_str(), &actions, nullptr, pointers(arguments).data(),
                         pointers(environment).data());
  ::posix_spawn_file_actions_destroy(&actions);
  return errno == 0 ? child : 0;
}

/// Reads what is there; closes the end when the writer has gone.
void drain(int& end, std::string& into) {
  std::array<char, 16384> buffer{};
  const ssize_t count = ::read(end, buffer.data(), buffer.size());
  if (count > 0) into.append(buffer.data(), static_cast<std::size_t>(count));
  if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) close_end(end);
}

void feed(int& end, std::string_view& left) {
  const ssize_t count = left.empty() ? 0 : ::write(end, left.data(), left.size());
  if (count > 0) left.remove_prefix(static_cast<std::size_t>(count));
  if (left.empty() || (count < 0 && errno != EAGAIN && errno != EINTR)) close_end(end);
}

void exchange(Pipes& pipes, std::string_view input, GitAnswer& answer) {
  ::fcntl(pipes.input.write_end, F_SETFL, O_NONBLOCK);
  if (input.empty()) close_end(pipes.input.write_end);
  while (pipes.output.read_end >= 0 || pipes.errors.read_end >= 0) {
    std::array<pollfd, 3> ends{
        {{pipes.output.read_end, POLLIN, 0}, {pipes.errors.read_end, POLLIN, 0}, {pipes.input.write_end, POLLOUT, 0}}};
    ::poll(ends.data(), ends.size(), -1);
    if (ends[0].revents != 0) drain(pipes.output.read_end, answer.output);
    if (ends[1].revents != 0) drain(pipes.errors.read_end, answer.errors);
    if (ends[2].revents != 0) feed(pipes.input.write_end, input);
  }
}

int exit_code_of(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Git::Git(std::filesystem::path directory, std::vector<std::string> environment)
    : directory_(std::move(directory)), environment_(std::move(environment)) {
  // Its words are compared and shown; and nobody is there to answer a question.
  environment_.emplace_back("LC_ALL=C");
  environment_.emplace_back("GIT_TERMINAL_PROMPT=0");
}

Result<GitAnswer> Git::ask(const std::vector<std::string>& arguments, std::string_view input) const {
  std::vector<std::string> words{"git", "-C", directory_.string()};
  words.insert(words.end(), fixed_settings.begin(), fixed_settings.end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  Pipes pipes;
  if (!pipes.open()) return Error{fmt::format("cannot start `git`: {}", std::strerror(errno)), {}};
  const pid_t child = spawn(std::move(words), environment_, pipes);
  if (child == 0) {
    return Error{fmt::format("cannot start `git`: {}", std::strerror(errno)),
                 "install git, or name the files to check"};
  }
  close_end(pipes.input.read_end);
  close_end(pipes.output.write_end);
  close_end(pipes.errors.write_end);
  GitAnswer answer;
  exchange(pipes, input, answer);
  answer.exit_code = exit_code_of(child);
  return answer;
}

Result<std::string> Git::output_of(const std::vector<std::string>& arguments, std::string_view input) const {
  auto answer = ask(arguments, input);
  if (!answer) return answer.error();
  if (answer->exit_code == 0) return std::move(answer->output);
  const std::string said = printable(std::string_view(answer->errors).substr(0, answer->errors.find('\n')));
  return Error{fmt::format("`git {}` failed: {}", arguments.front(), said), {}};
}

}  // namespace goals
