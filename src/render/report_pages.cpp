// Walks the pages once and keeps what all given lists of the filter agree on.
#include "render/report_pages.hpp"

#include <algorithm>

namespace goals {
namespace {

template <class Ids, class Id>
bool lets_through(const Ids& wanted, Id id) {
  return wanted.empty() || std::binary_search(wanted.begin(), wanted.end(), id);
}

bool has_owner(const Workspace& workspace, ItemId id, const std::vector<PersonId>& wanted) {
  const auto owners = workspace.effective_owners(id);
  return wanted.empty() || std::any_of(owners.begin(), owners.end(), [&](PersonId owner) {
           return std::find(wanted.begin(), wanted.end(), owner) != wanted.end();
         });
}

/// Is the item asked for by name, or does it belong to one that is?
bool is_named(const Workspace& workspace, ItemId id, const std::vector<ItemId>& wanted) {
  if (wanted.empty()) return true;
  const Document& document = workspace.document(id);
  return std::any_of(wanted.begin(), wanted.end(), [&](ItemId named) {
    return named.file == id.file && named.index <= id.index &&
           id.index < named.index + document.items[named.index].subtree_size;
  });
}

bool is_shown(const ReportInput& input, ItemId id) {
  return lets_through(input.filter.files, id.file) && has_owner(input.workspace, id, input.filter.owners) &&
         is_named(input.workspace, id, input.filter.items);
}

bool has_status(const ReportInput& input, ItemId id) {
  const std::vector<Status>& wanted = input.filter.statuses;
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), input.scores.of(id).status) != wanted.end();
}

/// The key results of an item that are shown; `all` of them but for their status.
std::vector<ItemId> shown_key_results(const ReportInput& input, ItemId id, bool all) {
  std::vector<ItemId> shown;
  const Document& document = input.workspace.document(id);
  const std::uint32_t end = id.index + document.items[id.index].subtree_size;
  for (std::uint32_t child = id.index + 1; child < end; child += document.items[child].subtree_size) {
    const ItemId key_result{id.file, child};
    const bool is_key_result = document.items[child].kind == ItemKind::key_result;
    if (is_key_result && (all || is_shown(input, key_result)) && has_status(input, key_result)) {
      shown.push_back(key_result);
    }
  }
  return shown;
}

void add_item(const ReportInput& input, ItemId id, ReportPage& page) {
  const bool whole = is_shown(input, id);
  ReportItem item{id, shown_key_results(input, id, whole)};
  if (!(whole && has_status(input, id)) && item.key_results.empty()) return;
  add_alone(page.total, input.workspace, input.scores, id);
  for (const ItemId key_result : item.key_results) {
    add_key_result(page.total, input.workspace.item(key_result), input.scores.of(key_result));
  }
  switch (input.workspace.item(id).kind) {
    case ItemKind::goal: page.goals.push_back(std::move(item)); break;
    case ItemKind::kpi: page.kpis.push_back(std::move(item)); break;
    default: page.objectives.push_back(std::move(item)); break;
  }
}

}  // namespace

ReportPages select_pages(const ReportInput& input) {
  ReportPages selected;
  for (const Page& page : input.workspace.pages) {
    if (!lets_through(input.filter.teams, page.team) || !lets_through(input.filter.cycles, page.cycle)) continue;
    ReportPage shown{page.team, page.cycle, {}, {}, {}, {}};
    for (const ItemId id : page.items) add_item(input, id, shown);
    if (shown.empty()) continue;
    add_all(selected.total, shown.total);
    selected.pages.push_back(std::move(shown));
  }
  return selected;
}

std::string page_title(const Workspace& workspace, TeamId team, CycleId cycle) {
  std::string title;
  if (team.valid()) title = workspace.name(workspace.teams[team].path);
  if (!cycle.valid()) return title;
  if (!title.empty()) title += " · ";
  title += workspace.name(workspace.cycles[cycle].name);
  return title;
}

}  // namespace goals
