// Goals in the passive voice, which leave out who does it. A state that is reached, "all roles are documented", is a
// fair way to write a milestone: hence off by default, and silent where the doer is named.
#include <array>
#include <optional>
#include <string_view>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/lexicon.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 8> auxiliaries{"is", "are", "be", "been", "being", "gets", "get", "was"};

/// The next run of letters from `at` on; empty at the end.
TextRange word_from(std::string_view text, std::uint32_t at) {
  while (at < text.size() && !is_letter(text[at])) ++at;
  std::uint32_t end = at;
  while (end < text.size() && is_letter(text[end])) ++end;
  return {at, end};
}

bool same_word(std::string_view word, std::string_view lowered) {
  if (word.size() != lowered.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(word[i]) != lowered[i]) return false;
  }
  return true;
}

bool is_auxiliary(std::string_view word) {
  for (const std::string_view auxiliary : auxiliaries) {
    if (same_word(word, auxiliary)) return true;
  }
  return false;
}

bool is_participle(std::string_view word) {
  const LexiconEntry* entry = english_lexicon().find(word);
  if (entry != nullptr) return entry->is(Trait::verb_past) && !entry->is(Trait::verb_base);
  return (english_lexicon().guess(word) & bit(Trait::verb_past)) != 0;
}

bool is_adverb(std::string_view word) {
  const LexiconEntry* entry = english_lexicon().find(word);
  return entry != nullptr && entry->is(Trait::adverb);
}

/// "is increased", "are fully documented"; nothing when the words after it say by whom.
std::optional<TextRange> find_passive(std::string_view text) {
  for (TextRange word = word_from(text, 0); !word.empty(); word = word_from(text, word.end)) {
    if (!is_auxiliary(word.of(text))) continue;
    TextRange next = word_from(text, word.end);
    if (is_adverb(next.of(text))) next = word_from(text, next.end);
    if (next.empty() || !is_participle(next.of(text))) continue;
    if (same_word(word_from(text, next.end).of(text), "by")) return std::nullopt;
    return TextRange{word.begin, next.end};
  }
  return std::nullopt;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || !item.open) return;
  const auto passive = find_passive(document.statement_of(item));
  if (!passive) return;
  const TextRange place = item.in_document(*passive);
  findings.add({.file = id.file,
                .range = place,
                .message = called(findings.workspace(), id) + " is in the passive voice, " +
                           quoted(document.text(place)) + ": it leaves out who does it",
                .help = "begin with the verb: `Increase …`, or say `… by` whom"});
}

}  // namespace

extern constinit const Rule passive_goal{
    .problem =
        {
            .name = "passive-goal",
            .severity = Severity::off,
            .category = Category::style,
            .stability = Stability::preview,
            .summary = "a goal in the passive voice",
            .why = "\"NPS is increased\" has no doer, and reads like weather. Plain-language guides prefer the "
                   "active voice. In goals the passive is often a state to be reached, which is clear enough, so "
                   "this is a matter of style and off.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: NPS «is increased» from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR forms: The new form is used by 8 of 10 teams
)",
        },
    .check = check,
};

}  // namespace goals::rules
