// Objectives that already are their own key result. Years, names and "every customer" are no numbers to measure by.
#include <algorithm>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Statement& statement = item.statement;
  if (item.kind != ItemKind::objective || !item.open) return;
  // An objective that is work is reported as such, with its number.
  if (!statement.target || statement.form == Form::activity) return;
  const TextRange number = item.in_document(statement.target->range);
  if (!has_digit(document.text(number))) return;
  const std::string metric =
      statement.metric.empty() ? "" : " of " + quoted(statement.metric.of(document.statement_of(item)));
  findings.add({.file = id.file,
                .range = number,
                .message = called(findings.workspace(), id) + " has a number, " + quoted(document.text(number)) +
                           metric + ", which belongs in a key result",
                .help = "let the objective say what it is good for, and a key result how much"});
}

}  // namespace

extern constinit const Rule number_in_objective{
    .problem =
        {
            .name = "number-in-objective",
            .severity = Severity::info,
            .category = Category::outcome,
            .summary = "an objective with a number to measure it by",
            .why = "Grove's two questions keep the two apart: where do I want to go, and how do I see that I am "
                   "getting there? "
                   "A number in the objective is scored nowhere, and takes the place of the reason for wanting it.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Grow to «9,000» monthly readers
  owner: @ada
  KR posts: Increase readers who come back from 20% to 35%
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers from 4,000 to 9,000
)",
        },
    .check = check,
};

}  // namespace goals::rules
