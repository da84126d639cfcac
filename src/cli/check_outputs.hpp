// `--output-format`: which formats findings are written in, and where each goes.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "render/diagnostic_format.hpp"

namespace goals {

/// The names of all formats of diagnostics.
std::vector<std::string_view> diagnostic_format_names();

namespace options {
inline constexpr CommandOption output_format{
    "--output-format", "FORMAT[=FILE]",
    "to standard output or to a file; may be repeated. Default: github where GITHUB_ACTIONS is true, else human", true,
    diagnostic_format_names};
inline constexpr CommandOption statistics{"--statistics", "",
                                          "how often each rule fired instead of each finding, as human or json"};
}  // namespace options

struct CheckOutput {
  std::string_view format;  ///< its name
  void (*write)(const DiagnosticInput& input, const WriteText& write) = nullptr;
  std::string path;  ///< empty: standard output
};

/// What `--output-format` and `--statistics` ask for; at most one format goes to standard output.
Result<std::vector<CheckOutput>> read_outputs(const Arguments& arguments);

/// How an output that no file takes is dressed.
struct OutputDress {
  ColorChoice color = ColorChoice::automatic;
  std::string_view root;           ///< absolute directory of the workspace, which paths count from
  bool to_standard_error = false;  ///< because standard output carries something else
};

/// Writes each format where it belongs; nothing when all went well.
Outcome write_outputs(const std::vector<CheckOutput>& outputs, DiagnosticInput input, const OutputDress& dress,
                      Console& console);

}  // namespace goals
