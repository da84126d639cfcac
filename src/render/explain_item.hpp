// How a score came about, for somebody who asks "why 0.32?": the formula with the values in it.
#pragma once

#include <string>

#include "model/workspace.hpp"
#include "score/score.hpp"

namespace goals {

/// Plain text, several lines, ends with a line end.
std::string explain_item(const Workspace& workspace, const Scores& scores, ItemId id);

}  // namespace goals
