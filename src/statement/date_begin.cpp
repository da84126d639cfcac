// Every point in time holds a word that nothing else needs: a month, a calendar unit, a year, `EOQ`. The grammar is
// tried only a few tokens before such a word, and only at words that can begin a point.
#include "statement/date_begin.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace goals {
namespace {

struct TermSet {
  std::array<bool, 256> has{};

  constexpr TermSet(std::initializer_list<Term> terms) {
    for (const Term term : terms) has[static_cast<std::size_t>(term)] = true;
  }
  constexpr bool holds(Term term) const { return has[static_cast<std::size_t>(term)]; }
};

/// How many tokens a phrase may have before the word that makes it a time: "in the next one hundred and twenty days".
constexpr std::size_t longest_run = 8;

constexpr Traits telling_traits = bits(Trait::month, Trait::weekday, Trait::season, Trait::calendar);

constexpr TermSet telling_terms{
    Term::end,         Term::start,           Term::soon,     Term::today,       Term::tomorrow,
    Term::fiscal,      Term::fiscal_year,     Term::year_end, Term::half_end,    Term::quarter_end,
    Term::month_end,   Term::week_end,        Term::semester, Term::calendar,    Term::cycle,
    Term::week_number, Term::fiscal_year_end, Term::feast,    Term::placeholder, Term::eve};

constexpr TermSet leading_terms{Term::by,   Term::before, Term::in,    Term::within, Term::over,       Term::during,
                                Term::for_, Term::inside, Term::after, Term::across, Term::throughout, Term::the,
                                Term::a,    Term::next,   Term::new_,  Term::couple};

constexpr TermSet beginning_terms{Term::this_,  Term::current, Term::last,   Term::early,
                                  Term::middle, Term::late,    Term::final_, Term::half};

/// Goes on after a leading word: "in the …", "within a …", "over six …".
constexpr TermSet following_terms{Term::the,    Term::next,   Term::first,  Term::current, Term::last,
                                  Term::final_, Term::half,   Term::couple, Term::few,     Term::a,
                                  Term::early,  Term::middle, Term::late,   Term::new_};

constexpr Traits following_traits =
    bits(Trait::month, Trait::weekday, Trait::ordinal, Trait::season, Trait::calendar, Trait::number, Trait::magnitude);

/// "two thousand", "nineteen ninety", "twenty twenty-six": what a year in words begins with.
bool may_begin_year(const SentenceToken& token) {
  return token.is(Trait::number) && (token.value == 2 || (token.value >= 19 && token.value <= 21));
}

bool is_calendar_unit(Unit unit) {
  constexpr double day = 86400;
  return dimension(unit) == Dimension::time && scale(unit) >= day;
}

/// A number in digits that may itself be the time: a date, a year, `15th`, `90-day`, `[5-14] August`.
bool is_telling(const Literal& literal) {
  return literal.kind == LiteralKind::date || literal.kind == LiteralKind::ordinal || literal.year ||
         (literal.unit.row != 0 && is_calendar_unit(literal.unit));
}

bool is_telling(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (token.literal != 0) return is_telling(*sentence.literal(i));
  return token.any(telling_traits) || telling_terms.holds(token.term) || token.is(Sign::square_open) ||
         may_begin_year(token);
}

bool may_follow(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return token.literal != 0 || token.any(following_traits) || following_terms.holds(token.term) ||
         telling_terms.holds(token.term);
}

/// A bare number goes on with a unit, a month or a sign that leads to one.
bool may_follow_number(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return !token.word() || token.any(following_traits) || token.is(Term::of) || token.is(Term::business) ||
         token.is(Term::fiscal) || token.is(Term::and_);
}

/// "quarter end", "week 33", "month of June": a unit that begins a point is not alone.
bool may_follow_unit(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return token.literal != 0 || token.is(Trait::number) || token.is(Term::end) || token.is(Term::of) ||
         token.is(Sign::hash) || token.is(Sign::dash);
}

bool may_begin(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (const Literal* literal = sentence.literal(i)) return is_telling(*literal) || may_follow_number(sentence, i + 1);
  if (leading_terms.holds(token.term)) return may_follow(sentence, i + 1);
  if (token.any(bits(Trait::number, Trait::ordinal)))
    return may_follow_number(sentence, i + 1) || may_follow(sentence, i + 1);
  // A half is a period, and half of one: "half a year from today".
  if (token.is(Trait::calendar) && !token.is(Term::half)) return may_follow_unit(sentence, i + 1);
  return token.any(bits(Trait::month, Trait::weekday, Trait::season)) || beginning_terms.holds(token.term) ||
         telling_terms.holds(token.term) || token.is(Sign::square_open);
}

}  // namespace

std::size_t next_date_begin(const Sentence& sentence, std::size_t first) {
  const std::size_t size = sentence.size();
  std::size_t telling = first;
  for (std::size_t i = first; i < size; ++i) {
    while (telling < size && (telling < i || !is_telling(sentence, telling))) ++telling;
    if (telling == size) return size;
    if (telling > i + longest_run) i = telling - longest_run;
    if (may_begin(sentence, i)) return i;
  }
  return size;
}

}  // namespace goals
