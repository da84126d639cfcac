// What was read out of a sentence, for somebody who wonders why a goal is understood as it is.
#pragma once

#include <string>

#include "model/workspace.hpp"
#include "render/text_style.hpp"

namespace goals {

/// Plain text, several lines, ends with a line end: the statement, then one line for each part, read or not.
std::string explain_statement(const Workspace& workspace, ItemId id, const TextStyle& style);

}  // namespace goals
