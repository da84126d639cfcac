// One pass over the pages into a row a person, then sorted.
#include "render/people.hpp"

#include <algorithm>
#include <tuple>

namespace goals {
namespace {

void add(PersonSummary& summary, ItemId id, Status status) {
  summary.items.push_back(id);
  const Light colour = light(status);
  summary.good += colour == Light::good;
  summary.at_risk += status == Status::at_risk;
  summary.bad += colour == Light::bad;
}

}  // namespace

std::vector<PersonSummary> people_of(const ReportInput& input, const ReportPages& pages) {
  const Workspace& workspace = input.workspace;
  std::vector<PersonSummary> people(workspace.persons.size() + 1);
  for (std::size_t i = 0; i < workspace.persons.size(); ++i) people[i].person = workspace.persons.id_at(i);
  for (const ReportPage& page : pages.pages) {
    for_each_item(page, [&](ItemId id) {
      const ItemKind kind = workspace.item(id).kind;
      const Status status = input.scores.of(id).status;
      if ((kind != ItemKind::key_result && kind != ItemKind::goal) || is_left_out(status)) return;
      const auto owners = workspace.effective_owners(id);
      for (const PersonId owner : owners) add(people[owner.index], id, status);
      if (owners.empty()) add(people.back(), id, status);
    });
  }
  people.erase(std::remove_if(people.begin(), people.end(), [](const PersonSummary& p) { return p.items.empty(); }),
               people.end());
  std::sort(people.begin(), people.end(), [&](const PersonSummary& a, const PersonSummary& b) {
    const auto key = [&](const PersonSummary& p) {
      return std::tuple(!p.person.valid(), -p.bad, -p.at_risk, person_words(workspace, p.person));
    };
    return key(a) < key(b);
  });
  return people;
}

std::string_view person_words(const Workspace& workspace, PersonId person) {
  return person.valid() ? workspace.name(workspace.persons[person].name) : std::string_view("nobody");
}

}  // namespace goals
