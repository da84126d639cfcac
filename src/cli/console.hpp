// Standard output and standard error of the program, and what the terminal behind them can do.
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "base/result.hpp"
#include "cli/command.hpp"
#include "render/text_style.hpp"

namespace goals {

/// When to colour, as typed after `--color`.
enum class ColorChoice : std::uint8_t { automatic, always, never };

class Console {
 public:
  /// Reads the environment and asks the terminal; a pipe that closes early, or a file that may not
  /// grow, no longer ends the process but fails the write.
  Console();

  /// Writes to standard output at once. What cannot be written is noticed by `finish`.
  void print(std::string_view text);
  /// False once something could not be written: who goes on for long, such as a watch, ends then.
  bool can_print() const { return write_error_ == 0; }
  /// Writes `error: …` and its help to standard error.
  void report(const Error& error);
  void report(std::span<const Error> errors);
  /// Reports an error that ends the command.
  ExitCode fail(const Error& error);
  /// Writes a remark to standard error.
  void remark(std::string_view text);

  /// How to dress what goes to standard output: colours by `--color`, else `NO_COLOR`, `FORCE_COLOR`, `CLICOLOR_FORCE`,
  /// `CLICOLOR`, else on a terminal that is not `dumb`; the width of the terminal, else 100.
  TextStyle style(ColorChoice choice) const;
  /// Is somebody looking at standard output?
  bool is_terminal() const { return is_terminal_; }
  /// Where the program was started; empty when that is gone, in which case no command is run.
  const std::filesystem::path& directory() const { return directory_; }
  /// The value of a variable of the environment; empty when it is not set.
  static std::string_view variable(const char* name);

  /// The exit code, which is `failed` when standard output took less than it was given: said on standard error but for
  /// a reader who went away, who knows.
  ExitCode finish(ExitCode code);

 private:
  bool is_terminal_ = false;
  int write_error_ = 0;
  std::filesystem::path directory_;
};

}  // namespace goals
