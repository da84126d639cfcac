// Statements that end with a period where most do not. Two sentences, an abbreviation and dots of omission keep theirs.
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 18> abbreviations{"etc", "inc", "ltd", "co",   "corp", "approx",
                                                         "est", "min", "max", "no",   "vs",   "al",
                                                         "jr",  "sr",  "st",  "dept", "avg",  "resp"};

/// The letters before the final period, and what stands before them.
bool ends_in_abbreviation(std::string_view text) {
  text.remove_suffix(1);
  std::size_t begin = text.size();
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  const std::string_view word = text.substr(begin);
  if (word.size() == 1) return begin > 0 && text[begin - 1] == '.';  // "U.S.", "a.m."
  for (const std::string_view abbreviation : abbreviations) {
    if (word.size() != abbreviation.size()) continue;
    bool same = true;
    for (std::size_t i = 0; i < word.size(); ++i) same = same && lower(word[i]) == abbreviation[i];
    if (same) return true;
  }
  return false;
}

/// More than one sentence, which needs its periods: ". " before a capital letter or a digit.
bool has_several_sentences(std::string_view text) {
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    if (at + 2 < text.size() && ((text[at + 2] >= 'A' && text[at + 2] <= 'Z'))) return true;
  }
  return text.find("; ") != std::string_view::npos || text.find("! ") != std::string_view::npos ||
         text.find("? ") != std::string_view::npos;
}

bool has_needless_period(std::string_view text) {
  if (text.size() < 2 || text.back() != '.' || text[text.size() - 2] == '.') return false;
  return !ends_in_abbreviation(text) && !has_several_sentences(text);
}

/// On a page where more than a third of the statements are written as sentences, a period is a habit and no slip.
bool is_habit(const std::vector<ItemId>& with_period, const Document& document) {
  return with_period.size() * 3 > document.items.size();
}

void check(FileId file, const Document& document, Findings& findings) {
  std::vector<ItemId> with_period;
  for (std::uint32_t index = 0; index < document.items.size(); ++index) {
    if (has_needless_period(document.statement_of(document.items[index]))) with_period.push_back({file, index});
  }
  if (is_habit(with_period, document)) return;
  for (const ItemId id : with_period) {
    const std::uint32_t end = document.items[id.index].statement_range.end;
    findings.add({.file = file,
                  .range = {end - 1, end},
                  .message = called(findings.workspace(), id) + " ends with a period, as most others here do not",
                  .help = "leave it out: a statement is a headline",
                  .fixes = {{.title = "remove the period", .edits = {{{end - 1, end}, ""}}}}});
  }
}

}  // namespace

extern constinit const Rule trailing_period{
    .problem =
        {
            .name = "trailing-period",
            .severity = Severity::info,
            .category = Category::style,
            .fix = FixKind::safe,
            .summary = "a statement that ends with a period, on a page where most do not",
            .why = "Statements stand in tables, maps and reports as headlines do, and a page where some end with a "
                   "period and some do not looks unfinished. Style guides from Google to GOV.UK leave it out of "
                   "headings and of list items that are one phrase. A page where more than a third have one is "
                   "let alone.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support«.»
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  KR churn: Reduce churn from 8% to 4%
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in the U.S.
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
