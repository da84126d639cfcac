// Goals that begin after they end.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!item.own_start || !item.start || !item.deadline || *item.start <= *item.deadline || !item.open) return;
  const Field* start = document.find_field(item, LabelKind::start);
  if (start == nullptr) return;
  findings.add({.file = id.file,
                .range = start->value,
                .message = called(findings.workspace(), id) + " begins on " + to_string(*item.start) +
                           ", after it ends on " + to_string(*item.deadline),
                .help = "give it a start before its deadline"});
}

}  // namespace

extern constinit const Rule start_after_deadline{
    .problem =
        {
            .name = "start-after-deadline",
            .severity = Severity::error,
            .category = Category::time,
            .summary = "a start that lies after the deadline",
            .why =
                "A goal without a single day to work on it has no pace and no forecast. It is a slip in one of the two "
                "dates, often in the year.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 by 2026-08-31
    start: «2026-09-01»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 by 2026-09-30
    start: 2026-09-01
)",
        },
    .check = check,
};

}  // namespace goals::rules
