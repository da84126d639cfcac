// Targets over 100% of something that cannot exceed its whole. Growth, quotas and net retention may, so only metrics
// that are parts of a whole by their nature are looked at.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// What a metric ends with when it is a part of a whole.
constexpr std::array<std::string_view, 16> shares{
    "accuracy",        "availability",    "churn",     "churn rate",          "click-through rate",
    "completion rate", "conversion rate", "coverage",  "crash-free sessions", "error rate",
    "failure rate",    "open rate",       "pass rate", "response rate",       "success rate",
    "uptime"};

bool ends_with_word(std::string_view text, std::string_view ending) {
  if (text.size() < ending.size()) return false;
  const std::string_view tail = text.substr(text.size() - ending.size());
  const bool same = std::equal(tail.begin(), tail.end(), ending.begin(), [](char a, char b) { return lower(a) == b; });
  return same && (tail.size() == text.size() || text[text.size() - tail.size() - 1] == ' ');
}

bool is_share(std::string_view metric) {
  return std::any_of(shares.begin(), shares.end(),
                     [metric](std::string_view share) { return ends_with_word(metric, share); });
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!item.target() || item.statement.relative || item.target_origin != ValueOrigin::statement) return;
  if (dimension(item.target()->unit) != Dimension::percent || item.target()->value <= 100) return;
  const std::string_view metric = document.text(item.metric_range());
  if (!is_share(metric) || item.target_range().empty() || !item.open) return;
  const TextRange range = item.target_range();
  findings.add({.file = id.file,
                .range = range,
                .message = called(findings.workspace(), id) + " asks for " + quoted(document.text(range)) + " of " +
                           quoted(metric) + ", which ends at 100%",
                .help = "choose a target up to 100%, or say `by …%` if the change is meant"});
}

}  // namespace

extern constinit const Rule impossible_percentage{
    .problem =
        {
            .name = "impossible-percentage",
            .severity = Severity::warning,
            .category = Category::measurable,
            .summary = "a target over 100% of a whole",
            .why =
                "Uptime, coverage and rates are parts of a whole: more than all of it cannot be reached, so the score "
                "never gets to 1.0. Growth, quotas and net revenue retention may exceed 100% and are not reported.",
            .bad = R"(Cycle: 2026-Q3

Objective solid: Releases that nobody fears
  owner: @ada
  KR coverage: Increase test coverage from 60% to «110%»
)",
            .good = R"(Cycle: 2026-Q3

Objective solid: Releases that nobody fears
  owner: @ada
  KR coverage: Increase test coverage from 60% to 80%
  KR retention: Increase net revenue retention from 98% to 112%
)",
        },
    .check = check,
};

}  // namespace goals::rules
