// Numbers that went the wrong way between the last two check-ins, with no word about it.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool has_value(const LogEntry& entry, Date today) {
  return entry.kind == LogKind::check_in && entry.valid && entry.state == CheckInState::value && entry.date <= today;
}

/// Below 0: down is better; above 0: up is better; 0: not known.
int better_direction(const Item& item) {
  if (item.baseline() && item.target() && item.baseline()->value != item.target()->value) {
    return item.baseline()->value < item.target()->value ? 1 : -1;
  }
  switch (item.statement.direction) {
    case Direction::increase:
    case Direction::at_least: return 1;
    case Direction::decrease:
    case Direction::at_most: return -1;
    default: return 0;
  }
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const int better = better_direction(item);
  if (item.log.count < 2 || better == 0 || !is_running(document, item)) return;
  const LogEntry* before = nullptr;
  const LogEntry* last = nullptr;
  for (const LogEntry& entry : document.log_of(item)) {
    if (!has_value(entry, findings.today())) continue;
    before = last;
    last = &entry;
  }
  if (before == nullptr || before->date > last->date) return;
  const auto value_before = value_in_unit_of(before->measure(), last->measure());
  if (!value_before) return;
  const double change = last->value - *value_before;
  if (change * better >= 0 || has_note(*last) || meets_target(item, *last)) return;
  findings.add({.file = id.file,
                .range = last->value_range,
                .message = called(findings.workspace(), id) + " went back from " +
                           quoted(document.text(before->value_range)) + " to " +
                           quoted(document.text(last->value_range)) + ", and no note says why",
                .help = "add a line `> …` below it with what happened",
                .labels = {{id.file, before->value_range, "the value before"}}});
}

}  // namespace

extern constinit const Rule value_regressed{
    .problem =
        {
            .name = "value-regressed",
            .severity = Severity::off,
            .category = Category::progress,
            .summary = "a last check-in that is worse than the one before, without a note",
            .why = "A step back is the news of the week, and the one line that says why spares the meeting a "
                   "question. Many numbers go up and down by themselves, so the rule is off by default.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-29: 53
    2026-08-12: «51»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-29: 53
    2026-08-12: 51
    > The outage of the 10th is in it.
  KR churn: Reduce churn from 8% to 4%
    2026-07-29: 7%
    2026-08-12: 6%
)",
        },
    .check = check,
};

}  // namespace goals::rules
