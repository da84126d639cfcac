// Promises that were not kept, and no word about why. Only what is written `type: committed` is asked, and only where
// there is a last value to explain; where there is none, `ended-without-result` speaks.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// On the last check-in of the item or of what holds it.
bool is_explained(const Document& document, const Item& item, Date today) {
  const LogEntry* last = last_check_in(document, item, today);
  if (last != nullptr && has_note(*last)) return true;
  if (item.parent == Item::no_parent) return false;
  last = last_check_in(document, document.items[item.parent], today);
  return last != nullptr && has_note(*last);
}

/// Could it have been missed at all? Said without the scores, so that they are computed only when they are needed.
bool may_be_missed(const Document& document, const Item& item, Date today) {
  return is_to_be_met(item) && item.deadline && *item.deadline < today &&
         type_of(document, item) == GoalType::committed && last_check_in(document, item, today) != nullptr;
}

void check(const Workspace& workspace, Findings& findings) {
  const Date today = findings.today();
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      const ItemId id{file, index};
      if (!may_be_missed(document, item, today) || !item.open) continue;
      const LogEntry& last = *last_check_in(document, item, today);
      if (is_explained(document, item, today) || findings.scores().of(id).status != Status::missed) continue;
      findings.add({.file = file,
                    .range = last.value_range.empty() ? last.date_range() : last.value_range,
                    .message = called(workspace, id) + " was committed and missed, and no note says why",
                    .help = "add a line `> …` below the last check-in with what stood in the way"});
    }
  }
}

}  // namespace

extern constinit const Rule committed_missed_without_note{
    .problem =
        {
            .name = "committed-missed-without-note",
            .severity = Severity::warning,
            .category = Category::ambition,
            .summary = "a committed goal that was missed, without a note that says why",
            .why = "For committed OKRs Google's playbook asks for more than the number: a score below 1.0 requires "
                   "an explanation, because it shows an error in planning or in carrying out. A line below the last "
                   "check-in is enough, of the key result or of its objective.",
            .bad = R"(Cycle: 2026-Q2

Objective trust: Become the most trusted brand in support
  type: committed
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-06-30: «61»
)",
            .good = R"(Cycle: 2026-Q2

Objective trust: Become the most trusted brand in support
  type: committed
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-06-30: 61
    > The move of the data centre cost us all of May.
)",
        },
    .check = check,
};

}  // namespace goals::rules
