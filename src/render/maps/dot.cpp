// The map in the language of Graphviz: a cluster for each team and cycle, arrows from those who support to the
// supported.
#include <fmt/format.h>

#include <map>

#include "render/dot_text.hpp"
#include "render/map_graph.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"

namespace goals::maps {
namespace {

constexpr std::size_t label_width = 32;
constexpr std::string_view head =
    "digraph goals {\n"
    "  rankdir=BT\n"
    "  graph [fontname=\"Helvetica\", fontsize=12, style=\"rounded\", color=\"#8c959f\"]\n"
    "  node [fontname=\"Helvetica\", fontsize=11, shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\"]\n"
    "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#57606a\"]\n";

/// The colour of the border; the words on the node say the same.
std::string_view color_of(Status status) {
  switch (light(status)) {
    case Light::none: return "#8c959f";
    case Light::good: return "#1a7f37";
    case Light::warning: return "#9a6700";
    case Light::bad: return "#cf222e";
  }
  return "#8c959f";
}

std::string_view shape_of(ItemKind kind) {
  switch (kind) {
    case ItemKind::key_result: return ", shape=note, style=filled";
    case ItemKind::goal: return ", shape=box, style=filled";
    case ItemKind::kpi: return ", shape=hexagon, style=filled";
    default: return "";
  }
}

class GraphWriter {
 public:
  explicit GraphWriter(const MapInput& input) : input_(input), graph_(map_graph(input)) {}

  std::string write() {
    for (const ItemId id : graph_.unaligned) is_unaligned_[id] = true;
    out_ += head;
    for (std::size_t i = 0; i < graph_.pages.size(); ++i) write_page(i, graph_.pages[i]);
    for (const MapPage& page : graph_.pages) {
      for (const MapArrow& arrow : page.arrows) write_arrow(arrow);
    }
    return std::move(out_) + "}\n";
  }

 private:
  void write_page(std::size_t number, const MapPage& page) {
    if (page.nodes.empty()) return;
    const std::string title = page_title(input_.report.workspace, page.team, page.cycle);
    out_ += fmt::format("  subgraph cluster_{} {{\n    label={}\n", number, dot_string(title, label_width * 2));
    for (const ItemId id : page.nodes) write_node(id);
    for (const MapArrow& part : page.parts) {
      out_ += fmt::format("    n{} -> n{} [arrowhead=none, style=dotted]\n", number_of(part.from), number_of(part.to));
    }
    out_ += "  }\n";
  }

  void write_node(ItemId id) {
    const Workspace& workspace = input_.report.workspace;
    const ItemKind kind = workspace.item(id).kind;
    std::string label = dot_string(title_words(workspace, id), label_width);
    label.pop_back();
    label += "\\n" + node_words(input_.report, id);
    const bool unaligned = is_unaligned_.count(id) > 0;
    if (unaligned) label += "\\nunaligned: supports nothing above";
    out_ += fmt::format("    n{} [label={}\", color=\"{}\"{}{}]\n", number_of(id), label,
                        color_of(input_.report.scores.of(id).status), shape_of(kind),
                        unaligned ? ", style=\"rounded,filled,dashed\"" : "");
  }

  void write_arrow(const MapArrow& arrow) {
    out_ += fmt::format("  n{} -> n{}{}\n", number_of(arrow.from), number_of(arrow.to),
                        arrow.guards ? " [label=\"guards\", style=dashed]" : "");
  }

  std::size_t number_of(ItemId id) { return numbers_.try_emplace(id, numbers_.size()).first->second; }

  const MapInput& input_;
  MapGraph graph_;
  std::map<ItemId, std::size_t> numbers_;
  std::map<ItemId, bool> is_unaligned_;
  std::string out_;
};

std::string render(const MapInput& input) { return GraphWriter(input).write(); }

}  // namespace

extern constinit const MapFormat dot{"dot", "dot", "a graph for Graphviz", render};

}  // namespace goals::maps
