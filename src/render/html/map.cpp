// The alignment map. A list in lists is read by everybody and everything; boxes and arrows would add only space.
#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/score_words.hpp"

namespace goals::html {
namespace {

/// Deeper supporters stand beside their target: a chain of a thousand is no list of a thousand levels.
constexpr std::size_t deepest = 8;

struct Alignment {
  std::vector<std::pair<ItemId, ItemId>> arrows;  ///< target and source, sorted by target
  std::vector<ItemId> roots;                      ///< targets that support nothing themselves
  std::vector<ItemId> alone;                      ///< objectives and SMART goals without any arrow
  std::set<ItemId> shown;                         ///< those that the page has a place for
};

bool supports_something(const ReportInput& input, ItemId id) {
  const auto references = input.workspace.document(id).references_of(input.workspace.item(id));
  return std::any_of(references.begin(), references.end(), [](const Reference& reference) {
    return reference.field == LabelKind::supports && reference.target.valid();
  });
}

void add_arrows(const ReportInput& input, ItemId id, Alignment& alignment) {
  for (const Reference& reference : input.workspace.document(id).references_of(input.workspace.item(id))) {
    if (reference.field != LabelKind::supports || !reference.target.valid()) continue;
    alignment.arrows.emplace_back(reference.target, id);
  }
}

/// Is an objective, or one of its key results, at either end of an arrow?
bool is_aligned(const ReportInput& input, const ReportItem& item) {
  const auto is_tied = [&](ItemId id) {
    return supports_something(input, id) || !input.workspace.supporters(id).empty();
  };
  return is_tied(item.id) || std::any_of(item.key_results.begin(), item.key_results.end(), is_tied);
}

Alignment align(const ReportInput& input, const ReportPages& pages) {
  Alignment alignment;
  for (const ReportPage& page : pages.pages) {
    for_each_item(page, [&](ItemId id) {
      if (is_left_out(input.scores.of(id).status)) return;
      alignment.shown.insert(id);
      add_arrows(input, id, alignment);
    });
    for (const auto* items : {&page.objectives, &page.goals}) {
      for (const ReportItem& item : *items) {
        if (!is_left_out(input.scores.of(item.id).status) && !is_aligned(input, item))
          alignment.alone.push_back(item.id);
      }
    }
  }
  std::sort(alignment.arrows.begin(), alignment.arrows.end());
  for (const auto& [target, source] : alignment.arrows) {
    const bool is_new = alignment.roots.empty() || alignment.roots.back() != target;
    const bool is_top = !alignment.shown.contains(target) || !supports_something(input, target);
    if (is_new && is_top) alignment.roots.push_back(target);
  }
  return alignment;
}

void write_node(Writer& html, const ReportInput& input, const Alignment& alignment, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  if (alignment.shown.contains(id)) {
    write_link(html, input.workspace, id);
  } else {
    html.open("span").attribute("dir", "auto").text(title_words(input.workspace, id)).close();
  }
  html.text(" ");
  write_status(html, score.status);
  if (input.workspace.item(id).kind != ItemKind::kpi && score.score) {
    html.text(" ").leaf("b", "score", score_words(score));
  }
  const Section& section = input.workspace.section(id);
  if (const std::string where = page_title(input.workspace, section.team, section.cycle); !where.empty()) {
    html.text(" ").leaf("small", "", where);
  }
}

/// Opens the lists and entries that lead to one node after the other, and closes those that end.
class Tree {
 public:
  Tree(Writer& html, const ReportInput& input, const Alignment& alignment)
      : html_(html), input_(input), alignment_(alignment) {}

  void write() {
    std::vector<std::pair<ItemId, std::size_t>> to_do;
    for (auto root = alignment_.roots.rbegin(); root != alignment_.roots.rend(); ++root) to_do.emplace_back(*root, 1);
    while (!to_do.empty()) {
      const auto [id, level] = to_do.back();
      to_do.pop_back();
      go_to(level);
      html_.open("li");
      write_node(html_, input_, alignment_, id);
      if (written_.insert(id).second) push_supporters(id, level, to_do);
    }
    go_to(0);
  }

 private:
  /// Ends the entries below `level` and begins the list that an entry of that level stands in.
  void go_to(std::size_t level) {
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

  void push_supporters(ItemId id, std::size_t level, std::vector<std::pair<ItemId, std::size_t>>& to_do) const {
    const auto begin =
        std::lower_bound(alignment_.arrows.begin(), alignment_.arrows.end(), std::pair(id, ItemId{FileId{0}, 0}));
    auto end = begin;
    while (end != alignment_.arrows.end() && end->first == id) ++end;
    for (auto arrow = end; arrow != begin; --arrow) {
      to_do.emplace_back(std::prev(arrow)->second, std::min(level + 1, deepest));
    }
  }

  Writer& html_;
  const ReportInput& input_;
  const Alignment& alignment_;
  std::set<ItemId> written_;
  std::size_t level_ = 0;
};

}  // namespace

void write_map(Writer& html, const ReportInput& input, const ReportPages& pages) {
  const Alignment alignment = align(input, pages);
  if (alignment.roots.empty()) return;
  html.open("section", "alignment").attribute("aria-labelledby", "map");
  html.open("h2").attribute("id", "map").text("What supports what").close();
  Tree(html, input, alignment).write();
  if (!alignment.alone.empty()) {
    html.open("details").leaf(
        "summary", "", count_words(static_cast<int>(alignment.alone.size()), "goal") + " without a tie to another");
    html.open("ul");
    for (const ItemId id : alignment.alone) {
      html.open("li");
      write_node(html, input, alignment, id);
      html.close();
    }
    html.close().close();
  }
  html.close();
}

}  // namespace goals::html
