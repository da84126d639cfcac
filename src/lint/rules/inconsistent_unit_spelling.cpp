// Check-ins that write the unit of their goal in another way ("70 percent" under a target of "80%"); the fix takes over
// the spelling of the target. Singular and plural, and another unit of the same kind, are no inconsistency.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/quantity.hpp"

namespace goals::rules {
namespace {

std::string_view without_plural(std::string_view word) {
  if (word.size() > 2 && lower(word.back()) == 's' && lower(word[word.size() - 2]) != 's') word.remove_suffix(1);
  return word;
}

/// The same spelling, but for case, blanks around it and a plural.
bool same_spelling(std::string_view a, std::string_view b) {
  a = without_plural(a);
  b = without_plural(b);
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

/// Do both write the same around their numbers? Then their units are spelled alike, and nothing needs to be read.
bool same_but_numbers(std::string_view a, std::string_view b) {
  const auto in_number = [](char byte) { return is_digit(byte) || byte == '.' || byte == ','; };
  std::size_t k = 0;
  for (const char byte : a) {
    if (in_number(byte)) continue;
    while (k < b.size() && in_number(b[k])) ++k;
    if (k == b.size() || b[k++] != byte) return false;
  }
  return std::all_of(b.begin() + static_cast<std::ptrdiff_t>(k), b.end(), in_number);
}

/// How the target writes its unit.
struct Spelling {
  std::string_view text;       ///< empty where none is written
  bool before_number = false;  ///< `$5`
  bool apart = false;          ///< `5 min`
};

Spelling spelling_of_target(const Document& document, const Item& item) {
  const std::string_view text = document.text(item.target_range());
  const auto target = read_quantity(text);
  const TextRange unit = unit_range_of(text);
  if (!target || target->unit != item.target()->unit || unit.empty()) return {};
  if (unit == target->range) return {};  // "double": number and unit are one word
  const bool before_number = unit.begin == target->range.begin;
  const bool apart = before_number ? text[unit.end] == ' ' : text[unit.begin - 1] == ' ';
  return {unit.of(text), before_number, apart};
}

/// `%` stands where the check-in has a unit of its own; a quick look that spares reading the value.
bool ends_alike(std::string_view value, std::string_view spelling) {
  return value.ends_with(spelling) || value.starts_with(spelling);
}

/// The value with the unit as the target spells it; nothing where that would read as something else.
std::optional<std::string> respelled(std::string_view value, const Quantity& read, TextRange written,
                                     const Spelling& spelling) {
  std::string number{value};
  number.erase(written.begin, written.size());
  while (number.ends_with(' ')) number.pop_back();
  while (number.starts_with(' ')) number.erase(0, 1);
  const std::string gap = spelling.apart ? " " : "";
  const std::string unit{spelling.text};
  std::string result = spelling.before_number ? unit + gap + number : number + gap + unit;
  const auto again = read_quantity(result);
  if (!again || again->unit != read.unit || again->value != read.value) return std::nullopt;
  return result;
}

/// A check-in whose unit is to be respelled.
struct Misspelling {
  TextRange unit;
  TextEdit edit;
};

std::optional<Misspelling> find_misspelling(const ItemSubject& subject, const LogEntry& entry,
                                            const Spelling& spelling) {
  const std::string_view value = subject.document.text(entry.value_range);
  if (entry.unit != subject.item.target()->unit || ends_alike(value, spelling.text)) return std::nullopt;
  const auto read = read_quantity(value);
  const TextRange place = unit_range_of(value);
  if (!read || place.empty() || read->unit != entry.unit) return std::nullopt;
  if (same_spelling(place.of(value), spelling.text)) return std::nullopt;
  auto better = respelled(value, *read, place, spelling);
  if (!better) return std::nullopt;
  return Misspelling{place.shifted(entry.value_range.begin), {entry.value_range, *std::move(better)}};
}

/// One finding for all check-ins of an item, at the first: a log of a year would say it fifty times.
void report(const ItemSubject& subject, const std::vector<Misspelling>& found, const Spelling& spelling,
            Findings& findings) {
  const bool one = found.size() == 1;
  const std::string who = called(findings.workspace(), subject.id);
  const std::string written = quoted(subject.document.text(found.front().unit));
  const std::string wanted = quoted(spelling.text);
  Fix fix{.title = one ? "write " + quoted(found.front().edit.text)
                       : "write " + wanted + " in all " + std::to_string(found.size()) + " check-ins"};
  for (const Misspelling& misspelling : found) fix.edits.push_back(misspelling.edit);
  findings.add({.file = subject.id.file,
                .range = found.front().unit,
                .message = one ? "a check-in of " + who + " writes " + written + " where its target writes " + wanted
                               : std::to_string(found.size()) + " check-ins of " + who +
                                     " spell their unit otherwise than the target: " + written + " for " + wanted,
                .help = "write the unit in one way",
                .fixes = {std::move(fix)}});
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.log.count == 0 || !item.target() || item.statement.relative) return;
  if (dimension(item.target()->unit) == Dimension::count || dimension(item.target()->unit) == Dimension::ratio) return;
  const std::string_view target = document.text(item.target_range());
  std::optional<Spelling> spelling;
  std::vector<Misspelling> found;
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind != LogKind::check_in || !entry.valid || entry.state != CheckInState::value) continue;
    if (same_but_numbers(document.text(entry.value_range), target)) continue;
    if (!spelling) spelling = spelling_of_target(document, item);
    if (spelling->text.empty()) return;
    if (auto misspelling = find_misspelling(subject, entry, *spelling)) found.push_back(*std::move(misspelling));
  }
  if (!found.empty()) report(subject, found, *spelling, findings);
}

}  // namespace

extern constinit const Rule inconsistent_unit_spelling{
    .problem =
        {
            .name = "inconsistent-unit-spelling",
            .severity = Severity::info,
            .category = Category::style,
            .fix = FixKind::safe,
            .summary = "a check-in that spells its unit otherwise than the target",
            .why = "`6 percent` under a target of `4%` makes a reader look twice whether percentage points were "
                   "meant, and a search for one finds half of the log. A value without its unit, and one in another "
                   "unit of the same kind, such as 90 min for 1.5 h, are let pass.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR churn: Reduce churn from 8% to 4%
    2026-07-29: 7%
    2026-08-12: 6 «percent»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR churn: Reduce churn from 8% to 4%
    2026-07-29: 7
    2026-08-12: 6%
  KR wait: Reduce the waiting time from 3 hours to 1 hour
    2026-08-12: 90 min
)",
        },
    .check = check,
};

}  // namespace goals::rules
