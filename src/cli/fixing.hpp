// `--fix`, `--diff` and their kin: what is done with the fixes of findings.
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "lint/fix.hpp"
#include "workspace/load.hpp"

namespace goals {

namespace options {
inline constexpr CommandOption fix{"--fix", "", "apply the safe fixes, then report what is left"};
inline constexpr CommandOption fix_only{"--fix-only", "", "apply them and report nothing; exit 0"};
inline constexpr CommandOption diff{"--diff", "", "show what they would change, write nothing; exit 1 if anything"};
inline constexpr CommandOption unsafe_fixes{"--unsafe-fixes", "",
                                            "with one of these: also the fixes that may change what is meant"};
}  // namespace options

enum class FixMode : std::uint8_t { none, apply, show };

struct FixRequest {
  FixMode mode = FixMode::none;
  FixScope scope = FixScope::safe;
  bool reports = true;  ///< what is left
};

Result<FixRequest> read_fix_request(const Arguments& arguments);

/// How many findings were fixed, in how many files.
struct FixCount {
  std::size_t findings = 0;
  std::size_t files = 0;
};

/// Writes the fixed texts: files where they were read, standard input's to standard output, changed or not. Counts what
/// was written; what could not be is already reported.
FixCount write_fixes(const FixOutcome& outcome, const Loaded& loaded, Console& console);

/// Shows the fixed texts as a diff; nothing is written.
void show_fixes(const FixOutcome& outcome, Console& console);

/// On standard error: how much was fixed (`fixed 3 findings in 2 files`), and which files are left as they are. False
/// when there is one of those.
bool remark_on_fixes(const FixOutcome& outcome, std::string_view verb, FixCount count, Console& console);

}  // namespace goals
