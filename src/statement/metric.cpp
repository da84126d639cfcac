// Picks the noun phrase that names what is measured, fit for a column head.
#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/open_number.hpp"
#include "statement/reading.hpp"
#include "statement/words/english_families.hpp"
#include "statement/words/english_levels.hpp"

namespace goals {
namespace {

/// What may stand before the noun phrase without being part of a column head: "the", "from 1,900 to 2,000", "$3M", but
/// not the window of "30-day retention".
bool leads_in(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  const Literal* literal = sentence.literal(i);
  if (literal != nullptr && literal->attributive) return false;
  if (token.literal != 0 || token.sign != Sign::none) return true;
  if (token.is(Term::sub) || token.is(Term::further) || token.is(Term::more) || token.is(Term::less) ||
      token.is(Term::and_) || token.is(Term::to))
    return true;
  const bool adverb = token.is(Trait::adverb) && !token.any(bits(Trait::noun, Trait::metric, Trait::quality));
  return adverb ||
         token.any(bits(Trait::negation, Trait::article, Trait::preposition, Trait::number, Trait::magnitude)) ||
         token.is(Term::number);
}

/// "errors caused", "documents aimed": a participle after its noun begins what the column head leaves out.
bool is_trailing_participle(const SentenceToken& token) {
  return token.is(Trait::verb_past) && !token.any(bits(Trait::noun, Trait::metric, Trait::quality, Trait::plural));
}

bool is_bracket(const SentenceToken& token) {
  return token.is(Sign::open) || token.is(Sign::square_open) || (token.is(Sign::quote) && token.blank_before);
}

/// The run of words from `first` to the end of its noun phrase, without what leads in, and cut where a bracket opens or
/// a participle follows its noun.
TextRange phrase_from(const Reading& reading, std::size_t first, std::size_t head) {
  const Sentence& sentence = reading.sentence;
  if (reading.placeholder != Clause::npos && first <= reading.placeholder) {  // "{n} clubs"
    const std::size_t open = after_open_number(sentence, reading.placeholder);
    if (open <= head) first = open;
  }
  while (first < head && leads_in(sentence, first)) ++first;
  for (std::size_t i = first + 1; i <= head; ++i) {
    const bool participle =
        is_trailing_participle(sentence[i]) && sentence[i - 1].any(bits(Trait::noun, Trait::plural));
    if (is_bracket(sentence[i]) || participle) return sentence.range(first, i);
  }
  return sentence.range(first, head + 1);
}

/// Where the words that bound the next number begin: "vulnerabilities older than 30 days", "margin north of 60%".
std::size_t next_bound(const Reading& reading, std::size_t first) {
  for (const QuantityPhrase& phrase : reading.quantities)
    if (phrase.whole.first > first && phrase.whole.first < phrase.span.first && !phrase.attributive)
      return phrase.whole.first;
  return Clause::npos;
}

/// The head of the noun phrase at `first`; the verb of a sentence ends its subject, and so does a bound.
std::size_t head_before_verb(const Reading& reading, std::size_t first) {
  const std::size_t finite = std::min(reading.clause.auxiliary, reading.clause.verb);
  const bool subject = reading.clause.kind == ClauseKind::declarative && first <= finite;
  const std::size_t last = subject ? finite : Clause::npos;
  std::size_t head = noun_head(reading.sentence, first, std::min(last, next_bound(reading, first)));
  if (head == Clause::npos) head = noun_head(reading.sentence, first, last);  // "row a sub-7:30 race"
  if (head == Clause::npos || head <= first || !reading.sentence[head - 1].is(Trait::noun)) return head;
  // "a toolbox people love": those who love it are no part of its name.
  const bool persons =
      reading.token(head).is(Trait::plural) && reading.token(head).any(bits(Trait::audience, Trait::staff));
  return persons && is_one_of(reading.sentence, head + 1, families::liking_verbs) ? head - 1 : head;
}

/// "time to fix a bug", "time to first byte": the wait is named by what it waits for.
std::size_t with_purpose(const Reading& reading, std::size_t head) {
  const bool waits = has(reading.traits(head), Trait::measure_time) && reading.token(head + 1).is(Term::to);
  const bool deed = has(reading.traits(head + 2), Trait::verb_base) &&
                    (!has(reading.traits(head + 2), Trait::noun) || has(reading.traits(head + 3), Trait::article));
  if (!waits) return head;
  std::size_t object = noun_head(reading.sentence, head + (deed ? 3 : 2), next_bound(reading, head));
  if (reading.token(object).is(Term::minimum) || has(reading.traits(object), Trait::calendar))
    return head;  // "idle time to a minimum", "reply time to the same day"
  if (object == Clause::npos && reading.token(head + 2).word())
    object = head + 2;  // "time to restore", "to interactive"
  const bool number_between =
      reading.target != nullptr && reading.target->whole.first > head && reading.target->whole.first <= object;
  return object == Clause::npos || number_between ? head : object;
}

/// "cost per acquisition", "share of returning buyers": the noun with what it is a measure of.
std::size_t with_complement(const Reading& reading, std::size_t head) {
  const SentenceToken& joint = reading.token(head + 1);
  if (!joint.is(Term::of) && !joint.is(Term::per)) return with_purpose(reading, head);
  const SentenceToken& next = reading.token(head + 2);
  if (!next.word() || next.is(Term::least) || next.is(Trait::number)) return head;
  if (next.any(bits(Trait::unit, Trait::calendar))) return head + 2;  // "messages per second"
  const std::size_t inner = head_before_verb(reading, head + 2);
  const bool number_between =
      reading.target != nullptr && reading.target->whole.first > head && reading.target->whole.first <= inner;
  return inner == Clause::npos || number_between ? head : inner;
}

/// "Search returns in under 2 s": a value with a unit right after the verb is said of the subject.
bool measures_subject(const Reading& reading) {
  if (reading.clause.kind != ClauseKind::declarative || reading.target == nullptr) return false;
  const std::size_t verb = reading.clause.verb != Clause::npos ? reading.clause.verb : reading.clause.auxiliary;
  const std::size_t value = reading.target->whole.first;
  const Dimension kind = dimension(reading.target->quantity.unit);
  const bool near = verb < value && value - verb <= 3 && !reading.sentence.before(value).is(Term::that);
  return near && kind != Dimension::count && kind != Dimension::factor;
}

/// "Scrap to 4% of output": the number tells of what stands before it.
bool names_subject(const Reading& reading) {
  const QuantityPhrase* target = reading.target;
  if (reading.clause.kind != ClauseKind::nominal || target == nullptr) return false;
  // "Cost ratio below 12% (spending / revenue)": what explains it names no metric of its own.
  const SentenceToken& next = reading.token(target->span.last);
  const bool explained = next.is(Sign::open) && !reading.token(target->span.first).aside;
  // "Response time under 24 h for urgent mails", "p99 < 400 ms at full load"
  const bool metric = has(reading.subject(), Trait::metric);
  const bool bounded = (target->quantity.unit.row != 0 || metric) &&
                       (target->lead == Term::none || (metric && target->lead == Term::of)) &&
                       target->quantity.relation != Relation::exact && next.is(Trait::preposition) &&
                       !next.is(Term::of) && !next.is(Term::per);
  return reading.clause.subject_head < target->whole.first &&
         (target->lead == Term::to || target->lead == Term::at || explained || bounded);
}

/// Where the phrase that names the metric begins.
std::size_t phrase_begin(const Reading& reading, const Statement& statement) {
  const Clause& clause = reading.clause;
  const bool object_first = reading.target == nullptr || clause.object_first < reading.target->whole.first;
  const bool change =
      clause.kind == ClauseKind::imperative && (reading.baseline != nullptr || statement.relative || object_first);
  const bool opens = reading.target != nullptr && reading.target->whole.first == clause.object_first;
  if (change && !opens && clause.object_first < reading.sentence.size()) return clause.object_first;
  if (measures_subject(reading) || names_subject(reading)) return clause.first;
  if (reading.target != nullptr && reading.target->span.last < reading.sentence.size()) {
    const std::size_t after = reading.target->span.last;
    return after + (reading.target->multiplier && reading.token(after).is(Term::as) ? 2 : 0);  // "twice as many guests"
  }
  return clause.kind != ClauseKind::imperative ? clause.first : Clause::npos;
}

/// "A 20% increase in downloads", "reduction of waste": what changes, without the change.
std::size_t past_change(const Reading& reading, std::size_t first) {
  if (first == Clause::npos) return first;
  const std::size_t head = noun_head(reading.sentence, first);
  const SentenceToken& change = reading.token(head);
  const SentenceToken& joint = reading.token(head + 1);
  const bool changes = change.is(Trait::noun) && change.any(bits(Trait::increase, Trait::decrease));
  const bool number = reading.token(head + 2).literal != 0 || reading.token(head + 2).is(Trait::number);
  // "growth in the north" says where
  const SentenceToken& thing = reading.token(noun_head(reading.sentence, head + 2));
  const bool counted = thing.any(bits(Trait::plural, Trait::metric, Trait::adverse, Trait::yield, Trait::money));
  const bool inner = !number && ((joint.is(Term::in) && counted) || (joint.is(Term::of) && thing.word()));
  if (!changes || !inner) return first;
  for (std::size_t i = first; i < head; ++i)
    if (!leads_in(reading.sentence, i)) return first;  // "price increases in June"
  return head + 2;
}

/// "50 hours a week", "three times a month": a unit of the calendar is no metric, nor is how often.
bool names_metric(const Reading& reading, std::size_t head) {
  if (head == Clause::npos || head == reading.placeholder) return false;
  if (is_one_of(reading.sentence, head, families::comparisons)) return false;  // "revenue +20% YoY"
  const SentenceToken& before = reading.sentence.before(head);
  const bool number = before.literal != 0 || before.is(Trait::number);
  if (has(reading.traits(head), Trait::unit) && number) return false;  // "in 55 minutes"
  if (reading.token(head).is(Term::times) && number) return false;
  return !has(reading.traits(head), Trait::calendar) || reading.token(head).is(Term::semester);
}

/// "15 bugs/month", "traffic year over year": the rate and what it is compared with stay out of the head.
std::size_t without_rate(const Reading& reading, std::size_t first, std::size_t head) {
  if (head == Clause::npos || head <= first) return head;
  if (!has(reading.traits(head), Trait::calendar)) return head;
  if (reading.token(head - 1).is(Sign::slash)) return head >= first + 2 ? head - 2 : Clause::npos;
  const SentenceToken& joint = reading.token(head + 1);
  const bool compared = (joint.is(Term::over) || joint.is(Term::on)) && reading.token(head - 1).is(Trait::noun);
  return compared ? head - 1 : head;
}

/// "Women in leadership: 25% -> 35%": a few words before a colon and the number are the column's head as they stand.
TextRange label_of_number(const Reading& reading) {
  constexpr std::size_t longest = 6;
  const QuantityPhrase* number = reading.baseline != nullptr ? reading.baseline : reading.target;
  if (reading.clause.kind != ClauseKind::nominal || number == nullptr) return {};
  const std::size_t first = reading.clause.first;
  const std::size_t colon = number->whole.first - (number->whole.first > 0 ? 1U : 0U);
  if (!reading.token(colon).is(Sign::colon) || colon <= first || colon > first + longest) return {};
  for (std::size_t i = first; i < colon; ++i)
    if (!reading.token(i).word()) return {};
  return reading.sentence.range(first, colon);
}

}  // namespace

void set_metric(const Reading& reading, Statement& statement) {
  if (statement.form == Form::milestone && !statement.target) return;
  if (const TextRange label = label_of_number(reading); !label.empty())
    return static_cast<void>(statement.metric = label);
  std::size_t first = past_change(reading, phrase_begin(reading, statement));
  std::size_t head = first == Clause::npos ? first : without_rate(reading, first, head_before_verb(reading, first));
  if (!names_metric(reading, head) && reading.clause.kind != ClauseKind::imperative) {
    // "Resting heart rate down 10 beats": nothing fit is counted after the number, so the subject is what is measured.
    first = reading.totality != Clause::npos ? reading.totality + 1 : reading.clause.first;
    head = head_before_verb(reading, first);
  }
  // "Win back 15% of the donors": the number parts the verb's particle from what it counts.
  const QuantityPhrase* target = reading.target;
  if (target != nullptr && first < target->whole.first && target->whole.last <= head) first = target->whole.last;
  if (names_metric(reading, head)) statement.metric = phrase_from(reading, first, with_complement(reading, head));
}

}  // namespace goals
