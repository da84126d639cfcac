// References are looked up from the inside out in an index of the names that somebody refers to, and of no others.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "model/linking.hpp"
#include "model/reference_path.hpp"

namespace goals {
namespace {

constexpr std::size_t shown_candidates = 4;
constexpr std::size_t most_suggestions = 50;  // looking for a near name takes time for each unknown one
constexpr std::size_t most_suggested_names = 2000;

enum class Level : std::uint32_t { objective, page_in_file, file, page, team, cycle, workspace };

/// Where a name is looked up: a level with its place, and the name with or without its holder's.
struct Key {
  Level level = Level::workspace;
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  std::uint32_t third = 0;
  std::uint32_t holder = Symbol::none;
  std::uint32_t name = Symbol::none;

  friend bool operator==(const Key&, const Key&) = default;
};

struct KeyHash {
  std::size_t operator()(const Key& key) const {
    std::uint64_t hash = 0;
    for (const std::uint32_t part :
         {static_cast<std::uint32_t>(key.level), key.first, key.second, key.third, key.holder, key.name}) {
      hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
      hash ^= hash >> 29;
    }
    return static_cast<std::size_t>(hash);
  }
};

/// All items of one key: how many, and the first few of them.
struct Candidates {
  std::uint32_t count = 0;
  std::uint32_t kept = 0;
  std::array<ItemId, shown_candidates> first{};

  void add(ItemId id) {
    if (kept < first.size()) first.at(kept++) = id;
    ++count;
  }
};

std::uint32_t top_of(const Document& document, std::uint32_t index) {
  while (document.items[index].parent != Item::no_parent) index = document.items[index].parent;
  return index;
}

/// The places in which an item can be found, innermost first.
std::array<Key, 7> places_of(const Workspace& workspace, ItemId id) {
  const Section& section = workspace.section(id);
  const std::uint32_t team = section.team.index;
  const std::uint32_t cycle = section.cycle.index;
  const std::uint32_t top = top_of(workspace.document(id), id.index);
  return {Key{.level = Level::objective, .first = id.file.index, .second = top},
          Key{.level = Level::page_in_file, .first = id.file.index, .second = team, .third = cycle},
          Key{.level = Level::file, .first = id.file.index},
          Key{.level = Level::page, .first = team, .second = cycle},
          Key{.level = Level::team, .first = team},
          Key{.level = Level::cycle, .first = cycle},
          Key{.level = Level::workspace}};
}

class Resolution {
 public:
  explicit Resolution(Workspace& workspace) : workspace_(workspace), scopes_(workspace) {}

  void run(const EachOf& each) {
    collect_wanted();
    const auto collect = [this](FileId file, const Document& document, std::vector<ItemId>& found) {
      for (std::uint32_t at = 0; at < document.items.size(); ++at) {
        if (is_wanted(document.items[at].name)) found.push_back({file, at});
      }
    };
    for (const ItemId id : collected<ItemId>(workspace_, each, collect)) index(id);
    for (std::size_t i = 0; i < workspace_.documents.size(); ++i) {
      const FileId file = workspace_.documents.id_at(i);
      for (Reference& reference : workspace_.documents[file].references) resolve(file, reference);
    }
    sort_arrows(workspace_.support_arrows, workspace_.support_sources);
    sort_arrows(workspace_.guard_arrows, workspace_.guard_sources);
  }

 private:
  void collect_wanted() {
    wanted_.resize(workspace_.names.size());
    for (const Document& document : workspace_.documents) {
      for (const Reference& reference : document.references) {
        const Symbol name = workspace_.names.find(split_reference(document.text(reference.text)).name);
        if (name.valid()) wanted_[name.index] = true;
      }
    }
  }

  bool is_wanted(Symbol name) const { return name.valid() && wanted_[name.index]; }

  void index(ItemId id) {
    const Item& item = workspace_.item(id);
    if (item.kind == ItemKind::initiative) {
      initiatives_.insert(item.name.index);
      return;
    }
    const Symbol holder = holder_name(id);
    for (Key key : places_of(workspace_, id)) {
      key.name = item.name.index;
      index_[key].add(id);
      key.holder = holder.index;
      if (holder.valid()) index_[key].add(id);
    }
  }

  Symbol holder_name(ItemId id) const {
    const Item& item = workspace_.item(id);
    return item.parent == Item::no_parent ? Symbol{} : workspace_.document(id).items[item.parent].name;
  }

  void resolve(FileId file, Reference& reference) {
    const ItemId source{file, reference.item};
    const ReferencePath path = split_reference(workspace_.documents[file].text(reference.text));
    const Symbol name = workspace_.names.find(path.name);
    const Symbol holder = path.holder.empty() ? Symbol{} : workspace_.names.find(path.holder);
    const bool known = name.valid() && (path.holder.empty() || holder.valid());
    bool self = false;
    for (Key key : known ? scopes_for(source, path) : std::vector<Key>{}) {
      key.name = name.index;
      key.holder = holder.index;
      const auto found = index_.find(key);
      if (found == index_.end()) continue;
      const bool itself = finds(key, source);
      const Candidates others = itself ? without(found->second, source) : found->second;
      self = self || itself;
      if (others.count == 0) continue;
      if (others.count > 1) return report_ambiguous(file, reference, others);
      return take(source, reference, others.first[0]);
    }
    self ? take(source, reference, source) : report_unknown(file, reference, path);
  }

  /// Is the item itself one of those that a key finds?
  bool finds(const Key& key, ItemId id) const {
    if (workspace_.item(id).name.index != key.name) return false;
    if (key.holder != Symbol::none && holder_name(id).index != key.holder) return false;
    Key place = key;
    place.name = place.holder = Symbol::none;
    const auto places = places_of(workspace_, id);
    return std::find(places.begin(), places.end(), place) != places.end();
  }

  static Candidates without(const Candidates& all, ItemId self) {
    Candidates others;
    for (std::size_t i = 0; i < all.kept; ++i) {
      if (all.first.at(i) != self) others.add(all.first.at(i));
    }
    others.count = all.count - 1;  // those beyond the kept ones still count
    return others;
  }

  /// The places to look in, innermost first; a written team or cycle leaves only those that agree with it.
  std::vector<Key> scopes_for(ItemId source, const ReferencePath& path) const {
    const auto places = places_of(workspace_, source);
    if (path.team.empty() && path.cycle.empty())
      return {places[0], places[1], places[2], places[3], places[5], places[6]};
    const Section& section = workspace_.section(source);
    const TeamId team = path.team.empty() ? section.team : scopes_.team(path.team);
    const CycleId cycle = path.cycle.empty() ? section.cycle : scopes_.cycle(path.cycle);
    const Key page{.level = Level::page, .first = team.index, .second = cycle.index};
    if (!path.team.empty() && !team.valid()) return {};
    if (!path.cycle.empty() && !cycle.valid()) return {};
    if (path.cycle.empty()) return {page, Key{.level = Level::team, .first = team.index}};
    if (path.team.empty()) return {page, Key{.level = Level::cycle, .first = cycle.index}};
    return {page};
  }

  void take(ItemId source, Reference& reference, ItemId target) {
    reference.target = target;
    auto& arrows = reference.field == LabelKind::guards ? workspace_.guard_arrows : workspace_.support_arrows;
    arrows.push_back({.target = target, .source = source});
  }

  void report_ambiguous(FileId file, const Reference& reference, const Candidates& candidates) {
    Document& document = workspace_.documents[file];
    std::string names;
    for (std::size_t i = 0; i < candidates.kept; ++i) {
      names += (i == 0 ? "" : ", ") + quoted(full_name(workspace_, candidates.first.at(i)));
    }
    if (candidates.count > candidates.kept) names += " …";
    Diagnostic& found = report(
        document.diagnostics, problems::ambiguous_reference, reference.text,
        quoted(document.text(reference.text)) + " can mean " + std::to_string(candidates.count) + " different goals",
        "write one of " + names);
    for (std::size_t i = 0; i < candidates.kept; ++i) {
      const ItemId id = candidates.first.at(i);
      found.labels.push_back({.file = id.file, .range = workspace_.item(id).line, .text = "it may mean this"});
    }
  }

  void report_unknown(FileId file, const Reference& reference, const ReferencePath& path) {
    Document& document = workspace_.documents[file];
    const auto [message, help] = explain_unknown(document.text(reference.text), path);
    Diagnostic& found = report(document.diagnostics, problems::unresolved_reference, reference.text, message, help);
    if (path.name.empty() || ++suggestions_ > most_suggestions) return;
    const std::string_view near = nearest(path.name, suggested_names());
    if (near.empty() || near == path.name) return;
    found.help = "did you mean " + quoted(near) + "?";
    const auto offset = static_cast<std::uint32_t>(path.name.data() - document.source.text.data());
    const TextRange name{offset, offset + static_cast<std::uint32_t>(path.name.size())};
    found.fixes.push_back({.title = "write " + quoted(near), .edits = {{name, std::string(near)}}, .safe = false});
  }

  /// Message and help: which part of the reference is the unknown one.
  std::pair<std::string, std::string> explain_unknown(std::string_view text, const ReferencePath& path) const {
    if (!path.team.empty() && !scopes_.team(path.team).valid())
      return {"no team, or more than one, is called " + quoted(path.team),
              "write the team's path from the root, such as `company/support`"};
    if (!path.cycle.empty() && !scopes_.cycle(path.cycle).valid())
      return {"nothing is planned for the cycle " + quoted(path.cycle), "write a cycle that a file has a page for"};
    const Symbol name = workspace_.names.find(path.name);
    if (name.valid() && initiatives_.count(name.index) > 0)
      return {quoted(text) + " is an initiative, which cannot be referred to",
              "write the id of the objective or key result that it serves"};
    return {"no goal is called " + quoted(text),
            "write the id of an objective, key result, goal or KPI, such as `trust.nps` or `company:trust`"};
  }

  const std::vector<std::string_view>& suggested_names() {
    if (!suggested_names_.empty()) return suggested_names_;
    for (const Document& document : workspace_.documents) {
      for (const Item& item : document.items) {
        if (suggested_names_.size() == most_suggested_names) return suggested_names_;
        const bool referable = item.written_id && item.name.valid() && item.kind != ItemKind::initiative;
        if (referable) suggested_names_.push_back(workspace_.name(item.name));
      }
    }
    return suggested_names_;
  }

  static void sort_arrows(std::vector<Workspace::Arrow>& arrows, std::vector<ItemId>& sources) {
    const auto before = [](const Workspace::Arrow& a, const Workspace::Arrow& b) {
      return a.target != b.target ? a.target < b.target : a.source < b.source;
    };
    std::sort(arrows.begin(), arrows.end(), before);
    for (const Workspace::Arrow& arrow : arrows) sources.push_back(arrow.source);
  }

  Workspace& workspace_;
  ScopeNames scopes_;
  std::vector<bool> wanted_;  ///< by symbol: does a reference end in it?
  std::unordered_map<Key, Candidates, KeyHash> index_;
  std::unordered_set<std::uint32_t> initiatives_;  ///< wanted names that initiatives have
  std::vector<std::string_view> suggested_names_;
  std::size_t suggestions_ = 0;
};

}  // namespace

void resolve_references(Workspace& workspace, const EachOf& each) { Resolution(workspace).run(each); }

std::vector<ItemId> find_items(const Workspace& workspace, std::string_view reference) {
  const ReferencePath path = split_reference(reference);
  const ScopeNames scopes(workspace);
  const TeamId team = path.team.empty() ? TeamId{} : scopes.team(path.team);
  const CycleId cycle = path.cycle.empty() ? CycleId{} : scopes.cycle(path.cycle);
  const Symbol name = workspace.names.find(path.name);
  const Symbol holder = workspace.names.find(path.holder);
  std::vector<ItemId> out;
  if (!name.valid() || (!path.team.empty() && !team.valid()) || (!path.cycle.empty() && !cycle.valid())) return out;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    const std::vector<Item>& items = workspace.documents[file].items;
    for (std::uint32_t at = 0; at < items.size(); ++at) {
      const Section& section = workspace.documents[file].sections[items[at].section];
      if (items[at].name != name || (team.valid() && section.team != team) || (cycle.valid() && section.cycle != cycle))
        continue;
      const bool held = items[at].parent != Item::no_parent && items[items[at].parent].name == holder;
      if (path.holder.empty() || held) out.push_back({file, at});
    }
  }
  return out;
}

}  // namespace goals
