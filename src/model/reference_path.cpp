// Splits references, and finds teams and cycles by name.
#include "model/reference_path.hpp"

#include "model/linking.hpp"

namespace goals {

ReferencePath split_reference(std::string_view text) {
  ReferencePath path;
  if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos) {
    path.team = text.substr(0, colon);
    text.remove_prefix(colon + 1);
    if (const std::size_t at = path.team.find('@'); at != std::string_view::npos) {
      path.cycle = path.team.substr(at + 1);
      path.team = path.team.substr(0, at);
    }
  }
  const std::size_t dot = text.rfind('.');
  path.holder = dot == std::string_view::npos ? std::string_view{} : text.substr(0, dot);
  path.name = dot == std::string_view::npos ? text : text.substr(dot + 1);
  return path;
}

ScopeNames::ScopeNames(const Workspace& workspace) : workspace_(workspace) {
  for (std::size_t i = 0; i < workspace.teams.size(); ++i) {
    const TeamId team = workspace.teams.id_at(i);
    const std::string key(workspace.name(workspace.teams[team].key));
    whole_.emplace(key, team);
    for (std::size_t slash = key.find('/'); slash != std::string::npos; slash = key.find('/', slash + 1)) {
      const auto [found, added] = ends_.try_emplace(key.substr(slash + 1), team);
      if (!added) found->second = TeamId{};
    }
  }
}

TeamId ScopeNames::team(std::string_view text) const {
  const std::string key = team_key(text);
  if (const auto found = whole_.find(key); found != whole_.end()) return found->second;
  const auto found = ends_.find(key);
  return found == ends_.end() ? TeamId{} : found->second;
}

CycleId ScopeNames::cycle(std::string_view text) const {
  const ModelOptions& options = workspace_.options;
  const auto period = read_cycle(text, options.fiscal_year_start_month, options.fiscal_year_named_by_start);
  for (std::size_t i = 0; period && i < workspace_.cycles.size(); ++i) {
    const CycleId cycle = workspace_.cycles.id_at(i);
    if (workspace_.cycles[cycle].period == *period) return cycle;
  }
  return {};
}

}  // namespace goals
