// Numbers and dates that were left for later: `XX%`, `TBD`, `[date]`. A draft may hold them.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void report(const ItemSubject& subject, TextRange range, std::string_view what, Findings& findings) {
  findings.add({.file = subject.id.file,
                .range = range,
                .message = called(findings.workspace(), subject.id) + " leaves its " + std::string(what) +
                           " open: " + quoted(subject.document.text(range)),
                .help = "fill it in, or mark the goal `status: draft`"});
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!item.open) return;
  const Statement& statement = item.statement;
  if (statement.measurable_reason == Reason::placeholder && !statement.measurable_range.empty() && !item.target()) {
    report(subject, item.in_document(statement.measurable_range), "number", findings);
  }
  if (statement.deadline.form == DateForm::placeholder) {
    report(subject, item.in_document(statement.deadline.range), "deadline", findings);
  }
}

}  // namespace

extern constinit const Rule placeholder{
    .problem =
        {
            .name = "placeholder",
            .severity = Severity::error,
            .category = Category::measurable,
            .summary = "a number or a date that was left for later",
            .why = "Templates are full of `XX%`, and plans are published with them. A goal whose number is open is not "
                   "agreed; until it is, it is a `status: draft`.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase CSAT to «XX»%
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR csat: Increase CSAT to XX%
    status: draft
)",
        },
    .check = check,
};

}  // namespace goals::rules
