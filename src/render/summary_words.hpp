// What the head of every report says of the whole, in the same words.
#pragma once

#include <optional>
#include <string>

#include "render/report_pages.hpp"

namespace goals {

/// `1 objective, 4 key results, 1 SMART goal`; empty for nothing.
std::string size_words(const RollUp& total);

/// `0.37`, or `–` where no objective has a score.
std::string score_words(const RollUp& total, const ScoreOptions& options);

/// `SMART goals: 1 met of 2 due, 1 met early, 4 in all`.
std::string goals_words(const RollUp& total);

/// The mean of what is expected by today, over the shown objectives that have a score and an expectation, by weight.
std::optional<double> expected_score(const ReportInput& input, const ReportPages& pages);

/// ` · day 51 of 92` where the report is of one cycle that runs today.
std::string days_words(const ReportInput& input, const ReportPages& pages);

/// `Goals: Company / Support · 2026-Q3`, or `Goals` for more than one page; with the owner and the statuses that were
/// asked for: `Goals of @ada that are at risk or off track`.
std::string report_title(const ReportInput& input, const ReportPages& pages);

}  // namespace goals
