// Draws the table of `goals score`: one line a goal, cut to the width of the terminal, readable without colours.
#include <fmt/format.h>

#include <algorithm>

#include "render/bar.hpp"
#include "render/display.hpp"
#include "render/paint.hpp"
#include "render/score_table.hpp"
#include "render/score_words.hpp"

namespace goals {
namespace {

using Widths = std::array<std::size_t, score_column_count>;

void append_cell(const ScoreRow& row, std::size_t column, std::size_t width, const TextStyle& style,
                 std::string& line) {
  const bool is_bar = column == static_cast<std::size_t>(ScoreColumn::bar);
  const bool is_status = column == static_cast<std::size_t>(ScoreColumn::status);
  const std::string text =
      is_bar ? (row.has_bar ? bar(row.share, width) : std::string()) : cut_to_width(row.cells[column], width);
  const std::string padded = pad_to_width(text, width);
  Paint paint = Paint::plain;
  if (row.is_head) {
    paint = Paint::faint;
  } else if (is_bar || is_status) {
    paint = paint_of(row.status);
  } else if (row.is_top && column == static_cast<std::size_t>(ScoreColumn::title)) {
    paint = Paint::strong;
  }
  line += painted(style, paint, padded);
  line += "  ";
}

void append_row(const ScoreRow& row, const Widths& widths, const TextStyle& style, std::string& out) {
  std::string line;
  for (std::size_t column = 0; column < widths.size(); ++column) {
    if (widths[column] > 0) append_cell(row, column, widths[column], style, line);
  }
  line.erase(line.find_last_not_of(' ') + 1);
  out += line + "\n";
}

bool is_graded_by_hand(const ScoreRow& row) {
  const std::string& score = row.cell(ScoreColumn::score);
  return !score.empty() && score.back() == '*';
}

void append_closing(const ReportInput& input, const RollUp& total, std::string& out) {
  const ScoreOptions& options = input.scores.options;
  out += fmt::format("\nAs of {}: ", to_string(options.today));
  if (const auto score = total.score()) {
    out += fmt::format("score {}, ", format_score(*score, {options.amber_from, options.committed_success}));
  }
  out += totals_words(total) + "\n";
}

}  // namespace

std::string draw_score_table(const ReportInput& input, const std::vector<ScoreGroup>& groups, const RollUp& total) {
  if (groups.empty()) return "nothing to report: no goal matches\n";
  const std::vector<ScoreRow> rows = score_rows(input, groups);
  const Widths widths = fit_columns(rows, input.style.width);
  std::string out;
  out.reserve(rows.size() * (input.style.width * 2 + 1));
  for (const ScoreRow& row : rows) {
    if (row.is_heading) {
      if (!out.empty()) out += '\n';
      out += painted(input.style, Paint::strong, cut_to_width(row.cell(ScoreColumn::name), input.style.width));
      out += '\n';
    } else {
      append_row(row, widths, input.style, out);
    }
  }
  if (std::any_of(rows.begin(), rows.end(), is_graded_by_hand)) out += "\n* graded by hand\n";
  append_closing(input, total, out);
  return out;
}

}  // namespace goals
