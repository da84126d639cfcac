// The steps that unite documents; each takes the workspace as the step before left it.
#pragma once

#include <string>
#include <string_view>

#include "model/build.hpp"
#include "model/workspace.hpp"

namespace goals {

/// Teams, cycles and owners of sections and items; ids of items.
void intern_names(Workspace& workspace);

/// Groups the top items by team and cycle, in the order in which reports show them.
void collect_pages(Workspace& workspace);

/// Two items of one holder with the same written id.
void report_duplicate_ids(Workspace& workspace);

/// Gives each reference its target, or a diagnostic with the candidates; fills the arrows.
void resolve_references(Workspace& workspace);

/// Items that support themselves through others; linear in items and arrows.
void report_reference_cycles(Workspace& workspace);

/// `Company / Support` as `company/support`: lower case, blanks inside a name as `-`.
std::string team_key(std::string_view path);

}  // namespace goals
