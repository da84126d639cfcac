// A signal is turned into a byte in a pipe, which the wait for changes waits for, too.
#include "cli/watching.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "workspace/watch.hpp"

namespace goals {
namespace {

std::array<int, 2> stop_pipe{-1, -1};

extern "C" void ask_to_stop(int) {
  const char byte = 0;
  // Nothing is lost when the pipe is full: it says so already.
  static_cast<void>(::write(stop_pipe[1], &byte, 1) == 1);
}

/// The descriptor that can be read once the process is asked to end; -1 with `errno` set.
int stop_on_signals() {
  if (::pipe2(stop_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action {};
  action.sa_handler = ask_to_stop;
  // After the first one the system's own way counts again, should a look never come to its end.
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  return stop_pipe[0];
}

void clear_screen(Console& console) {
  if (console.is_terminal()) console.print("\x1b[2J\x1b[3J\x1b[H");
}

}  // namespace

ExitCode watch(const std::vector<std::filesystem::path>& places, const std::function<ExitCode()>& look,
               Console& console) {
  auto watch = Watch::begin();
  if (!watch) return console.fail(watch.error());
  const int stop = stop_on_signals();
  for (;;) {
    // Watched first, then looked at: what changes in between is looked at again.
    if (const Outcome error = watch->add(directories_to_watch(places))) return console.fail(*error);
    clear_screen(console);
    const ExitCode code = look();
    if (!console.can_print()) return code;
    console.remark("watching for changes; Ctrl-C ends it\n");
    const auto event = watch->wait(stop);
    if (!event) return console.fail(event.error());
    if (*event == Watch::Event::stopped) return code;
  }
}

}  // namespace goals
