// Questions to the model: children, owners, names.
#include "model/workspace.hpp"

#include <algorithm>
#include <array>

namespace goals {
namespace {

constexpr std::array<std::string_view, 5> kinds{"objective", "key result", "goal", "KPI", "initiative"};

std::span<const ItemId> sources_of(const std::vector<Workspace::Arrow>& arrows, const std::vector<ItemId>& sources,
                                   ItemId target) {
  const auto before = [](const Workspace::Arrow& arrow, ItemId id) { return arrow.target < id; };
  const auto after = [](ItemId id, const Workspace::Arrow& arrow) { return id < arrow.target; };
  const auto first = std::lower_bound(arrows.begin(), arrows.end(), target, before);
  const auto last = std::upper_bound(first, arrows.end(), target, after);
  return std::span{sources}.subspan(static_cast<std::size_t>(first - arrows.begin()),
                                    static_cast<std::size_t>(last - first));
}

/// Where an item without an id stands: `plans/q3.goals:12`.
std::string place_of(const Document& document, const Item& item) {
  return document.source.path + ":" + std::to_string(document.line_number(item));
}

}  // namespace

std::string_view to_string(ItemKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
std::string_view to_string(GoalType type) { return goal_type_words[static_cast<std::size_t>(type)]; }
std::string_view to_string(ItemStatus status) { return item_status_words[static_cast<std::size_t>(status)]; }

const Item* Document::item_at(std::uint32_t offset) const {
  const auto begins_after = [](std::uint32_t at, const Item& item) { return at < item.line.begin; };
  const auto next = std::upper_bound(items.begin(), items.end(), offset, begins_after);
  return next == items.begin() ? nullptr : &*(next - 1);
}

const Field* Document::find_field(const Item& item, LabelKind label) const {
  for (const Field& field : fields_of(item)) {
    if (field.label == label) return &field;
  }
  return nullptr;
}

std::vector<ItemId> Workspace::children(ItemId id) const {
  std::vector<ItemId> out;
  const std::vector<Item>& items = document(id).items;
  for (std::uint32_t i = id.index + 1; i < id.index + items[id.index].subtree_size; i += items[i].subtree_size)
    out.push_back({id.file, i});
  return out;
}

std::span<const ItemId> Workspace::supporters(ItemId id) const {
  return sources_of(support_arrows, support_sources, id);
}
std::span<const ItemId> Workspace::guards(ItemId id) const { return sources_of(guard_arrows, guard_sources, id); }

std::span<const PersonId> Workspace::effective_owners(ItemId id) const {
  const Document& holder = document(id);
  for (std::uint32_t i = id.index; i != Item::no_parent; i = holder.items[i].parent) {
    if (holder.items[i].owners.count > 0) return holder.owners_at(holder.items[i].owners);
  }
  return holder.owners_at(section(id).owners);
}

std::string short_name(const Workspace& workspace, ItemId id) {
  const Item& item = workspace.item(id);
  if (!item.name.valid()) return place_of(workspace.document(id), item);
  std::string own(workspace.name(item.name));
  if (item.parent == Item::no_parent) return own;
  const Item& parent = workspace.document(id).items[item.parent];
  if (!parent.name.valid()) return own;
  return std::string(workspace.name(parent.name)) + "." + own;
}

std::string full_name(const Workspace& workspace, ItemId id) {
  if (!workspace.item(id).name.valid()) return short_name(workspace, id);
  const Section& section = workspace.section(id);
  std::string out;
  if (section.team.valid()) out += workspace.name(workspace.teams[section.team].key);
  if (section.cycle.valid()) out.append("@").append(workspace.name(workspace.cycles[section.cycle].name));
  if (!out.empty()) out += ':';
  return out + short_name(workspace, id);
}

}  // namespace goals
