// Check-ins that write the unit of their goal in another way ("70 percent" under a target of "80%"); the fix takes over
// the spelling of the target. Singular and plural, and another unit of the same kind, are no inconsistency.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

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

/// How the target writes its unit.
struct Spelling {
  std::string_view text;       ///< empty where none is written
  bool before_number = false;  ///< `$5`
  bool apart = false;          ///< `5 min`
};

Spelling spelling_of_target(const Document& document, const Item& item) {
  // What a sentence says was read already; a field is a quantity and nothing else.
  const bool in_statement = item.target_origin == ValueOrigin::statement && item.statement.target;
  const std::string_view text = in_statement ? document.statement_of(item) : document.text(item.target_range());
  const auto target = in_statement ? item.statement.target : read_quantity(text);
  if (!target || target->unit != item.target()->unit || target->unit_range.empty()) return {};
  if (target->unit_range == target->range) return {};  // "double": number and unit are one word
  const TextRange unit = target->unit_range;
  const bool before_number = unit.begin == target->range.begin;
  const bool apart = before_number ? text[unit.end] == ' ' : text[unit.begin - 1] == ' ';
  return {unit.of(text), before_number, apart};
}

/// `%` stands where the check-in has a unit of its own; a quick look that spares reading the value.
bool ends_alike(std::string_view value, std::string_view spelling) {
  return value.ends_with(spelling) || value.starts_with(spelling);
}

/// The value with the unit as the target spells it; nothing where that would read as something else.
std::optional<std::string> respelled(std::string_view value, const Quantity& read, const Spelling& spelling) {
  std::string number{value};
  number.erase(read.unit_range.begin, read.unit_range.size());
  while (number.ends_with(' ')) number.pop_back();
  while (number.starts_with(' ')) number.erase(0, 1);
  const std::string gap = spelling.apart ? " " : "";
  const std::string unit{spelling.text};
  std::string result = spelling.before_number ? unit + gap + number : number + gap + unit;
  const auto again = read_quantity(result);
  if (!again || again->unit != read.unit || again->value != read.value) return std::nullopt;
  return result;
}

void check_entry(const ItemSubject& subject, const LogEntry& entry, const Spelling& spelling, Findings& findings) {
  const std::string_view value = subject.document.text(entry.value_range);
  if (entry.unit != subject.item.target()->unit || ends_alike(value, spelling.text)) return;
  const auto read = read_quantity(value);
  if (!read || read->unit_range.empty() || read->unit != entry.unit) return;
  const std::string_view written = read->unit_range.of(value);
  if (same_spelling(written, spelling.text)) return;
  const auto better = respelled(value, *read, spelling);
  if (!better) return;
  findings.add({.file = subject.id.file,
                .range = read->unit_range.shifted(entry.value_range.begin),
                .message = "a check-in of " + called(findings.workspace(), subject.id) + " writes " + quoted(written) +
                           " where its target writes " + quoted(spelling.text),
                .help = "write the unit in one way",
                .fixes = {{.title = "write " + quoted(*better), .edits = {{entry.value_range, *better}}}}});
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.log.count == 0 || !item.target() || item.statement.relative) return;
  if (dimension(item.target()->unit) == Dimension::count || dimension(item.target()->unit) == Dimension::ratio) return;
  const Spelling spelling = spelling_of_target(document, item);
  if (spelling.text.empty()) return;
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind != LogKind::check_in || !entry.valid || entry.state != CheckInState::value) continue;
    check_entry(subject, entry, spelling, findings);
  }
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
