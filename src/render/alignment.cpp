// Turns arrows into a tree: what supports an item stands below it, once in full and elsewhere by its name.
#include "render/alignment.hpp"

#include "base/id.hpp"
#include "render/report_pages.hpp"

namespace goals {
namespace {

using Role = AlignmentLine::Role;

/// The objective, goal or KPI that holds an item.
ItemId top_of(const Workspace& workspace, ItemId id) {
  const Document& document = workspace.document(id);
  while (document.items[id.index].parent != Item::no_parent) id.index = document.items[id.index].parent;
  return id;
}

/// Does the item or a key result of it support or guard something that is known?
bool points_upward(const Workspace& workspace, ItemId top) {
  const Document& document = workspace.document(top);
  const std::uint32_t end = top.index + document.items[top.index].subtree_size;
  for (std::uint32_t index = top.index; index < end; ++index) {
    if (document.items[index].kind == ItemKind::initiative) continue;
    for (const Reference& reference : document.references_of(document.items[index])) {
      if (reference.target.valid()) return true;
    }
  }
  return false;
}

/// The teams that have a team with goals above them: theirs ought to support something.
std::vector<bool> teams_below_others(const Workspace& workspace) {
  std::vector<bool> has_goals(workspace.teams.size(), false);
  for (const Page& page : workspace.pages) {
    if (page.team.valid() && !page.items.empty()) has_goals[page.team.index] = true;
  }
  std::vector<bool> is_below(workspace.teams.size(), false);
  for (std::size_t i = 0; i < is_below.size(); ++i) {  // a team is declared after its parent
    const TeamId parent = workspace.teams[workspace.teams.id_at(i)].parent;
    is_below[i] = parent.valid() && (is_below[parent.index] || has_goals[parent.index]);
  }
  return is_below;
}

class MapMaker {
 public:
  MapMaker(const ReportInput& input, bool all_key_results)
      : input_(input), workspace_(input.workspace), all_key_results_(all_key_results) {
    for (const Document& document : workspace_.documents) {
      is_shown_.add(std::vector<bool>(document.items.size(), false));
      is_drawn_.add(std::vector<bool>(document.items.size(), false));
      has_below_.add(std::vector<bool>(document.items.size(), false));
    }
  }

  Alignment make() {
    collect_tops();
    const std::vector<bool> ought_to = teams_below_others(workspace_);
    for (const ItemId top : tops_) {
      const TeamId team = workspace_.section(top).team;
      const bool is_kpi = workspace_.item(top).kind == ItemKind::kpi;
      if (points_upward(workspace_, top) || !is_counted(top)) continue;
      if (!is_kpi && team.valid() && ought_to[team.index]) {
        map_.unaligned.push_back(top);
        if (!has_anything_below(top)) continue;
      }
      draw(top);
    }
    // What supports only what is not shown stands at the top; what is then left goes round in a circle.
    for (const bool in_circles : {false, true}) {
      for (const ItemId top : tops_) {
        if (!is_counted(top) || is_drawn_[top.file][top.index] || !points_upward(workspace_, top)) continue;
        if (in_circles || !stands_below_another(top)) draw(top);
      }
    }
    return std::move(map_);
  }

 private:
  void collect_tops() {
    const ReportPages selected = select_pages(input_);
    for (const ReportPage& page : selected.pages) {
      for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
        for (const ReportItem& item : *items) {
          tops_.push_back(item.id);
          is_shown_[item.id.file][item.id.index] = true;
          for (const ItemId key_result : item.key_results) is_shown_[key_result.file][key_result.index] = true;
        }
      }
    }
  }

  bool is_counted(ItemId id) const { return !is_left_out(input_.scores.of(id).status); }
  bool is_shown(ItemId id) const { return is_shown_[id.file][id.index] && is_counted(id); }

  /// Will something else that is shown have the item below it?
  bool stands_below_another(ItemId top) const {
    const Document& document = workspace_.document(top);
    const std::uint32_t end = top.index + document.items[top.index].subtree_size;
    for (std::uint32_t index = top.index; index < end; ++index) {
      if (document.items[index].kind == ItemKind::initiative) continue;
      for (const Reference& reference : document.references_of(document.items[index])) {
        if (!reference.target.valid() || !is_shown(reference.target)) continue;
        if (const ItemId other = top_of(workspace_, reference.target); other != top && is_shown(other)) return true;
      }
    }
    return false;
  }

  /// Those that support or guard the item, by the objective, goal or KPI they belong to, each once.
  std::vector<AlignmentLine> arrivals(ItemId id, std::uint32_t depth) const {
    std::vector<AlignmentLine> lines;
    const auto add = [&](std::span<const ItemId> sources, Role role) {
      for (const ItemId source : sources) {
        if (workspace_.item(source).kind == ItemKind::initiative) continue;
        const ItemId top = top_of(workspace_, source);
        const bool is_again = !lines.empty() && lines.back().id == top && lines.back().role == role;  // they are sorted
        if (is_shown(source) && is_shown(top) && top != top_of(workspace_, id) && !is_again)
          lines.push_back({top, depth, role});
      }
    };
    add(workspace_.supporters(id), Role::supports);
    add(workspace_.guards(id), Role::guards);
    return lines;
  }

  /// What stands directly below a line: the key results that something points to, then what points to the item itself.
  std::vector<AlignmentLine> below(const AlignmentLine& line) const {
    if (line.role == Role::part) return arrivals(line.id, line.depth + 1);
    std::vector<AlignmentLine> lines;
    for (const ItemId child : workspace_.children(line.id)) {
      if (workspace_.item(child).kind != ItemKind::key_result || !is_shown(child)) continue;
      if (all_key_results_ || !arrivals(child, 0).empty()) lines.push_back({child, line.depth + 1, Role::part});
    }
    const std::vector<AlignmentLine> direct = arrivals(line.id, line.depth + 1);
    lines.insert(lines.end(), direct.begin(), direct.end());
    return lines;
  }

  bool has_anything_below(ItemId top) const { return !below({top, 0, Role::top}).empty(); }

  void draw(ItemId top) {
    std::vector<AlignmentLine> open{{top, 0, Role::top}};
    while (!open.empty()) {
      AlignmentLine line = open.back();
      open.pop_back();
      const bool was_drawn = is_drawn_[line.id.file][line.id.index];
      if (was_drawn && line.role == Role::supports && has_below_[line.id.file][line.id.index]) line.role = Role::again;
      map_.lines.push_back(line);
      if (was_drawn) continue;
      const std::vector<AlignmentLine> next = below(line);
      is_drawn_[line.id.file][line.id.index] = true;
      has_below_[line.id.file][line.id.index] = !next.empty();
      open.insert(open.end(), next.rbegin(), next.rend());
    }
  }

  const ReportInput& input_;
  const Workspace& workspace_;
  bool all_key_results_;
  std::vector<ItemId> tops_;
  Store<FileId, std::vector<bool>> is_shown_;
  Store<FileId, std::vector<bool>> is_drawn_;
  Store<FileId, std::vector<bool>> has_below_;  ///< of those drawn
  Alignment map_;
};

}  // namespace

Alignment align(const ReportInput& input, bool all_key_results) { return MapMaker(input, all_key_results).make(); }

}  // namespace goals
