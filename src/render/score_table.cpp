// Fills the cells of the score table and shares out the width; draws nothing.
#include "render/score_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/display.hpp"
#include "render/score_words.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t indent_of_key_results = 2;
constexpr std::size_t bar_cells = 8;
constexpr std::size_t fewest_bar_cells = 6;
constexpr std::size_t longest_status = 31;
constexpr std::size_t status_without_said = 23;  // `○ stale, off track 0.61`: what people said is cut first
constexpr std::size_t gap = 2;
constexpr std::size_t narrowest_title = 16;
constexpr std::size_t comfortable_title = 32;  // to which days give way
constexpr std::size_t title_beside_bar = 27;

std::string way_words(const Stations& way) {
  if (way.current.empty()) return way.target.empty() ? "" : "→ " + way.target;
  return way.target.empty() || way.current == "done" ? way.current : way.current + " → " + way.target;
}

ScoreRow row_of(const ReportInput& input, ItemId id, bool is_top) {
  const ItemScore& score = input.scores.of(id);
  const bool is_kpi = input.workspace.item(id).kind == ItemKind::kpi;
  ScoreRow row;
  row.is_top = is_top;
  row.status = score.status;
  const std::string indent(is_top ? 0 : indent_of_key_results, ' ');
  row.cell(ScoreColumn::name) = indent + std::string(input.workspace.name(input.workspace.item(id).name));
  row.cell(ScoreColumn::title) = indent + printable(title_words(input.workspace, id));
  // That there is no data is what the status says.
  const bool has_number = score.gap != Gap::no_check_in || score.by_hand;
  const std::string number = has_number ? score_words(score) : "–";
  row.cell(ScoreColumn::score) = is_kpi ? "" : number + (score.by_hand ? "*" : "");
  row.has_bar = !is_kpi && score.score && !is_left_out(score.status);
  row.share = row.has_bar ? *score.score : 0;
  row.cell(ScoreColumn::status) =
      fmt::format("{} {}", status_sign(score.status), status_words(score, input.scores.options));
  if (disagree(score.stated, score.verdict)) {
    row.cell(ScoreColumn::status) += fmt::format(", said {}", to_string(score.stated));
  }
  row.cell(ScoreColumn::way) = printable(way_words(stations(input.workspace.document(id), score)));
  if (score.deadline && !is_kpi) row.cell(ScoreColumn::due) = to_string(*score.deadline);
  return row;
}

ScoreRow head_row() {
  ScoreRow row;
  row.is_head = true;
  row.cells = {"name", "goal", "score", "", "status, pace", "now → target", "due"};
  return row;
}

ScoreRow heading(const ReportInput& input, const ScoreGroup& group) {
  ScoreRow row;
  row.is_heading = true;
  std::string title = printable(group.title);
  if (title.empty()) title = "Goals";
  const ScoreOptions& options = input.scores.options;
  const auto score = group.total.objectives > 0 ? group.total.score() : group.total.key_results_mean();
  if (score) title += fmt::format("  {}", format_score(*score, {options.amber_from, options.committed_success}));
  row.cell(ScoreColumn::name) = std::move(title);
  return row;
}

std::size_t index(ScoreColumn column) { return static_cast<std::size_t>(column); }

using Widths = std::array<std::size_t, score_column_count>;

/// Columns of everything but the title, with the gaps after them.
std::size_t taken(const Widths& widths) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (i != index(ScoreColumn::title) && widths[i] > 0) sum += widths[i] + gap;
  }
  return sum;
}

/// Makes room for a bar, if a shorter bar and shorter words of what people said are enough; the bar takes what is left
/// beside the title.
void fit_bar(std::size_t longest_title, std::size_t width, Widths& widths) {
  std::size_t& bar = widths[index(ScoreColumn::bar)];
  std::size_t& status = widths[index(ScoreColumn::status)];
  const std::size_t title = std::min(longest_title, title_beside_bar);
  const std::size_t whole_status = status;
  bar = fewest_bar_cells;
  if (taken(widths) + title > width) status = std::min(status, status_without_said);
  if (taken(widths) + title > width) {
    status = whole_status;
    bar = 0;
    return;
  }
  while (bar < bar_cells && taken(widths) + std::min(longest_title, comfortable_title) < width) ++bar;
}

}  // namespace

std::vector<ScoreRow> score_rows(const ReportInput& input, const std::vector<ScoreGroup>& groups) {
  std::vector<ScoreRow> rows;
  rows.push_back(head_row());
  for (const ScoreGroup& group : groups) {
    rows.push_back(heading(input, group));
    for (const ScoreEntry& entry : group.entries) rows.push_back(row_of(input, entry.id, entry.is_top));
  }
  return rows;
}

Widths fit_columns(const std::vector<ScoreRow>& rows, std::size_t width) {
  Widths widths{};
  std::size_t longest_title = 0;
  for (const ScoreRow& row : rows) {
    if (row.is_heading) continue;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      std::size_t& widest = i == index(ScoreColumn::title) ? longest_title : widths[i];
      widest = std::max(widest, display_width(row.cells[i]));
    }
  }
  widths[index(ScoreColumn::name)] = std::min<std::size_t>(widths[index(ScoreColumn::name)], 14);
  widths[index(ScoreColumn::way)] = std::min<std::size_t>(widths[index(ScoreColumn::way)], 20);
  widths[index(ScoreColumn::status)] = std::min(widths[index(ScoreColumn::status)], longest_status);
  // What a narrow terminal can do without, first what says the least.
  for (const ScoreColumn column : {ScoreColumn::due, ScoreColumn::way, ScoreColumn::name}) {
    const std::size_t wanted =
        std::min(longest_title, column == ScoreColumn::due ? comfortable_title : narrowest_title);
    if (taken(widths) + wanted > width) widths[index(column)] = 0;
  }
  fit_bar(longest_title, width, widths);
  const std::size_t left = width > taken(widths) ? width - taken(widths) : 1;
  widths[index(ScoreColumn::title)] = std::min(longest_title, left);
  return widths;
}

}  // namespace goals
