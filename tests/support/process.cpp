// fork, exec and a poll loop over three pipes, with a deadline for the whole process group.
#include "support/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <string_view>

namespace goals::testing {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
  int read_end = -1;
  int write_end = -1;
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("cannot make a pipe");
  return {ends[0], ends[1]};
}

void close_end(int& end) {
  if (end >= 0) close(end);
  end = -1;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

struct Pipes {
  Pipe input = make_pipe();
  Pipe output = make_pipe();
  Pipe errors = make_pipe();
};

/// Runs in the child, between fork and exec: only calls that are safe there.
[[noreturn]] void become(char* const* arguments, char* const* environment, const char* directory, const Pipes& pipes,
                         bool merge_errors) {
  setpgid(0, 0);
  dup2(pipes.input.read_end, STDIN_FILENO);
  dup2(pipes.output.write_end, STDOUT_FILENO);
  dup2(merge_errors ? pipes.output.write_end : pipes.errors.write_end, STDERR_FILENO);
  if (*directory != '\0' && chdir(directory) != 0) _exit(127);
  execvpe(arguments[0], arguments, environment);
  _exit(127);
}

pid_t start(const std::vector<std::string>& arguments, const ProcessOptions& options, const Pipes& pipes) {
  std::vector<std::string> argument_texts = arguments;
  std::vector<std::string> environment_texts;
  for (const auto& [name, value] : options.environment) environment_texts.push_back(name + "=" + value);
  const std::vector<char*> argument_pointers = pointers(argument_texts);
  const std::vector<char*> environment_pointers = pointers(environment_texts);
  const std::string directory = options.directory.string();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) {
    become(argument_pointers.data(), environment_pointers.data(), directory.c_str(), pipes, options.merge_errors);
  }
  return child;
}

/// Reads what is there; closes the end when the writer has gone.
void drain(int& end, std::string& into) {
  std::array<char, 65536> buffer;
  const ssize_t count = read(end, buffer.data(), buffer.size());
  if (count > 0) into.append(buffer.data(), static_cast<std::size_t>(count));
  if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) close_end(end);
}

void feed(int& end, std::string_view& left) {
  const ssize_t count = left.empty() ? 0 : write(end, left.data(), left.size());
  if (count > 0) left.remove_prefix(static_cast<std::size_t>(count));
  if (left.empty() || (count < 0 && errno != EAGAIN && errno != EINTR)) close_end(end);
}

/// Moves bytes until the process has closed its outputs; false when the deadline came first.
bool exchange(Pipes& pipes, std::string_view input, Clock::time_point deadline, ProcessResult& result) {
  fcntl(pipes.input.write_end, F_SETFL, O_NONBLOCK);
  while (pipes.output.read_end >= 0 || pipes.errors.read_end >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return false;
    std::array<pollfd, 3> ends{
        {{pipes.output.read_end, POLLIN, 0}, {pipes.errors.read_end, POLLIN, 0}, {pipes.input.write_end, POLLOUT, 0}}};
    poll(ends.data(), ends.size(), static_cast<int>(left));
    if (ends[0].revents != 0) drain(pipes.output.read_end, result.output);
    if (ends[1].revents != 0) drain(pipes.errors.read_end, result.errors);
    if (ends[2].revents != 0) feed(pipes.input.write_end, input);
  }
  return true;
}

int exit_code_of(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

}  // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, const ProcessOptions& options) {
  // A program that exits without reading its input must not end the test with it.
  signal(SIGPIPE, SIG_IGN);
  Pipes pipes;
  const pid_t child = start(arguments, options, pipes);
  close_end(pipes.input.read_end);
  close_end(pipes.output.write_end);
  close_end(pipes.errors.write_end);

  ProcessResult result;
  if (!exchange(pipes, options.input, Clock::now() + options.timeout, result)) {
    result.timed_out = true;
    kill(-child, SIGKILL);
    kill(child, SIGKILL);
  }
  close_end(pipes.input.write_end);
  close_end(pipes.output.read_end);
  close_end(pipes.errors.read_end);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  result.exit_code = exit_code_of(status);
  return result;
}

}  // namespace goals::testing
