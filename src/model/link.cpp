// Documents in the order of their paths become one workspace; pages are its top items by team and cycle.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/repeated.hpp"
#include "catalog/problems.hpp"
#include "model/linking.hpp"
#include "syntax/parse.hpp"

namespace goals {
namespace {

/// Teams sort by name within their parent, a parent before its children.
bool team_before(const Workspace& workspace, TeamId a, TeamId b) {
  if (!a.valid() || !b.valid()) return !a.valid() && b.valid();
  const std::string_view left = workspace.name(workspace.teams[a].key);
  const std::string_view right = workspace.name(workspace.teams[b].key);
  const auto rank = [](char c) { return c == '/' ? 0 : static_cast<int>(static_cast<unsigned char>(c)) + 1; };
  return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                      [rank](char x, char y) { return rank(x) < rank(y); });
}

bool page_before(const Workspace& workspace, const Page& a, const Page& b) {
  if (a.team != b.team) return team_before(workspace, a.team, b.team);
  if (!a.cycle.valid() || !b.cycle.valid()) return !a.cycle.valid() && b.cycle.valid();
  return workspace.cycles[a.cycle].period < workspace.cycles[b.cycle].period;
}

/// What makes an id unique: the item that holds it, or for top items their team and cycle.
struct Holder {
  std::uint32_t file = 0;
  std::uint32_t first = 0;   ///< parent item, or team
  std::uint32_t second = 0;  ///< cycle

  friend auto operator<=>(const Holder&, const Holder&) = default;
};

struct NamedItem {
  Holder holder;
  Symbol name;
  ItemId id;

  friend auto operator<=>(const NamedItem&, const NamedItem&) = default;
};

std::uint64_t hash_of(const NamedItem& item) {
  std::uint64_t hash = item.name.index;
  for (const std::uint32_t part : {item.holder.file, item.holder.first, item.holder.second}) {
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29;
  }
  return hash;
}

NamedItem named_item(const Document& document, ItemId id) {
  const Item& item = document.items[id.index];
  const Section& section = document.sections[item.section];
  const bool top = item.parent == Item::no_parent;
  constexpr std::uint32_t any_file = FileId::none;  // top items of one team and cycle share their names across files
  return {
      .holder = top ? Holder{any_file, section.team.index, section.cycle.index} : Holder{id.file.index, item.parent, 0},
      .name = item.name,
      .id = id};
}

void report_duplicate(Workspace& workspace, ItemId first, ItemId second) {
  Document& document = workspace.documents[second.file];
  const Item& item = document.items[second.index];
  Diagnostic& found =
      report(document.diagnostics, problems::duplicate_id, item.id_range,
             "the id " + quoted(document.text(item.id_range)) + " is taken already", "give one of the two another id");
  found.labels.push_back({.file = first.file, .range = workspace.item(first).id_range, .text = "first given here"});
}

/// Diagnostics were made without knowing their file.
void name_files(Workspace& workspace) {
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    Document& document = workspace.documents[file];
    for (Diagnostic& diagnostic : document.diagnostics) {
      diagnostic.file = file;
      for (Label& label : diagnostic.labels) {
        if (!label.file.valid()) label.file = file;
      }
    }
    sort_from(document.diagnostics, 0);
  }
}

}  // namespace

void collect_pages(Workspace& workspace) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> places;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    const Document& document = workspace.documents[file];
    for (std::uint32_t at = 0; at < document.items.size(); at += document.items[at].subtree_size) {
      const Item& item = document.items[at];
      if (item.kind == ItemKind::key_result || item.kind == ItemKind::initiative) continue;  // misplaced ones
      const Section& section = document.sections[item.section];
      const auto [found, added] = places.try_emplace({section.team.index, section.cycle.index}, workspace.pages.size());
      if (added) workspace.pages.push_back({.team = section.team, .cycle = section.cycle, .items = {}});
      workspace.pages[found->second].items.push_back({file, at});
    }
  }
  std::stable_sort(workspace.pages.begin(), workspace.pages.end(),
                   [&workspace](const Page& a, const Page& b) { return page_before(workspace, a, b); });
}

void report_duplicate_ids(Workspace& workspace) {
  std::vector<NamedItem> named;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    const Document& document = workspace.documents[file];
    for (std::uint32_t at = 0; at < document.items.size(); ++at) {
      // numbers such as the 1 of `KR 1` are decoration: two of them are no mistake
      const Item& item = document.items[at];
      if (item.written_id && is_id(document.text(item.id_range))) named.push_back(named_item(document, {file, at}));
    }
  }
  keep_repeated(named, hash_of);
  std::sort(named.begin(), named.end());
  for (std::size_t first = 0, i = 1; i < named.size(); ++i) {
    const bool same = named[i].holder == named[first].holder && named[i].name == named[first].name;
    if (same) {
      report_duplicate(workspace, named[first].id, named[i].id);
    } else {
      first = i;
    }
  }
}

Workspace link(std::vector<Document> documents, const ModelOptions& options) {
  std::stable_sort(documents.begin(), documents.end(),
                   [](const Document& a, const Document& b) { return a.source.path < b.source.path; });
  Workspace workspace;
  workspace.options = options;
  workspace.documents.reserve(documents.size());
  for (Document& document : documents) workspace.documents.add(std::move(document));
  intern_names(workspace);
  collect_pages(workspace);
  report_duplicate_ids(workspace);
  resolve_references(workspace);
  report_reference_cycles(workspace);
  name_files(workspace);
  return workspace;
}

}  // namespace goals
