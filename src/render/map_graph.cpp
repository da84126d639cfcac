// Collects the arrows first, because they decide which key results are nodes.
#include "render/map_graph.hpp"

#include <utility>

#include "base/id.hpp"
#include "render/report_pages.hpp"

namespace goals {
namespace {

class GraphMaker {
 public:
  explicit GraphMaker(const MapInput& input) : input_(input), workspace_(input.report.workspace) {
    for (const Document& document : workspace_.documents) {
      is_shown_.add(std::vector<bool>(document.items.size(), false));
      is_touched_.add(std::vector<bool>(document.items.size(), input.all_key_results));
    }
  }

  MapGraph make() {
    const ReportPages selected = select_pages(input_.report);
    for (const ReportPage& page : selected.pages) mark_shown(page);
    for (const ReportPage& page : selected.pages) {
      graph_.pages.push_back({page.team, page.cycle, {}, {}, {}});
      for_each_top(page, [&](const ReportItem& item) { collect_arrows(item, graph_.pages.back()); });
    }
    std::size_t number = 0;
    for (const ReportPage& page : selected.pages) {
      MapPage& drawn = graph_.pages[number++];
      for_each_top(page, [&](const ReportItem& item) { collect_nodes(item, drawn); });
    }
    graph_.unaligned = align(input_.report, false).unaligned;
    return std::move(graph_);
  }

 private:
  template <class Visit>
  static void for_each_top(const ReportPage& page, Visit visit) {
    for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
      for (const ReportItem& item : *items) visit(item);
    }
  }

  bool is_counted(ItemId id) const { return !is_left_out(input_.report.scores.of(id).status); }

  void mark_shown(const ReportPage& page) {
    const auto mark = [&](ItemId id) { is_shown_[id.file][id.index] = is_counted(id); };
    for_each_top(page, [&](const ReportItem& item) {
      mark(item.id);
      for (const ItemId key_result : item.key_results) mark(key_result);
    });
  }

  void collect_arrows(const ReportItem& item, MapPage& page) {
    add_arrows(item.id, page);
    for (const ItemId key_result : item.key_results) add_arrows(key_result, page);
  }

  void add_arrows(ItemId from, MapPage& page) {
    if (!is_shown_[from.file][from.index]) return;
    for (const Reference& reference : workspace_.document(from).references_of(workspace_.item(from))) {
      const ItemId to = reference.target;
      if (!to.valid() || !is_shown_[to.file][to.index]) continue;
      page.arrows.push_back({from, to, reference.field == LabelKind::guards});
      is_touched_[from.file][from.index] = true;
      is_touched_[to.file][to.index] = true;
    }
  }

  void collect_nodes(const ReportItem& item, MapPage& page) {
    if (!is_shown_[item.id.file][item.id.index]) return;
    page.nodes.push_back(item.id);
    for (const ItemId key_result : item.key_results) {
      if (!is_shown_[key_result.file][key_result.index] || !is_touched_[key_result.file][key_result.index]) continue;
      page.nodes.push_back(key_result);
      page.parts.push_back({key_result, item.id, false});
    }
  }

  const MapInput& input_;
  const Workspace& workspace_;
  Store<FileId, std::vector<bool>> is_shown_;
  Store<FileId, std::vector<bool>> is_touched_;
  MapGraph graph_;
};

}  // namespace

MapGraph map_graph(const MapInput& input) { return GraphMaker(input).make(); }

}  // namespace goals
