// Documents in the order of their paths become one workspace; pages are its top items by team and cycle.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
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

/// An item with what makes its id unique: inside of another item that one, else its team and cycle in whatever file.
struct NamedItem {
  std::uint32_t first = 0;   ///< parent item, or team
  std::uint32_t second = 0;  ///< cycle, for items without a parent
  Symbol name;
  ItemId id;

  bool has_name_of(const NamedItem& other) const {
    return first == other.first && second == other.second && name == other.name;
  }
  friend auto operator<=>(const NamedItem&, const NamedItem&) = default;
};

std::uint64_t hash_of(const NamedItem& item) {
  std::uint64_t hash = item.name.index;
  for (const std::uint32_t part : {item.first, item.second}) {
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29;
  }
  return hash;
}

void report_duplicate(Workspace& workspace, ItemId first, ItemId second) {
  Document& document = workspace.documents[second.file];
  const Item& item = document.items[second.index];
  Diagnostic& found =
      report(document.diagnostics, problems::duplicate_id, item.id_range,
             "the id " + quoted(document.text(item.id_range)) + " is taken already", "give one of the two another id");
  found.labels.push_back({.file = first.file, .range = workspace.item(first).id_range, .text = "first given here"});
}

/// Each one whose name another one before it has; all of them have a parent in the same document, or none has.
void report_repeated(Workspace& workspace, std::vector<NamedItem>& named) {
  keep_repeated(named, hash_of);
  std::sort(named.begin(), named.end());
  for (std::size_t first = 0, i = 1; i < named.size(); ++i) {
    if (named[i].has_name_of(named[first])) {
      report_duplicate(workspace, named[first].id, named[i].id);
    } else {
      first = i;
    }
  }
}

/// Diagnostics were made without knowing their file.
void name_file(FileId file, Document& document) {
  for (Diagnostic& diagnostic : document.diagnostics) {
    diagnostic.file = file;
    for (Label& label : diagnostic.labels) {
      if (!label.file.valid()) label.file = file;
    }
  }
  sort_from(document.diagnostics, 0);
}

/// An item that stands by itself, with the page it belongs on.
struct TopItem {
  TeamId team;
  CycleId cycle;
  ItemId id;
};

void collect_top_items(FileId file, const Document& document, std::vector<TopItem>& found) {
  for (std::uint32_t at = 0; at < document.items.size(); at += document.items[at].subtree_size) {
    const Item& item = document.items[at];
    if (item.kind == ItemKind::key_result || item.kind == ItemKind::initiative) continue;  // misplaced ones
    const Section& section = document.sections[item.section];
    found.push_back({section.team, section.cycle, {file, at}});
  }
}

}  // namespace

void collect_pages(Workspace& workspace, const EachOf& each) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> places;
  for (const TopItem& top : collected<TopItem>(workspace, each, collect_top_items)) {
    const auto [found, added] = places.try_emplace({top.team.index, top.cycle.index}, workspace.pages.size());
    if (added) workspace.pages.push_back({.team = top.team, .cycle = top.cycle, .items = {}});
    workspace.pages[found->second].items.push_back(top.id);
  }
  std::stable_sort(workspace.pages.begin(), workspace.pages.end(),
                   [&workspace](const Page& a, const Page& b) { return page_before(workspace, a, b); });
}

void report_duplicate_ids(Workspace& workspace, const EachOf& each) {
  const auto collect = [&](FileId file, const Document& document, std::vector<NamedItem>& tops) {
    std::vector<NamedItem> inner;
    for (std::uint32_t at = 0; at < document.items.size(); ++at) {
      // numbers such as the 1 of `KR 1` are decoration: two of them are no mistake
      const Item& item = document.items[at];
      if (!item.written_id || !is_id(document.text(item.id_range))) continue;
      if (item.parent != Item::no_parent) {
        inner.push_back({item.parent, 0, item.name, {file, at}});
      } else {
        const Section& section = document.sections[item.section];
        tops.push_back({section.team.index, section.cycle.index, item.name, {file, at}});
      }
    }
    report_repeated(workspace, inner);
  };
  auto tops = collected<NamedItem>(workspace, each, collect);
  report_repeated(workspace, tops);
}

void one_after_the_other(std::size_t count, const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < count; ++i) work(i);
}

Workspace link(std::vector<Document> documents, const ModelOptions& options, const EachOf& each) {
  std::stable_sort(documents.begin(), documents.end(),
                   [](const Document& a, const Document& b) { return a.source.path < b.source.path; });
  Workspace workspace;
  workspace.options = options;
  workspace.documents.reserve(documents.size());
  for (Document& document : documents) workspace.documents.add(std::move(document));
  intern_names(workspace, each);
  collect_pages(workspace, each);
  report_duplicate_ids(workspace, each);
  resolve_references(workspace, each);
  report_reference_cycles(workspace);
  for_each_document(workspace, each, name_file);
  return workspace;
}

}  // namespace goals
