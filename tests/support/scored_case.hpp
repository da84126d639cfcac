// The workspace of a literate case with its scores, for the producers that show what follows from them.
#pragma once

#include <string>

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

/// The report of a case by the options `team`, `cycle`, `owner`, `ref` and `width`.
std::string report_of(const Case& given, const ReportFormat& format);

}  // namespace goals::testing
