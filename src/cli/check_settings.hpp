// What settings mean for `goals check`: the options it looks under, and which findings count.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "cli/arguments.hpp"
#include "cli/check_outputs.hpp"
#include "cli/console.hpp"
#include "diagnostics/diagnostic.hpp"
#include "lint/settings.hpp"
#include "workspace/load.hpp"

namespace goals {

/// The rules as they hold for each document of a workspace.
LintOptions lint_options(const Loaded& loaded, const Workspace& workspace, Date today);

/// Where no format was typed, the one that the settings name for standard output, if any. False when there is no such
/// format, which is reported.
bool use_format_of_settings(const Loaded& loaded, const Arguments& arguments, std::vector<CheckOutput>& outputs,
                            Console& console);

/// Warnings about the settings themselves, shown on standard error; they count like any other.
std::vector<Diagnostic> report_leftovers(const Loaded& loaded, const Workspace& workspace, Console& console);

}  // namespace goals
