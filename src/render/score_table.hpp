// The rows and columns of `goals score`, before a terminal's width decides which of them fit.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "render/score_groups.hpp"

namespace goals {

enum class ScoreColumn : std::uint8_t { name, title, score, bar, status, way, due };

inline constexpr std::size_t score_column_count = static_cast<std::size_t>(ScoreColumn::due) + 1;

struct ScoreRow {
  std::array<std::string, score_column_count> cells;  ///< printable; the bar is drawn later from `share`
  double share = 0;
  bool has_bar = false;
  Status status = Status::no_data;
  bool is_heading = false;  ///< the title of a page, in the first cell, all across
  bool is_head = false;     ///< the names of the columns
  bool is_top = false;      ///< an objective, a goal or a KPI: a blank line may stand before it

  std::string& cell(ScoreColumn column) { return cells[static_cast<std::size_t>(column)]; }
  const std::string& cell(ScoreColumn column) const { return cells[static_cast<std::size_t>(column)]; }
};

std::vector<ScoreRow> score_rows(const ReportInput& input, const std::vector<ScoreGroup>& groups);

/// Display columns for each score column; 0 for one that does not fit. The title takes what the others leave.
std::array<std::size_t, score_column_count> fit_columns(const std::vector<ScoreRow>& rows, std::size_t width);

/// The whole table, with colours and width of the input's style; `total` is summed up below it.
std::string draw_score_table(const ReportInput& input, const std::vector<ScoreGroup>& groups, const RollUp& total);

}  // namespace goals
