// The `.goals` files of a literate case as a workspace, with the settings that its options give.
#pragma once

#include <array>
#include <string_view>

#include "model/workspace.hpp"
#include "support/case_file.hpp"

namespace goals::testing {

/// The options that a producer must name when it builds its workspace here.
inline constexpr std::array<std::string_view, 2> workspace_options{"fiscal-year-start", "fiscal-year-named-by"};

/// `<!-- fiscal-year-start: 4 -->` is the month in which the fiscal year begins, `<!-- fiscal-year-named-by: start -->`
/// names it by the year of that month. Files with other endings are left out.
Workspace case_workspace(const Case& test_case);

}  // namespace goals::testing
