// Judges whether own work is done once.
#include "statement/single_work.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

constexpr Traits people = bits(Trait::audience, Trait::staff);

/// A word that no list holds.
bool is_name(const SentenceToken& word) { return (word.traits == 0 || word.unlisted) && word.is(Term::none); }

/// "Speak at DebConf", "present at the town hall": one occasion.
bool speaks_at_one(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const SentenceToken& first = reading.token(verb + 2);
  if (!reading.token(verb + 1).is(Term::at) || reading.token(verb + 1).literal != 0) return false;
  return first.is(Term::a) || first.is(Term::the) || (first.capital && is_name(first));
}

/// "Go through the Rust Book": one work, whatever its parts are numbered.
bool goes_through_one(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  if (!reading.token(verb + 1).is(Term::via) || !same_word(reading.sentence, verb, "go")) return false;
  return reading.token(verb + 2).is(Term::a) ||
         reading.token(verb + (reading.token(verb + 2).is(Term::the) ? 3 : 2)).capital;
}

/// "Host board meeting", "conduct annual survey": a title names one event without an article.
bool holds_one(const Reading& reading) {
  const bool one =
      has(reading.object(), Trait::occasion) &&
      (reading.object() & bits(Trait::plural, Trait::intangible, Trait::metric, Trait::lasting, Trait::audience)) == 0;
  if (!one || has(reading.verb(), Trait::attend)) return false;
  for (std::size_t i = reading.clause.object_first; i < reading.clause.object_head; ++i) {
    const SentenceToken& word = reading.token(i);
    if (!word.word() || word.any(bits(Trait::article, Trait::preposition))) return false;
    if (word.is(Trait::frequency) && word.value < yearly) return false;
  }
  return is_one_of(reading.sentence, reading.clause.verb, families::holding_verbs);
}

}  // namespace

bool makes_thing(const Reading& reading) {
  if (speaks_at_one(reading) || goes_through_one(reading)) return true;
  const Clause& clause = reading.clause;
  const SentenceToken& article = reading.token(clause.object_first);
  const bool quoted = article.is(Sign::quote);  // "Read 'War and Peace'"
  const bool name = (quoted || (article.capital && is_name(article))) &&
                    !reading.token(clause.object_first + 1).is(Term::with);  // "visit Japan"
  const bool one = article.is(Trait::ordinal) || article.is(Term::a) || article.is(Term::the) ||
                   article.is(Term::this_) || article.is(Term::new_) || name;
  const bool bare = clause.object_head == clause.verb + 1 && has(reading.object(), Trait::deliverable);
  return (one || bare || holds_one(reading)) && clause.object_head != Clause::npos &&
         !has(reading.object(), Trait::plural);
}

bool runs_once(const Reading& reading) {
  if (reading.target == nullptr || dimension(reading.target->quantity.unit) != Dimension::length) return false;
  if (reading.token(reading.target->span.last).is(Term::of)) return false;  // "resurface 50 km of road"
  constexpr double longest_race = 160e3;
  const Quantity& distance = reading.target->quantity;
  return distance.per.row == 0 && distance.value * scale(distance.unit) <= longest_race && !repeats(reading);
}

bool learns_one(const Reading& reading) {
  return reading.target != nullptr && counts_things(reading) && reading.target->quantity.value == 1 &&
         reading.target->quantity.relation == Relation::exact && reading.target->quantity.per.row == 0 &&
         !repeats(reading);
}

bool does_sized_thing(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (reading.target == nullptr || !reading.token(clause.object_first).is(Term::a)) return false;
  constexpr Traits moved = change_verbs | bits(Trait::maintain, Trait::reach, Trait::obtain);
  if ((reading.verb() & moved & ~bits(Trait::improve)) != 0 && !has(reading.verb(), Trait::make)) return false;
  const std::size_t head = clause.object_head;
  const QuantityPhrase& size = *reading.target;
  const Literal* race = reading.sentence.literal(size.span.first);
  const bool named = race != nullptr && race->magnitude && size.span.first == clause.object_first + 1 &&
                     (head == Clause::npos || head > size.span.last) && has(reading.verb(), Trait::work) &&
                     !repeats(reading);
  if (named) return true;  // "run a 5k"
  if (head == Clause::npos || size.span.first != clause.object_first + 1 || head < size.span.last) return false;
  if (size.article || size.quantity.per.row != 0 || size.quantity.relation != Relation::exact) return false;
  const bool thing = has(reading.object(), Trait::occasion) || has(reading.object(), Trait::deliverable);
  return thing && !has(reading.object(), Trait::metric) && !has(reading.object(), Trait::plural) && !repeats(reading);
}

bool goes_to_one(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!reading.token(clause.verb + 1).is(Term::to) || has_amount(reading)) return false;
  if (!has(reading.verb(), Trait::work) || repeats(reading)) return false;
  const SentenceToken& article = reading.token(clause.verb + 2);
  const std::size_t head = noun_head(reading.sentence, clause.verb + 2);
  if (head == Clause::npos) return false;
  if (has(reading.traits(head), Trait::plural) && !reading.token(head).capital) return false;
  const bool place = article.capital && is_name(article);  // "travel to Japan"
  if (article.is(Term::a) || !article.is(Trait::article)) return article.is(Term::a) || place;
  const bool visited = has(reading.traits(head), Trait::occasion) || (reading.traits(head) & people) != 0;
  return visited || reading.token(head).capital || reading.deadline != nullptr;
}

bool consults_one(const Reading& reading) {
  const bool met = has(reading.verb(), Trait::attend) && has(reading.verb(), Trait::contact);
  const Traits person = reading.object();
  return met && !has_amount(reading) && (person & people) != 0 && !has(person, Trait::plural) &&
         reading.token(reading.clause.object_first).is(Term::a) && !repeats(reading);
}

bool holds_event(const Reading& reading) {
  const Clause& clause = reading.clause;
  const Traits event = reading.object();
  if (has_amount(reading) || !has(reading.verb(), Trait::recur)) return false;
  if (!has(event, Trait::occasion) || (event & bits(Trait::plural, Trait::intangible)) != 0) return false;
  for (std::size_t i = clause.verb + 1; i < clause.object_head; ++i) {
    const SentenceToken& word = reading.token(i);
    if (!word.word() || word.is(Trait::preposition) || word.is(Trait::conjunction) || word.is(Trait::vague))
      return false;
    if (word.is(Trait::frequency) && word.value < yearly) return false;
  }
  return clause.object_head > clause.verb + 1 && !repeats(reading);
}

bool raises_round(const Reading& reading) {
  return same_word(reading.sentence, reading.clause.verb, "raise") && !has_amount(reading) &&
         ((reading.token(reading.clause.object_first).is(Term::a) && (reading.object() & own_things) != 0) ||
          same_word(reading.sentence, reading.clause.object_first + 1, "series")) &&  // "raise our Series B"
         (reading.object() & bits(Trait::metric, Trait::plural)) == 0;
}

bool makes_within(const Reading& reading) {
  if (reading.target == nullptr || !has(reading.verb(), Trait::finishing) || !has(reading.verb(), Trait::make))
    return false;
  const QuantityPhrase& time = *reading.target;
  if (dimension(time.quantity.unit) != Dimension::time || !reading.token(time.whole.first).is(Term::within))
    return false;
  constexpr double day = 86400;
  const bool long_enough = time.quantity.value * scale(time.quantity.unit) >= day;
  return long_enough && has(reading.object(), Trait::deliverable) && !has(reading.object(), Trait::plural);
}

bool makes_with(const Reading& reading) {
  return reading.target != nullptr && has(reading.verb(), Trait::make) && counts_things(reading) &&
         reading.target->quantity.relation == Relation::exact &&
         reading.token(reading.clause.verb + 1).is(Term::with) &&
         reading.target->whole.first <= reading.clause.verb + 2;
}

bool agrees_on(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  return reading.token(verb + 1).is(Term::on) && same_word(reading.sentence, verb, "align") && !has_amount(reading) &&
         reading.clause.object_head != Clause::npos;
}

bool ends_in_decision(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::imperative || clause.continuing || reading.totality != Clause::npos) return false;
  if (reading.target != nullptr && !reading.target->one) return false;
  if ((reading.verb() & bits(Trait::work, Trait::attend, Trait::contact)) == 0 || !reading.sentence.holds(Hint::joint))
    return false;
  if (!is_one_of(reading.sentence, clause.verb, families::studying_verbs) || repeats(reading)) return false;
  for (std::size_t i = clause.verb + 2; i + 1 < reading.sentence.size(); ++i) {
    const SentenceToken& joint = reading.token(i);
    if (joint.is(Term::that) || joint.is(Sign::semicolon) || (joint.is(Term::to) && !joint.aside)) return false;
    if (!joint.is(Term::and_) || joint.aside || !reading.token(i + 1).is(Trait::verb_base)) continue;
    if (is_one_of(reading.sentence, i + 1, families::deciding_verbs)) return true;
    const SentenceToken& object = reading.token(i + 2);
    const bool one = object.is(Term::a) || object.is(Term::the) || object.is(Term::it);
    constexpr Traits endless = change_verbs | bits(Trait::attend, Trait::maintain);
    return one && reading.token(i + 1).is(Trait::make) && !reading.token(i + 1).any(endless);
  }
  return false;
}

bool ends_in_thing(const Reading& reading) {
  const std::size_t joint = reading.clause.object_head + 1;
  const SentenceToken& second = reading.token(joint + 1);
  if (reading.clause.object_head == Clause::npos || !reading.token(joint).is(Term::and_) || has_amount(reading))
    return false;
  constexpr Traits endless = change_verbs | bits(Trait::attend, Trait::maintain);
  if (!second.is(Trait::verb_base) || !second.is(Trait::make) || second.any(endless)) return false;
  const Traits thing = reading.traits(noun_head(reading.sentence, joint + 2));
  return reading.token(joint + 2).is(Term::a) && has(thing, Trait::deliverable) && !has(thing, Trait::lasting) &&
         !repeats(reading);
}

bool finishes_rest(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (has_amount(reading) || (reading.verb() & bits(Trait::make, Trait::work)) == 0 ||
      clause.object_head == Clause::npos)
    return false;
  const std::size_t first = clause.object_first + (reading.token(clause.object_first).is(Term::the) ? 1U : 0U);
  return (reading.verb() & change_verbs) == 0 && is_one_of(reading.sentence, first, families::closed_sets);
}

bool counts_known(const Reading& reading) {
  const std::size_t number = reading.target != nullptr ? reading.target->whole.first : 0;
  if (number == 0 || !has(reading.verb(), Trait::make) || !counts_number(reading)) return false;
  const bool ranked = reading.sentence.before(number).is(Trait::quality);  // "the top two"
  const std::size_t article = number - (ranked ? 2 : 1);
  return article == reading.clause.object_first && same_word(reading.sentence, article, "the") &&
         reading.target->quantity.per.row == 0 && !repeats(reading);
}

bool makes_described(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (reading.target == nullptr || clause.object_head == Clause::npos || !has(reading.verb(), Trait::make))
    return false;
  if (!reading.token(clause.object_first).is(Term::a) || !has(reading.object(), Trait::deliverable)) return false;
  const std::size_t relative = clause.object_head + 1;
  const bool opens = reading.token(relative).is(Term::that) || reading.token(relative).is(Term::which) ||
                     same_word(reading.sentence, relative, "where");
  return opens && reading.target->whole.first > relative;
}

}  // namespace goals
