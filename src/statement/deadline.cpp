// Decides which point in time, if any, says when the goal is to be met; rates, service times and windows say no such
// thing.
#include "statement/reading.hpp"

namespace goals {
namespace {

/// The words before a time that make it something else than a deadline.
bool is_comparison(Term lead) {
  switch (lead) {
    case Term::from:
    case Term::since:
    case Term::of:
    case Term::than:
    case Term::versus:
    case Term::after:
    case Term::per:
    case Term::each:
    case Term::every:
    case Term::to:
    case Term::last: return true;
    default: return false;
  }
}

/// "Permits issued", "quotes go out": bare plurals mean whichever come, and their time is each one's own.
bool concerns_each(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind == ClauseKind::imperative || clause.subject_head == Clause::npos) return false;
  for (std::size_t i = clause.first; i <= clause.subject_head && i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.token(i);
    if (token.literal != 0 || token.is(Trait::number) || token.is(Trait::article) || token.is(Trait::totality))
      return false;
  }
  return has(reading.subject(), Trait::plural);
}

/// "All invoices are paid …": not one thing that somebody is to do once.
bool said_of_all(const Reading& reading) {
  return reading.clause.kind != ClauseKind::imperative && reading.token(reading.clause.first).is(Trait::totality);
}

/// Before a period that says when, no preposition or one of time stands: "agree on the Q4 plan" is about a plan.
bool goes_with_noun(Term lead) { return lead == Term::none || lead == Term::on; }

/// A period used as an attribute: `the Q2 report`, `2026 roadmap`, "on the Q4 plan".
bool names_something(const Reading& reading, const DatePhrase& date) {
  if (date.end_said || date.spans_time) return false;
  const SentenceToken& next = reading.token(date.span.last);
  const bool bare = date.lead == Term::none && next.traits == 0 && next.is(Term::none);
  const bool noun = next.word() && next.blank_before &&
                    ((next.is(Trait::noun) && (goes_with_noun(date.lead) || !next.is(Trait::verb_base))) || bare);
  return noun && date.lead != Term::by && date.lead != Term::before;
}

/// "three months from now", "in a week's time": said of nothing but the time itself.
bool counts_from_now(const Sentence& sentence, const DatePhrase& date) {
  const SentenceToken& last = sentence[date.span.last - 1U];
  return last.is(Term::hence) || last.is(Term::ahead) || last.is(Term::today) || last.is(Term::now) ||
         last.is(Term::time);
}

/// "within 2 days" after respond, resolve, reply: how fast, not when.
bool is_service_time(const Reading& reading, const DatePhrase& date) {
  if (!date.spans_time) return false;
  const Sentence& sentence = reading.sentence;
  const SentenceToken& next = reading.token(date.span.last);
  if (counts_from_now(sentence, date)) return false;
  if (next.is(Term::of) || next.is(Term::after) || next.is(Term::from)) return true;
  for (std::size_t i = date.span.first; i < date.span.last; ++i)
    if (sentence[i].is(Term::business)) return true;
  const bool short_time = date.expression.form == DateForm::after_days;
  if (date.lead != Term::within && date.lead != Term::in && date.lead != Term::inside) return false;
  if (!short_time && date.expression.form != DateForm::after_weeks) return false;
  bool next_said = false;
  for (std::size_t i = date.span.first; i < date.span.last; ++i) next_said = next_said || sentence[i].is(Term::next);
  if (next_said) return false;
  for (std::size_t i = 0; i < date.span.first; ++i)
    if (sentence[i].is(Trait::service)) return date.expression.count <= (said_of_all(reading) ? 31 : 29);
  return concerns_each(reading) && date.expression.count < 30;
}

/// "within their first week": a window of each of those who are counted.
bool says_whose(const Sentence& sentence, const DatePhrase& date) {
  for (std::size_t i = date.span.first; i < date.span.last; ++i)
    if (sentence[i].is(Term::the) && sentence[i].is(Trait::pronoun)) return true;
  return false;
}

/// "Describe how the tool is used today": not when, but how it is now.
bool tells_how_it_is(const Reading& reading, const DatePhrase& date) {
  const Sentence& sentence = reading.sentence;
  if (date.span.last - date.span.first != 1 || !sentence[date.span.first].is(Term::today)) return false;
  for (std::size_t i = reading.clause.first + 1; i < date.span.first; ++i)
    if (sentence[i].any(bits(Trait::auxiliary, Trait::verb_third)) && !sentence[i].is(Trait::noun)) return true;
  return false;
}

/// "From 79% in 2025 to 85% in 2026", "85% (2025: 79%)": when the baseline was taken.
bool dates_baseline(const Reading& reading, const DatePhrase& date) {
  const SentenceToken& colon = reading.token(date.span.last);
  if (reading.sentence[date.span.first].aside && colon.is(Sign::colon)) return true;
  const QuantityPhrase* nearest = nullptr;
  for (const QuantityPhrase& phrase : reading.quantities)
    if (phrase.span.last <= date.whole.first) nearest = &phrase;
  if (nearest == nullptr || nearest->lead != Term::from || &reading.quantities.back() == nearest) return false;
  return date.whole.first <= nearest->span.last + 1U && (date.lead == Term::in || date.lead == Term::none);
}

/// "12,000 compared to 9,500 in 2025", "as many as in 2025": when it stood where it is compared with.
bool dates_comparison(const Reading& reading, const DatePhrase& date) {
  if (date.lead != Term::in && date.lead != Term::none) return false;
  for (std::size_t i = reading.clause.first; i < date.whole.first; ++i)
    if (reading.token(i).is(Term::versus)) return true;
  const SentenceToken& lead = reading.sentence.before(date.whole.first);
  return date.lead == Term::in && (lead.is(Term::as) || lead.is(Term::than));  // not "as soon as possible"
}

/// "Two thirds of the graduates find work within six months": each has his own six months.
bool said_of_share(const Reading& reading, const DatePhrase& date) {
  if (!date.spans_time || (date.lead != Term::within && date.lead != Term::inside)) return false;
  constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve);
  const Clause& clause = reading.clause;
  const bool filled =
      clause.kind == ClauseKind::nominal && reading.sentence.before(date.whole.first).is(Trait::verb_past);
  const bool finds = clause.kind == ClauseKind::declarative && clause.auxiliary == Clause::npos;
  if (!(finds || filled) || (reading.verb() & change) != 0) return false;  // "80% of vacancies filled within 60 days"
  const QuantityPhrase* first = reading.quantities.empty() ? nullptr : reading.quantities.begin();
  if (first == nullptr || first->whole.first > clause.first + 1U || first->span.last > clause.verb) return false;
  const Dimension kind = dimension(first->quantity.unit);
  return (kind == Dimension::percent || kind == Dimension::ratio) && reading.token(first->span.last).is(Term::of);
}

bool is_deadline(const Reading& reading, const DatePhrase& date) {
  const Sentence& sentence = reading.sentence;
  if (is_comparison(date.lead)) return false;
  const bool one_word = date.span.last - date.span.first == 1;
  if (date.lead == Term::none && one_word && date.span.first == reading.clause.verb)
    return false;  // "missed trains fall by 10%"
  if (date.lead == Term::before && sentence.before(date.whole.first).is(Trait::negation)) return false;  // "not before"
  if (date.expression.form == DateForm::placeholder && date.lead == Term::none) return false;
  if (names_something(reading, date)) return false;
  if (date.span.last < sentence.size() && sentence[date.span.last].is(Term::ago)) return false;
  if (is_service_time(reading, date) || said_of_share(reading, date) || dates_comparison(reading, date) ||
      dates_baseline(reading, date))
    return false;
  const bool any_season = sentence.before(date.span.first).is(Term::a) || sentence[date.span.first].is(Term::a);
  if (any_season && date.expression.form == DateForm::vague && date.lead == Term::none) return false;  // "a winter"
  if (date.lead == Term::for_ && !date.spans_time && !date.present) return false;  // "the roadmap for 2027"
  if (date.spans_time && says_whose(sentence, date)) return false;
  if (date.present && date.lead == Term::for_ && sentence[date.span.first].is(Term::the) &&
      date.span.last - date.span.first == 2)
    return false;
  if (date.present && date.lead == Term::none && sentence[date.span.first].is(Term::the)) return false;
  if (date.spans_time && date.lead == Term::for_) {
    for (std::size_t i = date.span.first; i < date.span.last; ++i)
      if (sentence[i].is(Term::next) || sentence[i].is(Term::first)) return true;
    return false;
  }
  if (tells_how_it_is(reading, date)) return false;
  const SentenceToken& word = sentence[date.span.first];
  if (word.aside && (word.is(Term::today) || word.is(Term::now))) return false;  // "(9,500 today)"
  if (counts_from_now(sentence, date)) return true;
  if (date.spans_time && date.lead == Term::none && !sentence[date.span.first].is(Term::the) &&
      !sentence[date.span.first].is(Term::next))
    return false;
  return true;
}

int strength(const DatePhrase& date) {
  if (date.expression.form == DateForm::vague) return 0;  // "soon (June 2026)"
  if (date.lead == Term::by || date.lead == Term::before || date.lead == Term::until || date.lead == Term::due)
    return 3;
  if (date.end_said) return 3;
  return date.lead != Term::none ? 2 : 1;
}

}  // namespace

const DatePhrase* choose_deadline(const Reading& reading) {
  const DatePhrase* best = nullptr;
  for (const DatePhrase& date : reading.dates)
    if (is_deadline(reading, date) && (best == nullptr || strength(date) > strength(*best))) best = &date;
  return best;
}

}  // namespace goals
