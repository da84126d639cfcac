// The map for a terminal: what supports an item stands indented below it, with score and status on the right.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "render/alignment.hpp"
#include "render/display.hpp"
#include "render/map_format.hpp"
#include "render/paint.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"
#include "text/utf8.hpp"

namespace goals::maps {
namespace {

using Role = AlignmentLine::Role;

constexpr std::size_t most_levels = 24;  // deeper lines are not indented further
constexpr std::size_t gap = 2;
constexpr std::size_t least_title = 24;
constexpr std::size_t most_page = 32;

struct Row {
  std::string branch;  ///< `│  └─ `
  std::string title;
  std::string score;
  std::string page;
  Status status = Status::no_data;
};

/// The lines that lead from an item to what stands below it. Read from the end, because a branch ends at its last item.
std::vector<std::string> branches(const std::vector<AlignmentLine>& lines) {
  std::vector<std::string> found(lines.size());
  std::vector<bool> goes_on(most_levels + 1, false);
  for (std::size_t i = lines.size(); i-- > 0;) {
    const std::size_t depth = std::min<std::size_t>(lines[i].depth, most_levels);
    std::string& branch = found[i];
    for (std::size_t level = 1; level < depth; ++level) branch += goes_on[level] ? "│  " : "   ";
    if (depth > 0) branch += goes_on[depth] ? "├─ " : "└─ ";
    std::fill(goes_on.begin() + static_cast<std::ptrdiff_t>(depth), goes_on.end(), false);
    goes_on[depth] = true;
  }
  return found;
}

std::string_view role_words(Role role) {
  switch (role) {
    case Role::guards: return "guards: ";
    case Role::part: return "KR ";
    default: return "";
  }
}

Row row_of(const ReportInput& input, const AlignmentLine& line, std::string branch, bool with_page) {
  const Workspace& workspace = input.workspace;
  Row row{std::move(branch), {}, node_words(input, line.id), {}, input.scores.of(line.id).status};
  if (line.depth > most_levels) row.branch += fmt::format("({}) ", line.depth);
  row.title = std::string(role_words(line.role)) + printable(title_words(workspace, line.id));
  if (line.role == Role::again) row.title += " ↩";
  if (!with_page || line.role == Role::part) return row;
  const Section& section = workspace.section(line.id);
  row.page = printable(page_title(workspace, section.team, section.cycle));
  return row;
}

struct Widths {
  std::size_t title = 0;  ///< with the branch
  std::size_t score = 0;
  std::size_t page = 0;
};

Widths fit(const std::vector<Row>& rows, std::size_t width) {
  Widths widths;
  for (const Row& row : rows) {
    widths.title = std::max(widths.title, display_width(row.branch) + display_width(row.title));
    widths.score = std::max(widths.score, display_width(row.score));
    widths.page = std::max(widths.page, std::min(display_width(row.page), most_page));
  }
  const auto rest = [&] { return widths.score + gap + (widths.page > 0 ? widths.page + gap : 0); };
  if (rest() + least_title > width) widths.page = 0;
  widths.title = std::min(widths.title, width > rest() ? width - rest() : 1);
  return widths;
}

void append_row(const Row& row, const Widths& widths, const TextStyle& style, std::string& out) {
  const std::size_t branch = std::min(display_width(row.branch), widths.title > 8 ? widths.title - 8 : 0);
  std::string line = painted(style, Paint::faint, cut_to_width(row.branch, branch));
  line += pad_to_width(cut_to_width(row.title, widths.title - branch), widths.title - branch + gap);
  line += painted(style, paint_of(row.status), row.score);
  if (widths.page > 0 && !row.page.empty()) {
    line += std::string(widths.score - display_width(row.score) + gap, ' ');
    line += painted(style, Paint::faint, cut_to_width(row.page, widths.page));
  }
  line.erase(line.find_last_not_of(' ') + 1);
  out += line + "\n";
}

std::string render(const MapInput& input) {
  const ReportInput& report = input.report;
  const Alignment map = align(report, input.all_key_results);
  if (map.lines.empty() && map.unaligned.empty()) return "nothing to draw: no goal matches\n";
  const bool with_page = report.workspace.pages.size() > 1;
  std::vector<Row> rows;
  const std::vector<std::string> drawn = branches(map.lines);
  for (std::size_t i = 0; i < drawn.size(); ++i) rows.push_back(row_of(report, map.lines[i], drawn[i], with_page));
  for (const ItemId id : map.unaligned) rows.push_back(row_of(report, {id, 0, Role::top}, {}, with_page));
  const Widths widths = fit(rows, report.style.width);
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == drawn.size()) out += std::string(i > 0 ? "\n" : "") + "Unaligned: supports nothing above\n";
    append_row(rows[i], widths, report.style, out);
  }
  const bool has_again = std::any_of(map.lines.begin(), map.lines.end(),
                                     [](const AlignmentLine& line) { return line.role == Role::again; });
  if (has_again) out += "\n↩ what stands below it is drawn where it stands first\n";
  return out;
}

}  // namespace

extern constinit const MapFormat tree{"tree", "txt", "a tree for the terminal", render};

}  // namespace goals::maps
