// Goals in which nobody believes any more, twice in a row, and no word about what follows from it.
#include <array>
#include <cmath>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{.name = "percent",
                                    .value = 30,
                                    .least = 1,
                                    .most = 100,
                                    .summary = "the confidence in percent below which a check-in is counted"}};

struct LastTwo {
  const LogEntry* before = nullptr;
  const LogEntry* last = nullptr;
};

LastTwo last_two(const Document& document, const Item& item, Date today) {
  LastTwo two;
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind != LogKind::check_in || !entry.valid || entry.date > today) continue;
    two = {two.last, &entry};
  }
  return two;
}

bool is_low(const LogEntry& entry, int percent) {
  return is_set(entry.confidence) && std::lround(entry.confidence * 100) < percent;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.log.count < 2 || item.kind == ItemKind::initiative) return;
  const auto [before, last] = last_two(document, item, findings.today());
  const int percent = findings.option(id.file, options[0]);
  if (before == nullptr || !is_low(*before, percent) || !is_low(*last, percent)) return;
  if (last->state != CheckInState::value || meets_target(item, *last)) return;
  if (has_note(*before) || has_note(*last) || !is_running(document, item)) return;
  const TextRange place = annotations_of(document, *last);
  findings.add({.file = id.file,
                .range = place.empty() ? last->date_range() : place,
                .message = called(findings.workspace(), id) + " has had a confidence below " + std::to_string(percent) +
                           "% twice in a row, and no note says what is done about it",
                .help = "add a line `> …`, or decide: change the target, defer it or drop it, each with a `because`",
                .labels = {{id.file, before->date_range(), "the check-in before"}}});
}

}  // namespace

extern constinit const Rule low_confidence{
    .problem =
        {
            .name = "low-confidence",
            .severity = Severity::warning,
            .category = Category::progress,
            .summary = "a confidence below 30% in the last two check-ins, without a note",
            .why = "Confidence is asked for every week (Wodtke) so that somebody acts while there is time. Low once "
                   "is a bad week; low twice with nothing written means that the goal has been given up without a "
                   "decision.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-29: 46 (confidence 25%)
    2026-08-12: 46 «(confidence 20%)»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-29: 46 (confidence 25%)
    2026-08-12: 46 (confidence 20%)
    > We stop the phone survey and ask in the product from September on.
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
