// Answers to `achievable:` that say yes and not why. One word that is not part of saying yes makes it an argument.
#include <algorithm>
#include <array>
#include <string_view>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// The words that a bare yes is made of, sorted.
constexpr std::array<std::string_view, 56> words_of_yes{
    "a",          "absolutely", "achievable", "achieve", "achieved",   "am",        "and",         "are",
    "attainable", "be",         "believe",    "but",     "can",        "certainly", "challenging", "confident",
    "course",     "definitely", "do",         "doable",  "fairly",     "feasible",  "for",         "goal",
    "hard",       "i",          "is",         "it",      "manageable", "of",        "ok",          "our",
    "possible",   "possibly",   "quite",      "reach",   "reachable",  "realistic", "really",      "reasonable",
    "should",     "sure",       "that",       "the",     "think",      "this",      "to",          "totally",
    "very",       "viable",     "we",         "well",    "will",       "within",    "work",        "yes"};
static_assert(std::is_sorted(words_of_yes.begin(), words_of_yes.end()));
constexpr std::size_t longest_yes = 80;

bool is_word_of_yes(std::string_view word) {
  std::array<char, longest_yes> lowered{};
  std::transform(word.begin(), word.end(), lowered.begin(), lower);
  return std::binary_search(words_of_yes.begin(), words_of_yes.end(), std::string_view{lowered.data(), word.size()});
}

/// Letters and blanks only, and no word that gives a reason. A digit is a reason.
bool is_bare_yes(std::string_view text) {
  if (text.size() > longest_yes) return false;
  for (std::size_t at = 0; at < text.size();) {
    if (is_digit(text[at])) return false;
    if (!may_be_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && may_be_letter(text[end])) ++end;
    if (!is_word_of_yes(text.substr(at, end - at))) return false;
    at = end;
  }
  return true;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::goal || item.fields.count == 0) return;
  const Field* field = document.find_field(item, LabelKind::achievable);
  if (field == nullptr || field->value.empty() || field->notes.count > 0) return;
  if (!is_bare_yes(document.text(field->value)) || !item.open) return;
  findings.add({.file = id.file,
                .range = field->value,
                .message = called(findings.workspace(), id) + " says that it is achievable, and not why",
                .help = "say what makes it so: time, people, money, or how far it went before"});
}

}  // namespace

extern constinit const Rule achievable_not_argued{
    .problem =
        {
            .name = "achievable-not-argued",
            .severity = Severity::info,
            .category = Category::smart,
            .summary = "an answer to `achievable:` that only says yes",
            .why = "Of the five criteria this is the one that is ticked without thinking. What is needed, who has "
                   "the time, and what was reached last time are the argument; whoever cannot name one has found the "
                   "risk of the goal.",
            .bad = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: The ten asked most, answered by one page each
  achievable: «Yes, this is realistic»
  relevant: Half of all tickets ask one of these ten
)",
            .good = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: The ten asked most, answered by one page each
  achievable: Yes, two writers are free in August
  relevant: Half of all tickets ask one of these ten
)",
        },
    .check = check,
};

}  // namespace goals::rules
