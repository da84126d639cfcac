// Criteria of a SMART goal that only say its sentence again. A number or a date that is repeated is how the explicit
// form works; so of `measurable` and `time-bound` only the whole sentence counts.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/same_words.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array reasoned{LabelKind::specific, LabelKind::achievable, LabelKind::relevant};
constexpr std::array stated{LabelKind::measurable, LabelKind::time_bound};
constexpr std::size_t least_letters = 3;  ///< of a word that carries meaning
constexpr std::array<std::string_view, 6> empty_words{"the", "and", "for", "our", "its", "with"};
constexpr std::size_t least_words = 3;  ///< of a criterion that can be said to repeat

bool carries_meaning(std::string_view word) {
  return word.size() >= least_letters && std::find(empty_words.begin(), empty_words.end(), word) == empty_words.end();
}

/// Calls `visit` with each word that carries meaning, in lower case, for as long as it says to go on.
template <class Visit>
void each_word(std::string_view text, const Visit& visit) {
  std::string word;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char byte = at < text.size() ? text[at] : ' ';
    if (may_be_letter(byte)) {
      word += lower(byte);
    } else {
      if (carries_meaning(word) && !visit(word)) return;
      word.clear();
    }
  }
}

/// Words that carry meaning, in lower case, sorted.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  each_word(text, [&words](const std::string& word) {
    words.push_back(word);
    return true;
  });
  std::sort(words.begin(), words.end());
  return words;
}

/// Does a criterion say a word that the statement does not say? Nearly always one of the first is.
bool says_more(std::string_view criterion, const std::vector<std::string>& statement) {
  bool is_new = false;
  each_word(criterion, [&](const std::string& word) {
    is_new = !std::binary_search(statement.begin(), statement.end(), word);
    return !is_new;
  });
  return is_new;
}

bool only_repeats(std::string_view criterion, const std::vector<std::string>& statement) {
  if (says_more(criterion, statement)) return false;
  const std::vector<std::string> words = words_of(criterion);
  return words.size() >= least_words && std::includes(statement.begin(), statement.end(), words.begin(), words.end());
}

void report(const ItemSubject& subject, const Field& field, Findings& findings) {
  findings.add({.file = subject.id.file,
                .range = field.value,
                .message = "`" + std::string(canonical_label(field.label)) + "` of " +
                           called(findings.workspace(), subject.id) + " says nothing that its sentence does not say",
                .help = "answer the question of the criterion, or leave the line out: what the sentence says counts"});
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::goal || item.fields.count == 0 || !item.open) return;
  const std::string_view statement = document.statement_of(item);
  std::vector<std::string> words;
  for (const Field& field : document.fields_of(item)) {
    const std::string_view value = document.text(field.value);
    if (value.empty()) continue;
    if (std::find(stated.begin(), stated.end(), field.label) != stated.end()) {
      if (mean_the_same(value, statement)) report(subject, field, findings);
    } else if (std::find(reasoned.begin(), reasoned.end(), field.label) != reasoned.end()) {
      if (words.empty()) words = words_of(statement);
      if (mean_the_same(value, statement) || only_repeats(value, words)) report(subject, field, findings);
    }
  }
}

}  // namespace

extern constinit const Rule criterion_repeats_statement{
    .problem =
        {
            .name = "criterion-repeats-statement",
            .severity = Severity::info,
            .category = Category::smart,
            .summary = "a criterion of a SMART goal that says its sentence again",
            .why = "The worksheet is there to think, one question at a time; copied into each line, the sentence "
                   "answers none of them and looks as if it did. A number or a date that a criterion repeats is "
                   "fine, and so is a criterion that is left out because the sentence says it.",
            .bad = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: «Answer the common questions without a ticket»
  achievable: Two writers have half a day a week each
  relevant: Half of all tickets ask one of these ten
)",
            .good = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: The ten asked most, answered by one page each
  measurable: 80%
  achievable: Two writers have half a day a week each
  relevant: Half of all tickets ask one of these ten
)",
        },
    .check = check,
};

}  // namespace goals::rules
