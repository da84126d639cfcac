// posix_spawn and one poll loop over the three ends of its pipes, so that neither side waits for the other for ever.
#include "workspace/run_program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "text/utf8.hpp"

extern char** environ;

namespace goals {
namespace {

void close_end(int& end) {
  if (end >= 0) ::close(end);
  end = -1;
}

/// The ends of a pipe; what is still open is closed with the object.
struct Pipe {
  int read_end = -1;
  int write_end = -1;

  Pipe() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return;
    read_end = ends[0];
    write_end = ends[1];
  }
  Pipe(const Pipe&) = delete;
  Pipe(Pipe&&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  Pipe& operator=(Pipe&&) = delete;
  ~Pipe() {
    close_end(read_end);
    close_end(write_end);
  }
};

struct Pipes {
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

/// 0, or the number of what went wrong.
int spawn(std::vector<std::string>& arguments, const std::vector<std::string>* environment, const Pipes& pipes,
          pid_t& child) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.input.read_end, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.output.write_end, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.errors.write_end, STDERR_FILENO);
  std::vector<std::string> own = environment != nullptr ? *environment : std::vector<std::string>{};
  const int error = ::posix_spawnp(&child, arguments.front().c_str(), &actions, nullptr, pointers(arguments).data(),
                                   environment != nullptr ? pointers(own).data() : environ);
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
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

void exchange(Pipes& pipes, std::string_view input, ProgramAnswer& answer) {
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
  // Nobody listens to the answer any more: a program that still reads gets to the end of its input.
  close_end(pipes.input.write_end);
}

}  // namespace

Result<ProgramAnswer> run_program(std::vector<std::string> arguments, std::string_view input,
                                  const std::vector<std::string>* environment) {
  Pipes pipes;
  if (pipes.errors.read_end < 0) return Error{fmt::format("cannot make a pipe: {}", std::strerror(errno)), {}};
  pid_t child = 0;
  if (const int error = spawn(arguments, environment, pipes, child); error != 0) {
    return Error{fmt::format("cannot start `{}`: {}", printable(arguments.front()), std::strerror(error)), {}};
  }
  close_end(pipes.input.read_end);
  close_end(pipes.output.write_end);
  close_end(pipes.errors.write_end);
  ProgramAnswer answer;
  exchange(pipes, input, answer);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  answer.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return answer;
}

}  // namespace goals
