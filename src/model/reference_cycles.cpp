// Strongly connected components of the support arrows, after Tarjan (1972), with a stack of our own instead of
// recursion.
#include <algorithm>
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "model/linking.hpp"

namespace goals {
namespace {

constexpr std::uint32_t unseen = 0xFFFFFFFF;
constexpr std::size_t shown_names = 5;

/// Items that take part in arrows, numbered in order, each with the items it supports.
struct Graph {
  std::vector<ItemId> items;
  std::vector<std::uint32_t> first_edge;  ///< by item; one more at the end
  std::vector<std::uint32_t> edges;

  std::uint32_t number(ItemId id) const {
    return static_cast<std::uint32_t>(std::lower_bound(items.begin(), items.end(), id) - items.begin());
  }
};

Graph make_graph(const std::vector<Workspace::Arrow>& arrows) {
  Graph graph;
  for (const Workspace::Arrow& arrow : arrows) graph.items.insert(graph.items.end(), {arrow.source, arrow.target});
  std::sort(graph.items.begin(), graph.items.end());
  graph.items.erase(std::unique(graph.items.begin(), graph.items.end()), graph.items.end());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  pairs.reserve(arrows.size());
  for (const Workspace::Arrow& arrow : arrows)
    pairs.emplace_back(graph.number(arrow.source), graph.number(arrow.target));
  std::sort(pairs.begin(), pairs.end());
  graph.first_edge.assign(graph.items.size() + 1, 0);
  for (const auto& [source, target] : pairs) {
    ++graph.first_edge[source + 1];
    graph.edges.push_back(target);
  }
  for (std::size_t i = 1; i < graph.first_edge.size(); ++i) graph.first_edge[i] += graph.first_edge[i - 1];
  return graph;
}

class ComponentSearch {
 public:
  explicit ComponentSearch(const Graph& graph)
      : graph_(graph), order_(graph.items.size(), unseen), low_(graph.items.size()), open_(graph.items.size()) {}

  /// Components with a cycle in them, each sorted, in order of their first item.
  std::vector<std::vector<std::uint32_t>> run() {
    for (std::uint32_t node = 0; node < graph_.items.size(); ++node) {
      if (order_[node] == unseen) visit(node);
    }
    std::sort(cycles_.begin(), cycles_.end());
    return std::move(cycles_);
  }

 private:
  struct Frame {
    std::uint32_t node;
    std::uint32_t edge;
  };

  void visit(std::uint32_t root) {
    enter(root);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      if (frame.edge == graph_.first_edge[frame.node + 1]) {
        leave();
        continue;
      }
      const std::uint32_t next = graph_.edges[frame.edge++];
      if (order_[next] == unseen) {
        enter(next);
      } else if (open_[next]) {
        low_[frame.node] = std::min(low_[frame.node], order_[next]);
      }
    }
  }

  void enter(std::uint32_t node) {
    order_[node] = low_[node] = counter_++;
    open_[node] = true;
    path_.push_back(node);
    frames_.push_back({node, graph_.first_edge[node]});
  }

  void leave() {
    const std::uint32_t node = frames_.back().node;
    frames_.pop_back();
    if (!frames_.empty()) low_[frames_.back().node] = std::min(low_[frames_.back().node], low_[node]);
    if (low_[node] != order_[node]) return;
    std::vector<std::uint32_t> component;
    do {
      component.push_back(path_.back());
      open_[path_.back()] = false;
      path_.pop_back();
    } while (component.back() != node);
    if (component.size() == 1 && !supports_itself(node)) return;
    std::sort(component.begin(), component.end());
    cycles_.push_back(std::move(component));
  }

  bool supports_itself(std::uint32_t node) const {
    const auto first = graph_.edges.begin() + graph_.first_edge[node];
    const auto last = graph_.edges.begin() + graph_.first_edge[node + 1];
    return std::find(first, last, node) != last;
  }

  const Graph& graph_;
  std::uint32_t counter_ = 0;
  std::vector<std::uint32_t> order_;
  std::vector<std::uint32_t> low_;
  std::vector<bool> open_;
  std::vector<std::uint32_t> path_;
  std::vector<Frame> frames_;
  std::vector<std::vector<std::uint32_t>> cycles_;
};

/// The first reference of an item that leads to another item of its component.
const Reference* closing_reference(const Workspace& workspace, const Graph& graph,
                                   const std::vector<std::uint32_t>& component) {
  const ItemId source = graph.items[component.front()];
  for (const Reference& reference : workspace.document(source).references_of(workspace.item(source))) {
    if (!reference.target.valid() || reference.field == LabelKind::guards) continue;
    if (std::binary_search(component.begin(), component.end(), graph.number(reference.target))) return &reference;
  }
  return nullptr;
}

void report_cycle(Workspace& workspace, const Graph& graph, const std::vector<std::uint32_t>& component) {
  const ItemId source = graph.items[component.front()];
  const Reference* reference = closing_reference(workspace, graph, component);
  if (reference == nullptr) return;
  std::string through;
  for (std::size_t i = 1; i < std::min(component.size(), shown_names + 1); ++i) {
    through += (i == 1 ? "" : ", ") + quoted(short_name(workspace, graph.items[component[i]]));
  }
  if (component.size() > shown_names + 1)
    through += " and " + std::to_string(component.size() - shown_names - 1) + " more";
  const std::string name = quoted(short_name(workspace, source));
  const std::string message =
      component.size() == 1 ? name + " supports itself" : name + " supports itself through " + through;
  report(workspace.documents[source.file].diagnostics, problems::reference_cycle, reference->text, message,
         "delete one of the `supports:` lines: what serves a goal cannot also be served by it");
}

}  // namespace

void report_reference_cycles(Workspace& workspace) {
  const Graph graph = make_graph(workspace.support_arrows);
  for (const auto& component : ComponentSearch(graph).run()) report_cycle(workspace, graph, component);
}

}  // namespace goals
