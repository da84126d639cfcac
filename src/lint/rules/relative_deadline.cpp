// Deadlines that are counted from something ("within 60 days", "by the end of the quarter"); the fix writes the day
// they mean now.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

bool is_relative(DateForm form) { return form >= DateForm::end_of_cycle && form <= DateForm::after_years; }

/// `by 2026-08-30` in a sentence, the bare day in a field.
std::string day_as_written(const Item& item) {
  const std::string day = to_string(*item.deadline);
  return item.deadline_origin == DeadlineOrigin::statement ? "by " + day : day;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.deadline_range.empty() || !item.deadline || !is_deadline_written(item)) return;
  const std::string_view words = document.text(item.deadline_range);
  const bool in_statement = item.deadline_origin == DeadlineOrigin::statement;
  const DateForm form = in_statement ? item.statement.deadline.form : read_date(words).form;
  if (!is_relative(form) || !item.open) return;
  const std::string day = day_as_written(item);
  findings.add({.file = id.file,
                .range = item.deadline_range,
                .message = called(findings.workspace(), id) + " ends " + quoted(words) + ", which is " +
                           to_string(*item.deadline) + " as long as its cycle and its start stay as they are",
                .help = "write the day, so that it stays what it is",
                .fixes = {{.title = "write " + quoted(day), .edits = {{item.deadline_range, day}}}}});
}

}  // namespace

extern constinit const Rule relative_deadline{
    .problem =
        {
            .name = "relative-deadline",
            .severity = Severity::off,
            .category = Category::time,
            .fix = FixKind::safe,
            .summary = "a deadline that is counted from the start or the cycle, instead of a day",
            .why = "A goal that is copied into the next quarter, or whose start is moved, takes such a deadline "
                   "along without anybody deciding it. Plain words are the easier reading, so the rule is off; who "
                   "wants every date to be one that a diff shows turns it on.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 «within 60 days»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 by 2026-08-31
  KR answers: Answer 90% of all tickets within 24 hours
)",
        },
    .check = check,
};

}  // namespace goals::rules
