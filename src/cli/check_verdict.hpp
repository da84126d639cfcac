// `--fail-level`, `--max-warnings` and `--exit-zero`: which findings make the exit code 1.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "diagnostics/diagnostic.hpp"

namespace goals {

/// The words of `--fail-level`.
std::vector<std::string_view> level_names();

namespace options {
inline constexpr CommandOption fail_level{
    "--fail-level", "LEVEL", "the least severity that makes the exit code 1. Default: warning", false, level_names};
inline constexpr CommandOption max_warnings{"--max-warnings", "N", "let this many warnings pass before they make it 1"};
inline constexpr CommandOption exit_zero{"--exit-zero", "", "exit 0 whatever is found"};
}  // namespace options

struct Verdict {
  Severity level = Severity::warning;
  std::optional<std::size_t> warnings_allowed;
  bool forgiving = false;

  /// On what was found in the documents, and on what is left over in the settings.
  ExitCode on(std::span<const Diagnostic> found, std::span<const Diagnostic> leftovers) const;
};

Result<Verdict> read_verdict(const Arguments& arguments);

}  // namespace goals
