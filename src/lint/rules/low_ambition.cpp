// Targets that hardly differ from where the metric stands. Near the top of a scale the way that is left is what counts:
// from 99.9% to 99.95% half of all failures go.
#include <algorithm>
#include <array>
#include <cmath>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{
    .name = "percent", .value = 2, .least = 1, .most = 100, .summary = "the least change of the metric, in percent"}};

/// The top of the scale that the target is measured on, 0 where there is none.
double top_of_scale(const Quantity& target) {
  switch (dimension(target.unit)) {
    case Dimension::percent: return 100;
    case Dimension::rating:
    case Dimension::ratio: return target.upper;
    default: return 0;
  }
}

/// The change as a share of the smaller of the level and the way left to the top.
double relative_change(double baseline, const Quantity& target) {
  double base = std::abs(baseline);
  const double left = std::abs(top_of_scale(target) - baseline);
  if (top_of_scale(target) > baseline) base = std::min(base, left);
  return std::abs(target.value - baseline) / base;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || !item.baseline() || !item.target() || item.target()->is_range()) return;
  const auto baseline = value_in_unit_of(item.baseline()->measure(), item.target()->measure());
  if (item.statement.direction == Direction::maintain || !baseline) return;
  if (*baseline == 0 || *baseline == item.target()->value)
    return;  // no share of nothing; no change is an error of its own
  const double least = findings.option(id.file, options[0]) / 100.0;
  if (!(relative_change(*baseline, *item.target()) < least) || !item.open) return;
  const TextRange place = item.target_range().empty() ? item.statement_range : item.target_range();
  findings.add({.file = id.file,
                .range = place,
                .message = called(findings.workspace(), id) + " moves its metric from " +
                           format_quantity(*item.baseline()) + " to " + format_quantity(*item.target()) +
                           ", by less than " + std::to_string(findings.option(id.file, options[0])) + "%",
                .help = "choose a target that somebody would notice, or make it a `KPI` to keep"});
}

}  // namespace

extern constinit const Rule low_ambition{
    .problem =
        {
            .name = "low-ambition",
            .severity = Severity::info,
            .category = Category::ambition,
            .summary = "a target that moves the metric by less than two percent",
            .why = "A change smaller than the weekly noise of the number is met or missed by chance. Goals that are "
                   "specific and hard lead to more (Locke and Latham, 1990); a level that is good as it is belongs "
                   "into a KPI. Where a scale ends, at 100% or five stars, the change is held against the way that "
                   "is left.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers from 4,000 to «4,050»
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers from 4,000 to 9,000
  KR uptime: Increase availability from 99.9% to 99.95%
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
