// A part's key begins with the key of the whole: `company/support` is part of `company`.
#include "lint/team_tree.hpp"

namespace goals {

bool is_part_of(const Workspace& workspace, TeamId lower, TeamId upper) {
  if (!lower.valid() || !upper.valid() || workspace.teams[lower].depth <= workspace.teams[upper].depth) return false;
  const std::string_view part = workspace.name(workspace.teams[lower].key);
  const std::string_view whole = workspace.name(workspace.teams[upper].key);
  return part.size() > whole.size() && part[whole.size()] == '/' && part.starts_with(whole);
}

}  // namespace goals
