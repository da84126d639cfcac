// The workspace of a literate case with what is wrong with it, for the producers that show diagnostics.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"
#include "support/case_file.hpp"

namespace goals::testing {

/// The options that a producer must name when it lints its case here.
inline constexpr std::array<std::string_view, 4> lint_options{"rules", "set", "fiscal-year-start",
                                                              "fiscal-year-named-by"};

struct LintedCase {
  Workspace workspace;
  std::vector<Diagnostic> diagnostics;
};

/// What is wrong with the documents of a case. `<!-- rules: missing-owner, unused-allow -->` adds what these rules
/// find, `<!-- rules: all -->` what all of them do; without it rules are silent, so that a new one changes no other
/// page. `<!-- set: missing-owner = error, too-many-objectives.limit = 3 -->` changes severities and options; words of
/// a list stand between bars. Today is the option `today`, else 2026-08-20.
LintedCase lint_case(const Case& test_case);

}  // namespace goals::testing
