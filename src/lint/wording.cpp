// Names of things in messages.
#include "lint/wording.hpp"

namespace goals {

std::string called(const Workspace& workspace, ItemId id) {
  const Item& item = workspace.item(id);
  const std::string_view name = item.name.valid() ? workspace.name(item.name) : workspace.statement(id);
  return std::string(to_string(item.kind)) + " " + quoted(name);
}

std::string counted(long long count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string called(const Workspace& workspace, TeamId team, CycleId cycle) {
  std::string name;
  if (team.valid()) name = "team " + quoted(workspace.name(workspace.teams[team].path));
  if (cycle.valid()) name += (name.empty() ? "" : " in ") + std::string(workspace.name(workspace.cycles[cycle].name));
  return name;
}

}  // namespace goals
