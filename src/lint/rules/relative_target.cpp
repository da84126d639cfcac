// Amounts of change from nobody knows where: "by 20%", "double". A level without a start is for `missing-baseline`.
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

/// Words that name the base without its number: last year's figure can be looked up.
constexpr std::array<std::string_view, 22> bases_list{"yoy",
                                                      "qoq",
                                                      "mom",
                                                      "wow",
                                                      "year over year",
                                                      "year on year",
                                                      "quarter over quarter",
                                                      "quarter on quarter",
                                                      "month over month",
                                                      "month on month",
                                                      "week over week",
                                                      "compared",
                                                      "versus",
                                                      "vs",
                                                      "relative to",
                                                      "baseline",
                                                      "than in",
                                                      "over last",
                                                      "from last",
                                                      "over the last",
                                                      "from the last",
                                                      "than last"};
constexpr Phrases bases{bases_list};

/// A number behind "by" may also count who did it ("reviewed by 4 people"): only a change is a change.
bool is_change(const Statement& statement) {
  return statement.direction == Direction::increase || statement.direction == Direction::decrease ||
         dimension(statement.target->unit) == Dimension::factor;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Statement& statement = item.statement;
  if (!is_to_be_met(item) || !item.open) return;
  if (!statement.relative || !statement.target || statement.target->range.empty() || !is_change(statement)) return;
  // A target in a field or criterion is a level; the first check-in serves as a baseline.
  if (item.baseline() || item.target_origin == ValueOrigin::field || item.target_origin == ValueOrigin::criterion)
    return;
  if (document.find_field(item, LabelKind::from) != nullptr || has_value_in_log(document, item)) return;
  const std::string_view text = document.statement_of(item);
  if (find_phrase(text, bases)) return;
  const TextRange amount = item.in_document(statement.target->range);
  const std::string metric = item.metric_range().empty() ? "it" : quoted(document.text(item.metric_range()));
  findings.add({.file = id.file,
                .range = amount,
                .message = called(findings.workspace(), id) + " says how far, " + quoted(document.text(amount)) +
                           ", but not from where " + metric + " starts",
                .help = "say where it stands now: `from A to B` in the sentence, `from: A`, or a first check-in"});
}

}  // namespace

extern constinit const Rule relative_target{
    .problem =
        {
            .name = "relative-target",
            .severity = Severity::warning,
            .category = Category::measurable,
            .summary = "a change by an amount or a factor, without the base it is taken of",
            .why =
                "\"By 20%\" is a number only once it is known of what: at the end of the cycle the base is looked up "
                "by whoever wants the goal met. Without it there is no level to score against, and no progress. "
                "OKR guides write \"from X to Y\". A base that is named, such as last year's figure, is enough, and "
                "so is a first check-in.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers by «20%»
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers by 20%
    from: 4,000
  KR orders: Increase orders by 20% compared to last summer
)",
        },
    .check = check,
};

}  // namespace goals::rules
