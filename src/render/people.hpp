// What each person answers for: the key results and SMART goals of a report by their owners.
#pragma once

#include <vector>

#include "render/report_pages.hpp"

namespace goals {

struct PersonSummary {
  PersonId person;            ///< invalid for what nobody owns
  std::vector<ItemId> items;  ///< key results and SMART goals that are not left out, in the order of the pages
  int good = 0;
  int at_risk = 0;
  int bad = 0;

  int others() const { return static_cast<int>(items.size()) - good - at_risk - bad; }
};

/// Those who own something, the most trouble first, then by name; an item with two owners counts for both. What nobody
/// owns comes last.
std::vector<PersonSummary> people_of(const ReportInput& input, const ReportPages& pages);

/// The name, or `nobody`.
std::string_view person_words(const Workspace& workspace, PersonId person);

}  // namespace goals
