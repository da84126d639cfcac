// The means and counts of an export: those of the whole, or of the part that a filter lets through.
#pragma once

#include <string_view>
#include <vector>

#include "render/report_pages.hpp"
#include "score/score.hpp"

namespace goals {

/// What is rolled up: `level` says which of the ids are valid.
struct RolledUp {
  std::string_view level;
  TeamId team;
  CycleId cycle;
  PersonId owner;
  RollUp total;
};

/// Of everything: a row for each team, cycle, page and owner, empty ones too.
std::vector<RolledUp> roll_up_all(const Workspace& workspace, const Scores& scores);

/// Of what the pages show and of nothing else, like the sums of a report; without rows for teams, cycles and people
/// that the filter leaves out, because their numbers would be those of a part that happens to be shown.
std::vector<RolledUp> roll_up_selected(const ReportInput& input, const ReportPages& pages);

}  // namespace goals
