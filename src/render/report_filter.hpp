// Which part of a workspace a report shows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/workspace.hpp"
#include "score/status.hpp"

namespace goals {

/// As typed by a person; empty texts ask for everything.
struct FilterText {
  std::string team;   ///< `Company / Support` or `company/support`; takes the teams below it too
  std::string cycle;  ///< `2026-Q3`
  std::string owner;  ///< `@ada` or `ada`
  std::vector<std::string> references;
  std::vector<std::string> statuses;  ///< `off track` or `off-track`
};

/// Empty lists let everything through; several lists must all agree. Files, teams and cycles are sorted.
struct ReportFilter {
  std::vector<FileId> files;
  std::vector<TeamId> teams;
  std::vector<CycleId> cycles;
  std::vector<PersonId> owners;
  std::vector<ItemId> items;     ///< with all that they hold
  std::vector<Status> statuses;  ///< an objective stays for a key result that has one of them
};

/// Every status as one types it: `on-track`.
std::vector<std::string_view> status_names();

/// An unknown team, cycle, owner, status or reference is an error that names the nearest known one.
Result<ReportFilter> read_filter(const Workspace& workspace, const FilterText& text);

}  // namespace goals
