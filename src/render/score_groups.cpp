// Groups with ordered maps and sorts stably, so that what is equal keeps the order of the documents.
#include "render/score_groups.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

#include "render/score_words.hpp"

namespace goals {
namespace {

constexpr std::array<std::string_view, 6> grouping_names{"page", "team", "cycle", "owner", "status", "none"};
constexpr std::array<std::string_view, 6> order_names{"document", "score", "pace", "status", "due", "name"};

/// Trouble first, then doubts, then what is well, then what says nothing.
int severity(Status status) {
  switch (light(status)) {
    case Light::bad: return 0;
    case Light::warning: return 1;
    case Light::good: return 2;
    case Light::none: return 3;
  }
  return 3;
}

/// What to sort by, as numbers: smaller comes first, what is missing last.
std::pair<double, double> key_of(const ItemScore& score, ScoreOrder order) {
  constexpr double last = std::numeric_limits<double>::infinity();
  switch (order) {
    case ScoreOrder::score: return {score.gap == Gap::no_check_in ? last : score.score.value_or(last), 0};
    case ScoreOrder::pace: return {score.pace.value_or(last), 0};
    case ScoreOrder::status: return {severity(score.status), static_cast<double>(score.status)};
    case ScoreOrder::due: return {score.deadline ? score.deadline->days : last, 0};
    case ScoreOrder::document:
    case ScoreOrder::name: break;
  }
  return {};
}

class Sorter {
 public:
  Sorter(const ReportInput& input, ScoreOrder order) : input_(input), order_(order) {}

  template <class Things, class Id>
  void sort(Things& things, Id id_of) const {
    if (order_ == ScoreOrder::document) return;
    std::stable_sort(things.begin(), things.end(),
                     [&](const auto& a, const auto& b) { return is_before(id_of(a), id_of(b)); });
  }

 private:
  bool is_before(ItemId a, ItemId b) const {
    if (order_ == ScoreOrder::name) return title_words(input_.workspace, a) < title_words(input_.workspace, b);
    return key_of(input_.scores.of(a), order_) < key_of(input_.scores.of(b), order_);
  }

  const ReportInput& input_;
  ScoreOrder order_;
};

/// The items of several pages, each with its key results below it.
class NestedGroups {
 public:
  NestedGroups(const ReportInput& input, const ScoreView& view) : input_(input), view_(view) {}

  std::vector<ScoreGroup> make(const ReportPages& pages) {
    for (const ReportPage& page : pages.pages) {
      Group& group = group_of(page);
      for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
        group.items.insert(group.items.end(), items->begin(), items->end());
      }
      add_all(group.total, page.total);
    }
    std::vector<ScoreGroup> groups;
    for (Group& group : groups_) groups.push_back(finished(std::move(group)));
    return groups;
  }

 private:
  struct Group {
    std::string title;
    std::vector<ReportItem> items;
    RollUp total;
  };

  Group& group_of(const ReportPage& page) {
    const bool by_team = view_.grouping == ScoreGrouping::team || view_.grouping == ScoreGrouping::page;
    const bool by_cycle = view_.grouping == ScoreGrouping::cycle || view_.grouping == ScoreGrouping::page;
    const std::pair<TeamId, CycleId> key{by_team ? page.team : TeamId{}, by_cycle ? page.cycle : CycleId{}};
    const auto [place, is_new] = places_.try_emplace(key, groups_.size());
    if (is_new) groups_.push_back({page_title(input_.workspace, key.first, key.second), {}, {}});
    return groups_[place->second];
  }

  ScoreGroup finished(Group group) const {
    const Sorter sorter(input_, view_.order);
    sorter.sort(group.items, [](const ReportItem& item) { return item.id; });
    ScoreGroup result{std::move(group.title), {}, group.total};
    for (ReportItem& item : group.items) {
      result.entries.push_back({item.id, true});
      sorter.sort(item.key_results, [](ItemId id) { return id; });
      for (const ItemId key_result : item.key_results) result.entries.push_back({key_result, false});
    }
    return result;
  }

  const ReportInput& input_;
  ScoreView view_;
  std::vector<Group> groups_;
  std::map<std::pair<TeamId, CycleId>, std::size_t> places_;
};

/// Every item by itself, under each of its owners or under its status.
class FlatGroups {
 public:
  FlatGroups(const ReportInput& input, const ScoreView& view) : input_(input), view_(view) {}

  std::vector<ScoreGroup> make(const ReportPages& pages) {
    for (const ReportPage& page : pages.pages) {
      for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
        for (const ReportItem& item : *items) {
          add(item.id);
          for (const ItemId key_result : item.key_results) add(key_result);
        }
      }
    }
    std::vector<ScoreGroup> groups;
    for (auto& [key, group] : groups_) {
      const Sorter sorter(input_, view_.order);
      sorter.sort(group.entries, [](const ScoreEntry& entry) { return entry.id; });
      groups.push_back(std::move(group));
    }
    return groups;
  }

 private:
  void add(ItemId id) {
    if (view_.grouping == ScoreGrouping::status) {
      const Status status = input_.scores.of(id).status;
      return add_to_group({severity(status) * static_cast<int>(status_count) + static_cast<int>(status), {}},
                          std::string(to_string(status)), id);
    }
    const auto owners = input_.workspace.effective_owners(id);
    for (const PersonId owner : owners) {
      const std::string name(input_.workspace.name(input_.workspace.persons[owner].name));
      add_to_group({0, name}, name, id);
    }
    if (owners.empty()) add_to_group({1, {}}, "nobody", id);
  }

  void add_to_group(const std::pair<int, std::string>& key, const std::string& title, ItemId id) {
    ScoreGroup& group = groups_[key];
    group.title = title;
    group.entries.push_back({id, true});
    const Item& item = input_.workspace.item(id);
    if (item.kind == ItemKind::key_result) {
      add_key_result(group.total, item, input_.scores.of(id));
    } else {
      add_alone(group.total, input_.workspace, input_.scores, id);
    }
  }

  const ReportInput& input_;
  ScoreView view_;
  std::map<std::pair<int, std::string>, ScoreGroup> groups_;
};

}  // namespace

std::vector<std::string_view> score_grouping_names() { return {grouping_names.begin(), grouping_names.end()}; }
std::vector<std::string_view> score_order_names() { return {order_names.begin(), order_names.end()}; }

std::vector<ScoreGroup> score_groups(const ReportInput& input, const ReportPages& pages, const ScoreView& view) {
  const bool is_flat = view.grouping == ScoreGrouping::owner || view.grouping == ScoreGrouping::status;
  return is_flat ? FlatGroups(input, view).make(pages) : NestedGroups(input, view).make(pages);
}

}  // namespace goals
