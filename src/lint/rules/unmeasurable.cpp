// Key results and SMART goals of which a stranger could not say at the end whether they were met.
#include <algorithm>
#include <string_view>
#include <vector>

#include "catalog/rules.hpp"
#include "lint/item_facts.hpp"
#include "lint/own_work.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

/// What the statement leaves open, another line of the goal may say.
bool is_measured_elsewhere(const Document& document, const Item& item, const Lexicon& lexicon) {
  if (item.target()) return true;
  const Field* criterion = document.find_field(item, LabelKind::measurable);
  if (criterion == nullptr || criterion->value.empty()) return false;
  // Its writer answered the question; only an answer as vague as the goal itself is none.
  return read_statement(document.text(criterion->value), lexicon).measurable_reason != Reason::quality_word;
}

/// A `to:` that is no quantity is an error of its own.
bool has_broken_target(const Document& document, const Item& item) {
  return document.find_field(item, LabelKind::to) != nullptr;
}

/// An amount in the sentence, however the reader took it: times and spans of time are none.
bool names_an_amount(std::string_view statement) {
  const std::vector<Quantity> quantities = read_quantities(statement);
  return std::any_of(quantities.begin(), quantities.end(),
                     [](const Quantity& quantity) { return dimension(quantity.unit) != Dimension::time; });
}

/// "Says no amount" is meant for verbs of change. Of others it only tells that the reader saw none, and a state or a
/// capability ("visitors can reserve a room") may well be there or not.
bool is_doubtful(const Statement& statement, std::string_view text) {
  if (statement.measurable_reason != Reason::unspecified_change) return false;
  const bool changes = statement.direction != Direction::none || statement.form_reason == Reason::unspecified_change;
  return !changes || names_an_amount(text);
}

std::string help_for(Reason reason) {
  switch (reason) {
    case Reason::quality_word:
      return "say what one would see or count if it were so, such as `Increase NPS from 45 to 70`";
    case Reason::unspecified_change: return "say from where to where: `from A to B`";
    case Reason::bare_metric: return "say where it should be: `Increase … from A to B`, or `… of at least B`";
    case Reason::continuing: return "say what is true at the end, or make it an `Initiative:`";
    default: return "give it a number (`from A to B`), or name one thing that is there at the end";
  }
}

/// Attention without an end is reported once, by `activity-not-outcome`.
bool is_told_as_work(const ItemSubject& subject, const Findings& findings) {
  const Statement& statement = subject.item.statement;
  return statement.measurable_reason == Reason::continuing && is_work_as_result(subject) && !is_counted(statement) &&
         findings.looks_for(activity_not_outcome.problem, subject.id.file);
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || item.statement.measurable || item.statement_range.empty()) return;
  if (!item.open || is_doubtful(item.statement, document.statement_of(item))) return;
  if (is_measured_elsewhere(document, item, findings.workspace().options.lexicon()) ||
      has_broken_target(document, item))
    return;
  const Statement& statement = item.statement;
  if (is_told_as_work(subject, findings)) return;
  findings.add(
      {.file = id.file,
       .range = part_or_statement(item, statement.measurable_range),
       .message = called(findings.workspace(), id) + " cannot be measured: " +
                  describe(statement.measurable_reason, statement.measurable_range, document.statement_of(item)),
       .help = help_for(statement.measurable_reason)});
}

}  // namespace

extern constinit const Rule unmeasurable{
    .problem =
        {
            .name = "unmeasurable",
            .severity = Severity::warning,
            .category = Category::measurable,
            .summary = "a key result or SMART goal without a metric, a threshold or an end that can be verified",
            .why =
                "\"It's not a key result unless it has a number\" (Marissa Mayer, quoted by Doerr) - or, as real plans "
                "show, one deliverable that is there or not. Otherwise the end of the cycle brings an argument "
                "instead of a score. Measurable is the M of SMART.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: «Improve» customer satisfaction
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Improve customer satisfaction from 75% to 90%
  KR centre: Open the new help centre
  KR answered: Every ticket has an answer within one day
)",
        },
    .check = check,
};

}  // namespace goals::rules
