// `goals score` for programs: the groups with their means, and what the table shows of each item, as numbers.
#pragma once

#include <string>
#include <vector>

#include "render/score_groups.hpp"

namespace goals {

/// An object with `version`, `as_of`, `groups` and `total`.
std::string score_json(const ReportInput& input, const std::vector<ScoreGroup>& groups, const RollUp& total);

}  // namespace goals
