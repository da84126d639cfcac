// Running goals of whose number nobody has heard for longer than the cadence. Silent in documents without a single
// dated line: there the numbers are kept elsewhere, and each goal would be reported for it.
#include <algorithm>
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{
    Option{.name = "days", .value = 14, .least = 1, .summary = "days without a check-in after which a goal is stale"},
    Option{.name = "short-goal-days", .value = 7, .least = 1, .summary = "the same for short goals"},
    Option{
        .name = "short-goal", .value = 60, .least = 1, .summary = "a goal that lasts fewer days than this is short"}};

/// Nothing more is to be heard of a goal that was reached or missed.
bool is_over(const Item& item, const LogEntry& last) {
  return last.state == CheckInState::missed || meets_target(item, last);
}

/// Has a number to report, and the day lies inside its time.
bool is_due(const Document& document, const Item& item, Date today) {
  if (!is_to_be_met(item) || !item.target() || !item.start || !item.deadline || document.log.empty()) return false;
  return *item.start <= today && today <= *item.deadline && is_running(document, item);
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Date today = findings.today();
  if (!is_due(document, item, today)) return;
  const LogEntry* last = last_check_in(document, item, today);
  if (last != nullptr && is_over(item, *last)) return;
  const bool is_short = *item.deadline - *item.start + 1 < findings.option(id.file, options[2]);
  const int cadence = findings.option(id.file, options[is_short ? 1 : 0]);
  const Date since = last == nullptr ? *item.start : last->date;
  if (today - since <= cadence) return;
  const std::string ago = to_string(since) + ", " + counted(today - since, "day") + " ago";
  const std::string name = called(findings.workspace(), id);
  findings.add({.file = id.file,
                .range = last == nullptr ? item.statement_range : last->date_range(),
                .message = last == nullptr ? name + " has had no check-in since it began on " + ago
                                           : name + " has had no check-in since " + ago,
                .help = "add a line such as `" + to_string(today) + ": VALUE` under it, or say `status: paused`"});
}

}  // namespace

extern constinit const Rule stale_check_in{
    .problem =
        {
            .name = "stale-check-in",
            .severity = Severity::warning,
            .category = Category::progress,
            .summary = "a running goal with a number, and no check-in for longer than the cadence",
            .why =
                "OKRs fail by being forgotten between planning and grading; a look at the numbers every week or two is "
                "the practice that all OKR guides share (Doerr's \"continuous performance management\", Wodtke's "
                "weekly check-in). An old number passes for the present one in every report.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    «2026-07-15»: 48
  KR churn: Reduce churn from 8% to 4%
    2026-08-15: 6%
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-15: 48
    2026-08-12: 53
  KR churn: Reduce churn from 8% to 4%
    2026-07-15: 4%
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
