// The only place that asks the environment and the terminal.
#include "cli/console.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#include "workspace/write_file.hpp"

namespace goals {
namespace {

constexpr std::size_t width_without_terminal = 100;
constexpr std::size_t least_width = 40;

std::string_view value_of(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

/// What the environment wishes: any value of NO_COLOR forbids, any but 0 of the others forces (no-color.org,
/// force-color.org, bixense.com/clicolors).
std::optional<bool> wish_of_environment() {
  const auto forces = [](std::string_view value) { return !value.empty() && value != "0"; };
  if (!value_of("NO_COLOR").empty()) return false;
  if (forces(value_of("FORCE_COLOR")) || forces(value_of("CLICOLOR_FORCE"))) return true;
  if (value_of("CLICOLOR") == "0") return false;
  return std::nullopt;
}

std::size_t width_of_terminal() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return width_without_terminal;
  return std::max<std::size_t>(size.ws_col, least_width);
}

}  // namespace

Console::Console() : is_terminal_(::isatty(STDOUT_FILENO) == 1) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::error_code error;
  directory_ = std::filesystem::current_path(error);
}

void Console::print(std::string_view text) {
  if (write_error_ == 0 && !write_descriptor(STDOUT_FILENO, text)) write_error_ = errno;
}

void Console::report(const Error& error) {
  std::string text = fmt::format("error: {}\n", error.message);
  if (!error.help.empty()) text += fmt::format("  help: {}\n", error.help);
  remark(text);
}

void Console::report(std::span<const Error> errors) {
  for (const Error& error : errors) report(error);
}

ExitCode Console::fail(const Error& error) {
  report(error);
  return ExitCode::failed;
}

void Console::remark(std::string_view text) {
  // Nothing can be told when standard error itself is gone; the exit code still tells.
  static_cast<void>(write_descriptor(STDERR_FILENO, text));
}

std::string_view Console::variable(const char* name) { return value_of(name); }

TextStyle Console::style(ColorChoice choice) const {
  const bool by_terminal = is_terminal_ && value_of("TERM") != "dumb";
  const bool color =
      choice == ColorChoice::automatic ? wish_of_environment().value_or(by_terminal) : choice == ColorChoice::always;
  return {.color = color, .width = is_terminal_ ? width_of_terminal() : width_without_terminal};
}

ExitCode Console::finish(ExitCode code) {
  if (write_error_ == 0) return code;
  if (write_error_ != EPIPE) {
    report(Error{fmt::format("cannot write to standard output: {}", std::strerror(write_error_)), {}});
  }
  return ExitCode::failed;
}

}  // namespace goals
