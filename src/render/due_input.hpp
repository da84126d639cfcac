// What waits for people, by owner, with the place in the file and the line to write there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/report_format.hpp"
#include "score/due.hpp"

namespace goals {

/// An action with what a person needs to do it.
struct DueRow {
  DueAction action;
  std::string owners;      ///< `@ada, @grace`; empty where nobody is named
  std::string path;        ///< of the file
  std::uint32_t line = 0;  ///< below which the new line belongs, or which it replaces; of a review, 0
  bool replaces = false;
  std::string write;  ///< the line to write, `2026-08-20: ?%`; empty where there is none to write
  std::string why;    ///< `last 53 on 2026-08-01`
};

struct DueOwner {
  std::string name;               ///< empty: nobody is named
  std::vector<std::size_t> rows;  ///< indices, by urgency: overdue first, then by day
};

struct DueInput {
  const ReportInput& report;
  int within = 0;  ///< days to look ahead
  std::vector<DueRow> rows;
  std::vector<DueOwner> owners;  ///< by name; what several own stands with each of them

  bool is_overdue(const DueRow& row) const { return row.action.overdue(report.scores.today()); }
  std::size_t overdue_count() const;
};

/// The actions on what the filter of the report lets through.
DueInput due_input(const ReportInput& report, int within);

/// `trust.nps  Increase NPS from 45 to 70`; of a review, `Company / Support · 2026-Q3`.
std::string due_title(const ReportInput& report, const DueRow& row);

/// `check in`, `review of the first half`.
std::string due_words(const DueAction& action);

}  // namespace goals
