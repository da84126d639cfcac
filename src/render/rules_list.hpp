// All rules and document problems at a glance: for a terminal, and for programs.
#pragma once

#include <string>

#include "render/text_style.hpp"

namespace goals {

/// One line a rule, grouped by category; ends with a line end.
std::string rules_table(const TextStyle& style);

/// An object with `version` and `rules`: all that is known of each, options and examples included.
std::string rules_json();

}  // namespace goals
