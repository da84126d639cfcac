// Key results that measure two things. A second thing that has no number is no second metric: a task, a condition or a
// second owner of the same number is let pass.
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/split_item.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

bool has_number(const Statement& statement) {
  return statement.target && !statement.target->range.empty() && statement.measurable_reason != Reason::totality;
}

/// Is it measured by itself: a result with its own number, or a metric that shares the number of the first?
bool is_metric(const Statement& statement) {
  if (statement.form == Form::outcome && has_number(statement)) return true;
  return statement.measurable_reason == Reason::bare_metric;
}

/// What the taken result is called: its metric, else its number.
TextRange first_metric(const Statement& statement) {
  return statement.metric.empty() ? statement.target->range : statement.metric;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Statement& statement = item.statement;
  if (item.kind != ItemKind::key_result || statement.form != Form::outcome || !has_number(statement)) return;
  if (!item.open || document.find_field(item, LabelKind::metric) != nullptr) return;
  const std::string_view text = document.statement_of(item);
  const Lexicon& lexicon = findings.workspace().options.lexicon();
  for (const TextRange other : statement.others) {
    // "Increase retention and engagement by 10%": a part that repeats the metric is no further one.
    if (other.contains(statement.metric.begin) || !is_metric(read_statement(other.of(text), lexicon))) continue;
    findings.add({.file = id.file,
                  .range = item.in_document(other),
                  .message = called(findings.workspace(), id) + " measures two things: " +
                             quoted(first_metric(statement).of(text)) + " and " + quoted(other.of(text)),
                  .help = "make each a key result of its own, so that each has a score and a check-in",
                  .fixes = split_off(subject, other, lexicon)});
    return;
  }
}

}  // namespace

extern constinit const Rule two_metrics{
    .problem =
        {
            .name = "two-metrics",
            .severity = Severity::warning,
            .category = Category::measurable,
            .fix = FixKind::unsafe,
            .summary = "a key result that measures two things",
            .why =
                "When one half is met and the other is not, no score is right, and a check-in has room for one value: "
                "only the first number is followed. Requirements engineering asks the same of every requirement: that "
                "it be "
                "singular (ISO/IEC/IEEE 29148).",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 and «reduce churn from 8% to 4%»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4% for teams and companies
)",
        },
    .check = check,
};

}  // namespace goals::rules
