// People who are named for more goals of one cycle than they can look after. The default owner of a page answers for
// the page and is not counted with each of its lines.
#include <algorithm>
#include <array>
#include <tuple>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{.name = "limit",
                                    .value = 8,
                                    .least = 1,
                                    .summary = "the number of key results and SMART goals one person may own in a "
                                               "cycle"}};

/// A name in an `owner:` line.
struct Naming {
  PersonId person;
  CycleId cycle;
  ItemId id;
  TextRange range;

  std::tuple<PersonId, CycleId> load() const { return {person, cycle}; }
  friend auto operator<=>(const Naming&, const Naming&) = default;
};

std::vector<Naming> namings_in(const Workspace& workspace) {
  std::vector<Naming> namings;
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      const CycleId cycle = document.sections[item.section].cycle;
      if (!is_to_be_met(item) || item.owners.count == 0 || !cycle.valid() || !item.open) continue;
      const auto owners = document.owners_at(item.owners);
      const auto ranges = document.owner_ranges_at(item.owners);
      for (std::size_t i = 0; i < owners.size(); ++i) namings.push_back({owners[i], cycle, {file, index}, ranges[i]});
    }
  }
  return namings;
}

void check_person(std::span<const Naming> namings, Findings& findings) {
  const Naming& first = namings.front();
  const auto limit = static_cast<std::size_t>(findings.option(first.id.file, options[0]));
  if (namings.size() <= limit) return;
  const Workspace& workspace = findings.workspace();
  const Naming& over = namings[limit];
  findings.add({.file = over.id.file,
                .range = over.range,
                .message = quoted(workspace.name(workspace.persons[over.person].name)) + " owns " +
                           std::to_string(namings.size()) + " goals in " +
                           std::string(workspace.name(workspace.cycles[over.cycle].name)) +
                           "; this is the first over the limit of " + std::to_string(limit),
                .help = "name somebody else for some of them, or keep those that matter most now",
                .labels = {{first.id.file, first.range, "the first of them"}}});
}

void check(const Workspace& workspace, Findings& findings) {
  std::vector<Naming> namings = namings_in(workspace);
  std::sort(namings.begin(), namings.end());
  const std::span<const Naming> all = namings;
  for (std::size_t first = 0, at = 1; at <= all.size(); ++at) {
    if (at < all.size() && all[at].load() == all[first].load()) continue;
    check_person(all.subspan(first, at - first), findings);
    first = at;
  }
}

}  // namespace

extern constinit const Rule overloaded_owner{
    .problem =
        {
            .name = "overloaded-owner",
            .severity = Severity::info,
            .category = Category::focus,
            .summary = "a person who is named as the owner of more goals than one can look after",
            .why = "An owner looks at the number every week and does something about it. That works for a handful; "
                   "with ten the name stands there for order's sake, and the goals have no owner in truth.",
            .bad = R"(Cycle: 2026-Q3
Owner: @ada

Goal a: Answer 80% of the common questions without a ticket
  owner: @grace
Goal b: Move all 40 desks to the new office
  owner: @grace
Goal c: Pass the audit of the call centre
  owner: @grace
Goal d: Hire a deputy for the night shift
  owner: @grace
Goal e: Reduce the waiting time from 9 min to 2 min
  owner: @grace
Goal f: Increase NPS from 45 to 70
  owner: @grace
Goal g: Reduce churn from 8% to 4%
  owner: @grace
Goal h: Raise searches with an answer from 40% to 75%
  owner: @grace
Goal i: Reduce repeated tickets from 30% to 10%
  owner: «@grace»
)",
            .good = R"(Cycle: 2026-Q3
Owner: @ada

Goal a: Answer 80% of the common questions without a ticket
  owner: @grace
Goal b: Move all 40 desks to the new office
  owner: @grace
Goal c: Pass the audit of the call centre
  owner: @grace
Goal d: Hire a deputy for the night shift
  owner: @grace
Goal e: Reduce the waiting time from 9 min to 2 min
  owner: @grace
Goal f: Increase NPS from 45 to 70
  owner: @grace
Goal g: Reduce churn from 8% to 4%
  owner: @grace
Goal h: Raise searches with an answer from 40% to 75%
  owner: @grace
Goal i: Reduce repeated tickets from 30% to 10%
  owner: @alan
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
