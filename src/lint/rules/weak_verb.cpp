// Goals that begin with having a part in something. Work and what cannot be measured are reported as such, so only
// goals that read as results are asked here.
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 30> list{
    "help",           "helps",           "helping",        "assist",          "assist with",   "assist in",
    "assisting",      "participate",     "participate in", "take part in",    "participating", "work on",
    "working on",     "work towards",    "work toward",    "working towards", "contribute to", "contributing to",
    "be involved in", "get involved in", "try to",         "attempt to",      "strive to",     "aim to",
    "seek to",        "look into",       "look at",        "endeavor to",     "endeavour to",  "be part of"};
constexpr Phrases weak{list};

/// A word alone may be a name: "Help centre answers …". It is a verb where the sentence was read so.
bool may_be_name(const Item& item, TextRange words, std::string_view text) {
  return words.of(text).find(' ') == std::string_view::npos && item.statement.verb != words;
}

bool is_reported_otherwise(const Item& item) {
  return item.statement.form == Form::activity || !item.statement.measurable;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item)) return;
  const auto words = leading_phrase(document.statement_of(item), weak);
  if (!words || may_be_name(item, *words, document.statement_of(item)) || is_reported_otherwise(item)) return;
  if (!item.open) return;
  const TextRange place = item.in_document(*words);
  findings.add({.file = id.file,
                .range = place,
                .message = called(findings.workspace(), id) + " begins with " + quoted(document.text(place)) +
                           ": that can be done, and the result still fail",
                .help = "name the result itself: what is true in the end, whoever helped"});
}

}  // namespace

extern constinit const Rule weak_verb{
    .problem =
        {
            .name = "weak-verb",
            .severity = Severity::info,
            .category = Category::style,
            .stability = Stability::preview,
            .summary = "a goal that begins with help, assist, participate, try to",
            .why = "Who aimed has done what was asked, whatever was hit; Google's guide to setting OKRs warns of "
                   "words such as help, consult and participate, because they describe taking part and not an end. "
                   "The verb in front decides what people feel they owe.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR members: «Aim to» reach 500 members
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR members: Reach 500 members
)",
        },
    .check = check,
};

}  // namespace goals::rules
