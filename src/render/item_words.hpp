// Longer texts about one item that the reports for people share: the score with its reservations, the outlook, the
// five criteria, why something no longer counts. Plain text, as in score_words.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "render/report_format.hpp"

namespace goals {

/// The score with what there is to say about it: `0.32 (first target: 0.23)`, `0.80 (by hand, computed 0.64)`.
std::string graded_words(const ItemScore& score);

/// That alone: `122%`, `worse than at the start; first target: 0.23`; mostly empty.
std::string grade_remark(const ItemScore& score);

/// `60.4 (0.62), between 59.6 and 61.1`, or why there will be one later; empty where nothing can be forecast.
std::string outlook_words(const ItemScore& score);

/// One of the five criteria of a SMART goal.
struct CriterionWords {
  std::string_view name;     ///< `Specific`
  std::string text;          ///< empty where nothing says it
  bool was_derived = false;  ///< taken from the statement or another field, not from a line of its own
};

std::array<CriterionWords, 5> criteria_words(const ReportInput& input, ItemId id);

/// `Not said: Specific, Relevant`; empty where all five are.
std::string missing_words(const std::array<CriterionWords, 5>& words);

/// Does a line of the log move a target, a baseline or a deadline?
bool is_change(LogKind kind);

/// The line of the log that took an item out, or null where a field did.
const LogEntry* leaving_entry(const ReportInput& input, ItemId id);

/// `2026-08-01 to 2026-12-31 because the phone line closes`; empty where no line of the log says it.
std::string leaving_words(const ReportInput& input, ItemId id);

/// What a KPI guards: the titles, separated by commas.
std::string guarded_words(const Workspace& workspace, ItemId kpi);

}  // namespace goals
