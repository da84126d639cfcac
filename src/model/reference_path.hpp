// The parts of a written reference: `company/support@2026-Q3:trust.nps`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/workspace.hpp"

namespace goals {

struct ReferencePath {
  std::string_view team;  ///< empty where none is written
  std::string_view cycle;
  std::string_view holder;  ///< the objective before the dot
  std::string_view name;
};

/// Never fails: what is not there is empty.
ReferencePath split_reference(std::string_view text);

/// Teams and cycles by the names that a reference may use for them.
class ScopeNames {
 public:
  explicit ScopeNames(const Workspace& workspace);

  /// By the whole path, else by an end of it that only one team has (`support` for `company/support`).
  TeamId team(std::string_view text) const;
  CycleId cycle(std::string_view text) const;

 private:
  const Workspace& workspace_;
  std::unordered_map<std::string, TeamId> whole_;
  std::unordered_map<std::string, TeamId> ends_;  ///< invalid ids mark ends that several teams have
};

}  // namespace goals
