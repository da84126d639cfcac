// Asks the configuration on behalf of `goals check`.
#include "cli/check_settings.hpp"

#include "catalog/diagnostic_formats.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"

namespace goals {

LintOptions lint_options(const Loaded& loaded, const Workspace& workspace, Date today) {
  LintOptions options = loaded.settings.lint_options(workspace);
  options.today = today;
  return options;
}

bool use_format_of_settings(const Loaded& loaded, const Arguments& arguments, std::vector<CheckOutput>& outputs,
                            Console& console) {
  const std::string& name = loaded.settings.shared().output_format;
  if (name.empty() || arguments.has(options::output_format) || arguments.has(options::statistics)) return true;
  const auto format = options::find_in(diagnostic_formats::all(), "output format", name);
  if (!format) {
    const Diagnostic wrong = loaded.settings.wrong_value("output-format", format.error());
    options::report_settings(loaded.settings.sources(), {&wrong, 1}, console);
    return false;
  }
  outputs = {{(*format)->name, (*format)->write, {}}};
  return true;
}

std::vector<Diagnostic> report_leftovers(const Loaded& loaded, const Workspace& workspace, Console& console) {
  std::vector<Diagnostic> found = loaded.settings.unmatched_patterns(workspace);
  options::report_settings(loaded.settings.sources(), found, console);
  return found;
}

}  // namespace goals
