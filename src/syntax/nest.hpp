// The second pass: which declaration holds each line, by order at the left margin and by indentation elsewhere.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "syntax/tree_builder.hpp"

namespace goals {

/// Sets `parent`, `subtree_size` and the meaning of bullets, and reports lines that nothing holds or nobody
/// understands. A line belongs to the nearest declaration above that can hold it; an indented declaration holds only
/// lines indented deeper than itself; a section, an objective, a goal and a KPI end all that is open.
void nest(TreeBuilder& builder, std::vector<Diagnostic>& diagnostics);

}  // namespace goals
