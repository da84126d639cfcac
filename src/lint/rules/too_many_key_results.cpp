// Objectives with more key results than can all decide whether it is met.
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{
    .name = "limit", .value = 5, .least = 1, .summary = "the number of key results that one objective may have"}};

/// The key result with which the limit is passed.
std::uint32_t first_over(const Document& document, std::uint32_t objective, std::uint32_t limit) {
  std::uint32_t count = 0;
  std::uint32_t child = objective + 1;
  while (true) {
    if (document.items[child].kind == ItemKind::key_result && !document.items[child].given_up && ++count > limit) {
      return child;
    }
    child += document.items[child].subtree_size;
  }
}

void check(const ItemSubject& subject, Findings& findings) {
  if (subject.item.kind != ItemKind::objective || !subject.item.open) return;
  const std::uint32_t count = count_children(subject.document, subject.id.index, ItemKind::key_result);
  const auto limit = static_cast<std::uint32_t>(findings.option(subject.id.file, options[0]));
  if (count <= limit) return;
  const std::uint32_t over = first_over(subject.document, subject.id.index, limit);
  findings.add(
      {.file = subject.id.file,
       .range = subject.document.items[over].statement_range,
       .message = called(findings.workspace(), subject.id) + " has " + std::to_string(count) +
                  " key results; this is the first over the limit of " + std::to_string(limit),
       .help =
           "keep those that decide whether the objective is met; work belongs in initiatives, levels to keep in KPIs",
       .labels = {{subject.id.file, subject.item.statement_range, "the objective"}}});
}

}  // namespace

extern constinit const Rule too_many_key_results{
    .problem =
        {
            .name = "too-many-key-results",
            .severity = Severity::warning,
            .category = Category::focus,
            .summary = "an objective with more key results than people can keep in mind",
            .why =
                "Grove: the key results are the few milestones that tell whether one is getting there; OKR guides ask "
                "for two to five. With more, the mean hides the one that matters, and a list of tasks passes for a "
                "measure.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4%
  KR wait: Reduce the waiting time from 9 min to 2 min
  KR found: Increase searches with an answer from 40% to 75%
  KR repeat: Reduce repeated tickets from 30% to 10%
  KR partners: «Increase partner CSAT from 70% to 90%»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4%
  KR wait: Reduce the waiting time from 9 min to 2 min
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
