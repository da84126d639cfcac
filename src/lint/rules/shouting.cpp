// Statements in capital letters. A few words in capitals are names and abbreviations; the fix lowers only words that
// the vocabulary knows, so that `NPS` stays.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/lexicon.hpp"

namespace goals::rules {
namespace {

constexpr int least_letters = 12;
constexpr int least_words = 3;  ///< that the vocabulary knows: more than a name made of abbreviations

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// The end of the run of capitals that begins at `at`.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && is_upper(text[at])) ++at;
  return at;
}

/// Abbreviations that the vocabulary knows as metrics, units and roles.
constexpr std::array<std::string_view, 24> abbreviations{"NPS", "CSAT", "CES", "ARR", "MRR", "NRR", "GRR", "ROI",
                                                         "KPI", "OKR",  "SLA", "SLO", "SLI", "CAC", "LTV", "DAU",
                                                         "WAU", "MAU",  "CTR", "GMV", "USD", "EUR", "GBP", "CEO"};

/// A word of the vocabulary, and no abbreviation.
bool is_known(std::string_view word) {
  if (std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end()) return false;
  return word.size() > 1 && english_lexicon().find(word) != nullptr;
}

bool is_shouted(std::string_view text) {
  int letters = 0;
  int words = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_lower(text[at])) return false;
    const std::size_t end = end_of_word(text, at);
    letters += static_cast<int>(end - at);
    words += is_known(text.substr(at, end - at)) ? 1 : 0;
    at = end == at ? at + 1 : end;
  }
  return letters >= least_letters && words >= least_words;
}

/// Known words in small letters, the first with its capital.
std::string spoken(std::string_view text) {
  std::string result{text};
  bool first = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    const bool lowered = is_known(text.substr(at, end - at)) || (end == at + 1 && text[at] == 'A');
    for (std::size_t i = first ? at + 1 : at; lowered && i < end; ++i) result[i] = static_cast<char>(text[i] | 0x20);
    if (end > at) first = false;
    at = end == at ? at + 1 : end;
  }
  return result;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const std::string_view text = document.statement_of(item);
  if (!is_shouted(text)) return;
  const std::string quiet = spoken(text);
  findings.add(
      {.file = id.file,
       .range = item.statement_range,
       .message = called(findings.workspace(), id) + " is written in capital letters",
       .help = "write it like any other sentence",
       .fixes = {{.title = "write " + quoted(quiet), .edits = {{item.statement_range, quiet}}, .safe = false}}});
}

}  // namespace

extern constinit const Rule shouting{
    .problem =
        {
            .name = "shouting",
            .severity = Severity::info,
            .category = Category::style,
            .fix = FixKind::unsafe,
            .summary = "a statement in capital letters",
            .why = "Capitals are read more slowly and taken for shouting, screen readers may spell them out letter "
                   "by letter, and an abbreviation in them cannot be told from a word. The fix keeps the capitals of "
                   "words that it does not know, and asks first.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: «BECOME THE MOST TRUSTED BRAND»
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted BRAND
  owner: @ada
  KR nps: ISO 9001 and SOC 2
)",
        },
    .check = check,
};

}  // namespace goals::rules
