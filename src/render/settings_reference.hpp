// The tables of docs/configuration.md, from the keys and rules themselves.
#pragma once

#include <string>

namespace goals {

/// Markdown: one table of keys, one of the options of rules.
std::string settings_reference();

}  // namespace goals
