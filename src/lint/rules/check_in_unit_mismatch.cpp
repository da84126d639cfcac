// Check-ins in a unit that does not compare with the target's. A bare number takes the unit of the target, and a
// percentage may be a share of any target.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// Units that say what is measured, as against counts, shares and factors.
bool is_telling(Unit unit) {
  switch (dimension(unit)) {
    case Dimension::currency:
    case Dimension::time:
    case Dimension::data:
    case Dimension::length:
    case Dimension::mass:
    case Dimension::volume:
    case Dimension::area:
    case Dimension::energy:
    case Dimension::power: return true;
    default: return false;
  }
}

bool contradict(Unit check_in, Unit target) {
  if (comparable(check_in, target)) return false;
  if (is_telling(check_in)) return true;
  const Dimension kind = dimension(check_in);
  return is_telling(target) && kind != Dimension::count && kind != Dimension::percent;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!item.target() || item.statement.relative) return;
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind != LogKind::check_in || !entry.valid || entry.state != CheckInState::value) continue;
    if (!contradict(entry.unit, item.target()->unit)) continue;
    findings.add({.file = id.file,
                  .range = entry.value_range,
                  .message = quoted(document.text(entry.value_range)) + " cannot be compared with the target " +
                             quoted(format_quantity(*item.target())) + " of " + called(findings.workspace(), id),
                  .help = "give the value in the unit of the target"});
  }
}

}  // namespace

extern constinit const Rule check_in_unit_mismatch{
    .problem =
        {
            .name = "check-in-unit-mismatch",
            .severity = Severity::error,
            .category = Category::progress,
            .summary = "a check-in in a unit that cannot be compared with the target",
            .why =
                "Between `3 h` and `$50` there is no progress to compute, so the report would leave the check-in out. "
                "Units of one kind convert by themselves: 90 min and 1.5 h are the same.",
            .bad = R"(Cycle: 2026-Q3

Objective quick: Answer before people wonder
  owner: @ada
  KR wait: Reduce the waiting time from 6 h to 3 h
    2026-08-12: «$5»
)",
            .good = R"(Cycle: 2026-Q3

Objective quick: Answer before people wonder
  owner: @ada
  KR wait: Reduce the waiting time from 6 h to 3 h
    2026-08-12: 270 min
)",
        },
    .check = check,
};

}  // namespace goals::rules
