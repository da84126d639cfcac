// Key results that keep what is there. One that cannot be measured either is for `unmeasurable`, work that goes on for
// `activity-not-outcome`, and a KPI is where a level to keep belongs.
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 8> ongoing_list{"continue", "continues", "continued", "continuing",
                                                       "keep on",  "ongoing",   "on going",  "business as usual"};
constexpr Phrases ongoing{ongoing_list};

/// Is something else to be done first, as in "add and keep 5 members"?
bool follows_another_verb(TextRange verb, std::string_view text) {
  return text.substr(0, verb.begin).find(" and ") != std::string_view::npos;
}

/// The words that say that nothing is to change; empty when none do. In the middle of a sentence "ongoing" may be said
/// of something new.
TextRange words_of_keeping(const Statement& statement, std::string_view text) {
  if (statement.direction != Direction::maintain) return leading_phrase(text, ongoing).value_or(TextRange{});
  const TextRange words = statement.verb.empty() ? statement.form_range : statement.verb;
  return follows_another_verb(words, text) ? TextRange{} : words;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const Statement& statement = item.statement;
  if (item.kind != ItemKind::key_result || !item.open) return;
  if (!statement.measurable || statement.form == Form::activity) return;
  // A start that differs from the target is a change, whatever the verb.
  if (item.baseline() && item.target() && item.baseline()->value != item.target()->value) return;
  const TextRange words = words_of_keeping(statement, document.statement_of(item));
  if (words.empty()) return;
  const TextRange place = item.in_document(words);
  findings.add({.file = id.file,
                .range = place,
                .message = called(findings.workspace(), id) + " keeps what is there: with " +
                           quoted(document.text(place)) + " nothing changes",
                .help = "make it a `KPI`, whose level is watched and not scored, or say what is to change"});
}

}  // namespace

extern constinit const Rule business_as_usual{
    .problem =
        {
            .name = "business-as-usual",
            .severity = Severity::info,
            .category = Category::outcome,
            .summary = "a key result that keeps or continues what is there",
            .why = "Google's playbook counts business as usual among the traps of OKRs: what a team would do anyway. A "
                   "key result "
                   "that is met on the first day raises the score of its objective without any progress. What must "
                   "stay as it is "
                   "stands beside the OKRs as a health metric (Wodtke). A level to keep is a `KPI`, and `guards:` "
                   "ties it to the objective that must not harm it.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR uptime: «Keep» availability at 99.9%
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70

KPI uptime: Keep availability at 99.9%
  guards: trust
)",
        },
    .check = check,
};

}  // namespace goals::rules
