// The workspace of a literate case with its scores, for the producers that show what follows from them.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "model/workspace.hpp"
#include "render/report_format.hpp"
#include "score/score.hpp"
#include "support/case_file.hpp"

namespace goals::testing {

struct ScoredCase {
  Workspace workspace;
  Scores scores;
};

/// Scores as of the option `today`; throws when it is no date, or when the documents have errors, unless the case says
/// `<!-- errors: allowed -->`.
ScoredCase score_case(const Case& given);

/// The options that a producer must name when it renders a report here.
inline constexpr std::array<std::string_view, 8> report_options{"errors", "team",   "cycle", "owner",
                                                                "ref",    "status", "since", "width"};

/// The report of a case by the options `team`, `cycle`, `owner`, `ref`, `status`, `since` and `width`.
std::string report_of(const Case& given, const ReportFormat& format);

}  // namespace goals::testing
