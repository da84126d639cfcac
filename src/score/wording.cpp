// Judges by verb, relation, unit and word order of the statement; looks at no value that was measured.
#include "score/wording.hpp"

#include <algorithm>
#include <array>

namespace goals {
namespace {

constexpr std::array<std::string_view, 9> reaching_verbs{"reach", "hit",  "attain", "achieve", "get",
                                                         "grow",  "have", "be",     "rank"};

bool equal_ignoring_case(std::string_view word, std::string_view lower) {
  return std::equal(word.begin(), word.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

bool verb_reaches(const Subject& subject) {
  const std::string_view verb = subject.item.statement.verb.of(subject.statement());
  return std::any_of(reaching_verbs.begin(), reaching_verbs.end(),
                     [&](std::string_view known) { return equal_ignoring_case(verb, known); });
}

bool adds_up(Dimension dimension) {
  switch (dimension) {
    case Dimension::count:
    case Dimension::currency:
    case Dimension::ratio:
    case Dimension::data:
    case Dimension::length:
    case Dimension::mass:
    case Dimension::volume:
    case Dimension::area:
    case Dimension::energy: return true;
    default: return false;
  }
}

bool is_upward(Relation relation) { return relation != Relation::at_most && relation != Relation::less_than; }

bool is_rate(const Item& item) { return item.target() && item.target()->per != Unit{}; }

/// "NPS of 50" names the metric first; "50 customers" counts.
bool metric_comes_first(const Statement& statement) {
  return !statement.metric.empty() && statement.target && statement.metric.end <= statement.target->range.begin;
}

}  // namespace

bool keeps_level(const Subject& subject) {
  if (subject.item.kind == ItemKind::kpi) return true;
  if (!subject.target) return false;
  const Direction direction = subject.item.statement.direction;
  if (direction == Direction::maintain) return true;
  return is_rate(subject.item) && !subject.baseline &&
         (direction == Direction::at_least || direction == Direction::at_most);
}

bool counts_up(const Subject& subject) {
  const Item& item = subject.item;
  if (!subject.target || subject.relative_target || item.target_origin != ValueOrigin::statement) return false;
  if (subject.target->value == 0 || !is_upward(subject.target->relation)) return false;
  if (!adds_up(dimension(subject.target->unit)) || is_rate(item)) return false;
  // Of a whole, the count starts at none whatever the word order: "recommended by 8 of 10 newsletters".
  if (dimension(subject.target->unit) == Dimension::ratio) return true;
  const Direction direction = item.statement.direction;
  if (direction != Direction::reach && direction != Direction::at_least && direction != Direction::none) return false;
  return !verb_reaches(subject) && !metric_comes_first(item.statement);
}

}  // namespace goals
