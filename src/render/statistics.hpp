// How often each rule fired, instead of each finding.
#pragma once

#include <string>

#include "render/diagnostic_format.hpp"

namespace goals {

/// A line for each rule, the most frequent first: how often, how severe, whether it can be fixed; then the sum.
std::string statistics_table(const DiagnosticInput& input);

/// The same as one JSON object: `{"version": 1, "rules": [{"rule", "severity", "category", "count", "safe_fixes",
/// "unsafe_fixes"}], "summary": {…}}`.
std::string statistics_json(const DiagnosticInput& input);

}  // namespace goals
