// The rules of a SARIF log: all that the program knows, each with its help.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "render/json.hpp"

namespace goals {

/// Every rule and document problem, and those known only from these diagnostics, in the order of
/// `sarif_rule_comes_before`; no name twice.
std::vector<const Problem*> sarif_rules(std::span<const Diagnostic> diagnostics);

bool sarif_rule_comes_before(const Problem* a, const Problem* b);

/// A `reportingDescriptor` (3.49).
void write_sarif_rule(JsonWriter& json, const Problem& problem);

/// `note`, `warning`, `error`; `none` for what is off.
std::string_view sarif_level(Severity severity);

}  // namespace goals
