// What every command is: a constant that says how it is called and what runs; `commands/` holds one file for each.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace goals {

class Arguments;
class Console;

/// The same for every command.
enum class ExitCode : std::uint8_t {
  nothing_to_report = 0,
  findings = 1,  ///< at or above the level
  failed = 2,    ///< usage, configuration, files, output: the job was not done, or not all of it
};

struct CommandOption {
  std::string_view name;   ///< `--today`
  std::string_view value;  ///< what the help calls its value, `DATE`; empty: a switch
  std::string_view summary;
  bool repeatable = false;                             ///< otherwise the last one given counts
  std::vector<std::string_view> (*words)() = nullptr;  ///< the words its value begins with, where they are few
};

struct Command {
  std::string_view name;
  std::string_view alias;      ///< a second name; may be empty
  std::string_view arguments;  ///< what the help calls the words after the options, `PATH`; empty: it takes none
  std::string_view arguments_summary;
  std::string_view summary;  ///< one line in the list of commands
  std::string_view notes;    ///< below the options in its help: examples, exit codes; ends without a line end
  std::span<const CommandOption* const> options;
  ExitCode (*run)(const Arguments& arguments, Console& console);
  std::vector<std::string_view> (*argument_words)() = nullptr;  ///< the words after the options, where they are few
};

}  // namespace goals
