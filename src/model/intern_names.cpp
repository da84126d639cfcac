// Names become symbols: teams with their parents, cycles by their days, persons, ids.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "model/linking.hpp"
#include "syntax/parse.hpp"

namespace goals {
namespace {

std::string_view id_prefix(ItemKind kind) {
  switch (kind) {
    case ItemKind::objective: return "o";
    case ItemKind::key_result: return "kr";
    case ItemKind::goal: return "goal";
    case ItemKind::kpi: return "kpi";
    case ItemKind::initiative: break;
  }
  return "initiative";
}

/// `Company  /Customer   Care` as `Company / Customer Care`.
std::string tidy_path(std::string_view path) {
  std::string tidy;
  std::string_view pending;  // what parts the next word from the one before
  for (const char c : path) {
    if (c == '/') {
      if (!tidy.empty()) pending = " / ";
    } else if (is_blank(c)) {
      if (!tidy.empty() && pending.empty()) pending = " ";
    } else {
      tidy.append(pending) += c;
      pending = {};
    }
  }
  return tidy;
}

/// The names of a document's items, each once; most are those of other documents too.
struct ItemNames {
  std::vector<std::string> names;
  std::vector<std::uint32_t> of_items;  ///< index into `names`, or `Symbol::none`
};

/// The written id, or one made of the number in `KR 2`; an id that is not one is mended, so that what refers to it
/// resolves. Empty where there is none.
std::string item_name(const Document& document, const Item& item) {
  const std::string_view text = document.text(item.id_range);
  if (item.written_id) return is_id(text) ? std::string(text) : to_id(text);
  if (text.empty()) return {};
  std::string name(id_prefix(item.kind));
  for (const char c : text) name += c == '.' ? '-' : c;
  return to_id(name);
}

ItemNames collect_item_names(const Document& document) {
  ItemNames found;
  std::unordered_map<std::string, std::uint32_t> places;
  found.of_items.reserve(document.items.size());
  for (const Item& item : document.items) {
    std::string name = item_name(document, item);
    if (name.empty()) {
      found.of_items.push_back(Symbol::none);
      continue;
    }
    const auto [place, added] = places.try_emplace(std::move(name), static_cast<std::uint32_t>(found.names.size()));
    if (added) found.names.push_back(place->first);
    found.of_items.push_back(place->second);
  }
  return found;
}

class NameInterning {
 public:
  explicit NameInterning(Workspace& workspace) : workspace_(workspace) {}

  void run(const EachOf& each) {
    std::vector<ItemNames> by_file(workspace_.documents.size());
    for_each_document(workspace_, each, [&](FileId file, const Document& document) {
      by_file[file.index] = collect_item_names(document);
    });
    std::vector<std::vector<Symbol>> symbols(by_file.size());
    for (std::size_t i = 0; i < by_file.size(); ++i) {
      Document& document = workspace_.documents[workspace_.documents.id_at(i)];
      for (Section& section : document.sections) intern_section(document, section);
      for (std::size_t owner = 0; owner < document.owners.size(); ++owner) {
        document.owners[owner] = person(document.text(document.owner_ranges[owner]));
      }
      for (const std::string& name : by_file[i].names) symbols[i].push_back(workspace_.names.intern(name));
    }
    for_each_document(workspace_, each, [&](FileId file, Document& document) {
      const std::vector<std::uint32_t>& of_items = by_file[file.index].of_items;
      for (std::size_t item = 0; item < of_items.size(); ++item) {
        if (of_items[item] != Symbol::none) document.items[item].name = symbols[file.index][of_items[item]];
      }
    });
  }

 private:
  void intern_section(const Document& document, Section& section) {
    if (!section.team_line.empty()) section.team = team(document.text(section.team_line));
    if (!section.period) return;
    section.cycle =
        cycle(section.cycle_line.empty() ? document.path_cycle : document.text(section.cycle_line), *section.period);
  }

  /// Creates the team and those above it, from the root down.
  TeamId team(std::string_view path) {
    TeamId parent;
    for (std::size_t begin = 0; begin <= path.size();) {
      const std::size_t end = std::min(path.find('/', begin), path.size());
      const std::string_view upto = path.substr(0, end);
      const Symbol key = workspace_.names.intern(team_key(upto));
      if (!workspace_.names.text(key).empty()) parent = team_at(key, upto, parent);
      begin = end + 1;
    }
    return parent;
  }

  TeamId team_at(Symbol key, std::string_view path, TeamId parent) {
    const auto [found, added] = teams_.try_emplace(key.index, TeamId{});
    if (!added) return found->second;
    const int depth = parent.valid() ? workspace_.teams[parent].depth + 1 : 0;
    found->second = workspace_.teams.add(
        {.path = workspace_.names.intern(tidy_path(path)), .key = key, .parent = parent, .depth = depth});
    return found->second;
  }

  CycleId cycle(std::string_view name, Period period) {
    const auto [found, added] = cycles_.try_emplace(std::pair{period.first.days, period.last.days}, CycleId{});
    if (added) found->second = workspace_.cycles.add({.name = workspace_.names.intern(name), .period = period});
    return found->second;
  }

  PersonId person(std::string_view name) {
    const Symbol symbol = workspace_.names.intern(name);
    const auto [found, added] = persons_.try_emplace(symbol.index, PersonId{});
    if (added) found->second = workspace_.persons.add({symbol});
    return found->second;
  }

  Workspace& workspace_;
  std::unordered_map<std::uint32_t, TeamId> teams_;
  std::map<std::pair<std::int32_t, std::int32_t>, CycleId> cycles_;
  std::unordered_map<std::uint32_t, PersonId> persons_;
};

}  // namespace

std::string team_key(std::string_view path) {
  std::string key;
  bool pending = false;  // a blank that is written only between two words
  for (const char c : path) {
    if (is_blank(c)) {
      pending = !key.empty() && key.back() != '/';
      continue;
    }
    if (pending && c != '/') key += '-';
    pending = false;
    if (c == '/' && (key.empty() || key.back() == '/')) continue;
    key += lower(c);
  }
  while (!key.empty() && key.back() == '/') key.pop_back();
  return key;
}

void intern_names(Workspace& workspace, const EachOf& each) { NameInterning(workspace).run(each); }

}  // namespace goals
