// Objectives that ask for two things, each with a verb of its own. Two words for one thing, and a second half that says
// how or what for, are one objective.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

/// Does it say what to do and to what, so that it could stand alone?
bool stands_alone(const Statement& statement) {
  return !statement.verb.empty() && !statement.metric.empty() && statement.form != Form::not_understood;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::objective || !item.statement.several() || !item.open) return;
  if (item.statement.verb.empty()) return;
  const std::string_view text = document.statement_of(item);
  const Lexicon& lexicon = findings.workspace().options.lexicon();
  for (const TextRange other : item.statement.others) {
    if (other.begin <= item.statement.verb.begin || !stands_alone(read_statement(other.of(text), lexicon))) continue;
    findings.add({.file = id.file,
                  .range = item.in_document(other),
                  .message = called(findings.workspace(), id) + " asks for a second thing: " + quoted(other.of(text)),
                  .help = "make it an objective of its own, or let one be the reason for the other: `why: …`"});
    return;
  }
}

}  // namespace

extern constinit const Rule two_objectives_in_one{
    .problem =
        {
            .name = "two-objectives-in-one",
            .severity = Severity::info,
            .category = Category::focus,
            .stability = Stability::preview,
            .summary = "an objective that asks for two things",
            .why = "An objective is remembered as one sentence. With two in it the key results measure one half "
                   "each, and a score in the middle says that both are half done when one is done and the other was "
                   "never begun.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Earn the trust of new customers and «reduce the cost of support»
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR cost: Reduce the cost of a ticket from $9 to $6
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Earn and keep the trust of new customers
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
