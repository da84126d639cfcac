// The alignment map. A list in lists is read by everybody and everything; boxes and arrows would add only space.
#include <algorithm>
#include <vector>

#include "render/alignment.hpp"
#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/score_words.hpp"

namespace goals::html {
namespace {

using Role = AlignmentLine::Role;

/// Deeper supporters stand beside their target: a chain of a thousand is no list of a thousand levels.
constexpr std::uint32_t deepest = 8;

void write_node(Writer& html, const ReportInput& input, ItemId id, Role role) {
  const ItemScore& score = input.scores.of(id);
  if (role == Role::guards) html.text("guarded by ");
  write_link(html, input, id);
  html.text(" ");
  write_status(html, score.status);
  if (input.workspace.item(id).kind != ItemKind::kpi && score.score) {
    html.text(" ").leaf("b", "score", score_words(score));
  }
  if (role == Role::again) html.text(" ").leaf("small", "", "and what supports it, above");
  if (role == Role::part) return;
  const Section& section = input.workspace.section(id);
  if (const std::string where = page_title(input.workspace, section.team, section.cycle); !where.empty()) {
    html.text(" ").leaf("small", "", where);
  }
}

/// Opens the lists and entries that lead to one line after the other, and closes those that end.
class Tree {
 public:
  Tree(Writer& html, const ReportInput& input) : html_(html), input_(input) {}

  void write(const std::vector<AlignmentLine>& lines) {
    for (const AlignmentLine& line : lines) {
      go_to(std::min(line.depth, deepest - 1) + 1);
      html_.open("li");
      write_node(html_, input_, line.id, line.role);
    }
    go_to(0);
  }

 private:
  /// Ends the entries below `level` and begins the list that an entry of that level stands in.
  void go_to(std::uint32_t level) {
    while (level_ > level) {
      html_.close().close();
      --level_;
    }
    if (level_ == level && level > 0) html_.close();
    if (level_ < level) {
      html_.open("ul", level_ == 0 ? "map" : "");
      ++level_;
    }
  }

  Writer& html_;
  const ReportInput& input_;
  std::uint32_t level_ = 0;
};

/// Takes out the tops that have nothing below them: they say nothing about who supports whom.
std::vector<ItemId> take_lonely(std::vector<AlignmentLine>& lines) {
  std::vector<ItemId> lonely;
  std::vector<AlignmentLine> tied;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool has_below = i + 1 < lines.size() && lines[i + 1].depth > 0;
    if (lines[i].depth > 0 || has_below) {
      tied.push_back(lines[i]);
    } else {
      lonely.push_back(lines[i].id);
    }
  }
  lines = std::move(tied);
  return lonely;
}

void write_folded(Writer& html, const ReportInput& input, const std::vector<ItemId>& ids, std::string_view what) {
  if (ids.empty()) return;
  html.open("details").leaf("summary", "", count_words(static_cast<int>(ids.size()), "goal") + std::string(what));
  html.open("ul");
  for (const ItemId id : ids) {
    html.open("li");
    write_node(html, input, id, Role::top);
    html.close();
  }
  html.close().close();
}

}  // namespace

void write_map(Writer& html, const ReportInput& input) {
  Alignment alignment = align(input, false);
  const std::vector<ItemId> lonely = take_lonely(alignment.lines);
  if (alignment.lines.empty()) return;
  html.open("section", "alignment").attribute("aria-labelledby", "map");
  html.open("h2").attribute("id", "map").text("What supports what").close();
  Tree(html, input).write(alignment.lines);
  write_folded(html, input, alignment.unaligned, " unaligned, supporting nothing above");
  write_folded(html, input, lonely, " without a tie to another");
  html.close();
}

}  // namespace goals::html
