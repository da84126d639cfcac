// Counts what was found and holds it against what is allowed.
#include "cli/check_verdict.hpp"

#include <array>
#include <string>

#include "cli/options.hpp"
#include "render/diagnostic_format.hpp"

namespace goals {
namespace {

struct Level {
  std::string_view name;
  Severity severity;
};
constexpr std::array<Level, 3> levels{
    {{"error", Severity::error}, {"warning", Severity::warning}, {"info", Severity::info}}};

Result<Severity> read_level(const Arguments& arguments) {
  if (!arguments.has(options::fail_level)) return Severity::warning;
  const std::string word = arguments.value(options::fail_level);
  for (const Level& level : levels) {
    if (level.name == word) return level.severity;
  }
  return options::unknown_word("value of `--fail-level`", word, level_names());
}

bool fails(const Verdict& verdict, const DiagnosticCounts& found, const DiagnosticCounts& leftovers) {
  if (found.errors + leftovers.errors > 0) return true;
  const std::size_t warnings = found.warnings + leftovers.warnings;
  if (verdict.warnings_allowed) {
    if (warnings > *verdict.warnings_allowed) return true;
  } else if (verdict.level <= Severity::warning && warnings > 0) {
    return true;
  }
  return verdict.level <= Severity::info && found.infos + leftovers.infos > 0;
}

}  // namespace

std::vector<std::string_view> level_names() {
  std::vector<std::string_view> names;
  names.reserve(levels.size());
  for (const Level& level : levels) names.push_back(level.name);
  return names;
}

ExitCode Verdict::on(std::span<const Diagnostic> found, std::span<const Diagnostic> leftovers) const {
  const bool failed = !forgiving && fails(*this, count_diagnostics(found), count_diagnostics(leftovers));
  return failed ? ExitCode::findings : ExitCode::nothing_to_report;
}

Result<Verdict> read_verdict(const Arguments& arguments) {
  const auto level = read_level(arguments);
  if (!level) return level.error();
  const auto warnings_allowed = options::read_count(arguments, options::max_warnings);
  if (!warnings_allowed) return warnings_allowed.error();
  return Verdict{*level, *warnings_allowed, arguments.has(options::exit_zero)};
}

}  // namespace goals
