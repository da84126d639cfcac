// Changes towards an absolute level from nobody knows where: "raise NPS to 45".
#include <algorithm>
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool is_change(const Statement& statement) {
  return statement.direction == Direction::increase || statement.direction == Direction::decrease;
}

/// All, none, and 8 of 10 are ends that can be judged wherever one began.
bool is_end_in_itself(const Quantity& target) {
  const Dimension kind = dimension(target.unit);
  if (target.value == 0 || kind == Dimension::ratio || kind == Dimension::factor) return true;
  return kind == Dimension::percent && target.value == 100;
}

constexpr std::array<std::string_view, 16> words_before_level{"a",       "about", "above", "an",   "around", "at",
                                                              "average", "below", "least", "less", "more",   "most",
                                                              "of",      "over",  "than",  "under"};

/// Takes the last word off a text, in the case it is written in.
std::string_view take_last_word(std::string_view& text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  const std::string_view word = text.substr(text.rfind(' ') + 1);
  text.remove_suffix(word.size());
  return word;
}

/// "to 45", "to at least 45": a level to come to. Elsewhere a number behind a verb of change may count something else.
bool is_level(const Document& document, const Item& item) {
  if (item.target_origin != ValueOrigin::statement || !item.statement.target) return true;
  std::string_view before = document.statement_of(item).substr(0, item.statement.target->range.begin);
  std::string_view word = take_last_word(before);
  while (std::find(words_before_level.begin(), words_before_level.end(), word) != words_before_level.end()) {
    word = take_last_word(before);
  }
  return word == "to";
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || !is_change(item.statement) || !item.open) return;
  if (item.baseline() || !item.target() || item.statement.relative || is_end_in_itself(*item.target())) return;
  if (!is_level(document, item)) return;
  // The first check-in serves as a baseline.
  if (document.find_field(item, LabelKind::from) != nullptr || has_value_in_log(document, item)) return;
  const TextRange range = item.target_range().empty() ? item.statement_range : item.target_range();
  const std::string target = quoted(document.text(range));
  findings.add({.file = id.file,
                .range = range,
                .message = called(findings.workspace(), id) + " goes to " + target + " from an unknown baseline",
                .help = "say where it stands now: `from A to B` in the sentence, `from: A`, or a first check-in"});
}

}  // namespace

extern constinit const Rule missing_baseline{
    .problem =
        {
            .name = "missing-baseline",
            .severity = Severity::warning,
            .category = Category::measurable,
            .summary = "a change towards a level, without the level it starts from",
            .why =
                "Raising NPS to 45 is a month's work from 43 and a dream from 10. Without the start, progress has no "
                "formula, and nobody can tell ambition from routine. Kaplan and Norton's scorecards and OKR guides "
                "alike write \"from X to Y\". A level to reach or to keep needs none, nor does a goal whose log "
                "begins with a check-in.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Raise NPS to «45»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Raise NPS from 31 to 45
  KR rating: Reach 4.5 stars
  KR churn: Reduce churn to 4%
    from: 8%
)",
        },
    .check = check,
};

}  // namespace goals::rules
