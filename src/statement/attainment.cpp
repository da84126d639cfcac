// Judges what a command asks to be attained.
#include "statement/attainment.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

bool builds(const Reading& reading) {
  return is_one_of(reading.sentence, reading.clause.verb, families::building_verbs);
}

}  // namespace

bool learns_skill(const Reading& reading) {
  const SentenceToken& skill = reading.token(reading.clause.object_first);
  if (!reading.token(reading.clause.verb).is(Term::learn) || reading.target != nullptr || repeats(reading))
    return false;
  const bool how = skill.is(Term::how) && reading.token(reading.clause.object_first + 1).is(Term::to);
  if (skill.is(Term::to) || skill.is(Term::the) || how) return true;
  const bool open = skill.any(bits(Trait::preposition, Trait::conjunction, Trait::vague)) || skill.is(Term::more);
  return reading.clause.object_head != Clause::npos && !open;
}

bool knows_answer(const Reading& reading) {
  const SentenceToken& question = reading.token(reading.clause.object_first);
  const bool asks = question.is(Term::which) || question.is(Term::how) || question.is(Term::who);
  constexpr Traits busy = bits(Trait::work, Trait::make, Trait::obtain);  // "earn what we need"
  return asks && !has_amount(reading) && (reading.verb() & busy) == 0;
}

bool becomes_certified(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!reading.token(clause.verb).is(Term::become)) return false;
  for (std::size_t i = clause.object_first; i < reading.sentence.size(); ++i) {
    const SentenceToken& word = reading.token(i);
    if (word.is(Term::to) || word.is(Term::that) || word.sign != Sign::none) return false;
    if (word.any(bits(Trait::vague, Trait::soft))) return false;
    if (word.is(Trait::verb_past) && word.is(Trait::make)) return true;
    if (word.is(Trait::preposition)) return false;
  }
  return false;
}

bool takes_role(const Reading& reading) {
  const Clause& clause = reading.clause;
  const Traits person = reading.object();
  if (!reading.token(clause.verb).is(Term::become) || !reading.token(clause.object_first).is(Term::a)) return false;
  const bool legal = is_one_of(reading.sentence, clause.object_head, families::legal_forms);
  if (((person & bits(Trait::audience, Trait::staff)) == 0 && !legal) || has(person, Trait::plural) ||
      has_amount(reading))
    return false;
  if (same_word(reading.sentence, clause.object_head + 2, "choice")) return false;  // "an employer of choice"
  if (is_one_of(reading.sentence, clause.object_head, families::judged_roles)) return false;
  constexpr Traits judged = bits(Trait::vague, Trait::soft, Trait::verb_ing);
  for (std::size_t i = clause.object_first + 1; i <= clause.object_head; ++i)
    if (reading.token(i).any(judged) || reading.token(i).is(Term::more)) return false;
  const SentenceToken& next = reading.token(clause.object_head + 1);
  return !next.is(Term::that) && !next.is(Term::who);
}

bool at_one_go(const Reading& reading) {
  for (std::size_t i = reading.target->span.last; i + 1 < reading.sentence.size(); ++i) {
    const SentenceToken& lead = reading.token(i);
    const bool row = lead.is(Term::in) && reading.token(i + 1).is(Term::a) && same_word(reading.sentence, i + 2, "row");
    const std::size_t pause = reading.token(i + 1).is(Term::a) ? i + 2 : i + 1;
    if (row || (lead.is(Term::without) && reading.token(pause).is(Term::pause))) return true;
  }
  return false;
}

bool builds_up(const Reading& reading) {
  if (!has(reading.verb(), Trait::make) || has_amount(reading) || reading.placeholder != Clause::npos) return false;
  if (reading.token(reading.clause.verb + 1).is(Trait::preposition)) return false;  // "agree on values"
  if (is_one_of(reading.sentence, reading.clause.verb, families::describing_verbs))
    return false;                                                                                 // "define our values"
  if (is_one_of(reading.sentence, reading.clause.verb, families::unveiling_verbs)) return false;  // "launch the brand"
  constexpr Traits made = bits(Trait::deliverable, Trait::occasion, Trait::adverse);
  if (has(reading.object(), Trait::metric) && (reading.object() & made) == 0 && builds(reading)) return true;
  bool judged = reading.token(reading.clause.object_first).is(Term::a) &&
                same_word(reading.sentence, reading.clause.object_first + 1, "sense");
  for (std::size_t i = reading.clause.object_first; i < reading.clause.object_head && i < reading.sentence.size(); ++i)
    judged = judged || reading.token(i).any(bits(Trait::vague, Trait::soft));
  // "a welcoming environment", against "a staging environment"
  if (judged && has(reading.object(), Trait::lasting) && !has(reading.object(), Trait::occasion)) return true;
  return has(reading.object(), Trait::lasting) && (reading.object() & bits(Trait::deliverable, Trait::occasion)) == 0;
}

bool changes_thing(const Reading& reading) {
  const bool ends = has(reading.verb(), Trait::finishing) || same_word(reading.sentence, reading.clause.verb, "climb");
  if ((reading.verb() & change_verbs) == 0 || !ends || has_amount(reading)) return false;
  if (reading.placeholder != Clause::npos) return false;
  const std::size_t first = reading.clause.object_first;
  if (same_word(reading.sentence, reading.clause.verb, "climb"))  // "climb Mont Blanc"
    return reading.token(first).capital || reading.token(first).is(Term::the);
  if (same_word(reading.sentence, reading.clause.verb, "quit")) return true;  // "quit social media"
  if (reading.token(first).is(Trait::verb_ing))
    return !reading.token(first).any(change_verbs);  // "stop printing receipts"
  const bool quantity = (reading.object() & (bits(Trait::metric, Trait::adverse) | change_verbs)) != 0;
  const bool one = reading.token(first).is(Trait::article) && !has(reading.object(), Trait::plural);
  return !quantity && (one || (reading.object() & bits(Trait::deliverable, Trait::intangible)) != 0);
}

bool stands_for_election(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const bool stands = is_one_of(reading.sentence, verb, families::standing_verbs);
  return stands && reading.token(verb + 1).is(Term::for_) && reading.clause.object_head != Clause::npos &&
         !has_amount(reading) && !has(reading.object(), Trait::calendar);
}

bool makes_more(const Reading& reading) {
  const Clause& clause = reading.clause;
  constexpr Traits countable = bits(Trait::plural, Trait::audience, Trait::staff);
  return has(reading.verb(), Trait::make) && !has(reading.verb(), Trait::attend) && !has_amount(reading) &&
         reading.placeholder == Clause::npos && reading.token(clause.object_first).is(Term::more) &&
         clause.object_head != Clause::npos && (reading.object() & (own_things | countable)) == 0;
}

bool multiplies(const Reading& reading) {
  return reading.target != nullptr && reading.token(reading.target->span.last).is(Term::times) &&
         reading.token(reading.target->span.last + 1).is(Trait::comparative);
}

bool moves_level(const Reading& reading) {
  if (reading.target == nullptr || reading.target->lead != Term::to || has(reading.verb(), Trait::increase))
    return false;
  const std::size_t head = reading.clause.object_head;
  const bool alone = reading.counted == Clause::npos && head != Clause::npos && head < reading.target->whole.first;
  return alone && (reading.object() & bits(Trait::deliverable, Trait::audience, Trait::staff)) == 0;
}

bool keeps_state(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!has(reading.verb(), Trait::maintain) || clause.verb == Clause::npos || clause.continuing) return false;
  const SentenceToken& first = reading.token(clause.verb + 1);
  std::size_t state = clause.verb + 1;  // "stay healthy"
  if (first.is(Trait::pronoun) && !first.is(Trait::article)) {
    state = clause.verb + 2;  // "keep myself fit"
  } else if (!first.any(bits(Trait::vague, Trait::soft)) && clause.object_head != Clause::npos) {
    state = clause.object_head + 1;  // "keep the team happy"
  }
  while (reading.token(state).is(Trait::adverb) && !reading.token(state).is(Trait::quality)) ++state;
  const SentenceToken& quality = reading.token(state);
  const SentenceToken& next = reading.token(state + 1);
  const bool ends = !next.word() || next.is(Trait::conjunction) || next.is(Trait::preposition);
  return quality.any(bits(Trait::vague, Trait::soft)) && ends;
}

bool recurs_by_number(const Reading& reading) {
  if (reading.target == nullptr || reading.target->quantity.per.row == 0) return false;
  const SentenceToken& last = reading.token(reading.target->span.last - 1U);
  const bool times = last.is(Term::twice) || last.is(Term::once) || last.is(Term::times) ||
                     reading.token(reading.target->span.last).is(Term::times);
  return times && dimension(reading.target->quantity.per) == Dimension::time;
}

bool leaves_undone(const Reading& reading) {
  return reading.clause.negated && !has_amount(reading) && has(reading.verb(), Trait::make) &&
         reading.token(reading.clause.object_first).is(Term::the) && !has(reading.object(), Trait::plural);
}

bool is_awarded(const Reading& reading) {
  constexpr Traits own = bits(Trait::make, Trait::work);
  if (has_amount(reading) || !has(reading.verb(), Trait::obtain) || (reading.verb() & own) != 0) return false;
  if (reading.token(reading.clause.verb).is(Term::have)) return false;
  const SentenceToken& article = reading.token(reading.clause.object_first);
  if (same_word(reading.sentence, reading.clause.verb, "win") && article.is(Trait::article)) return true;
  return article.is(Trait::article) && (reading.object() & bits(Trait::yield, Trait::money, Trait::unit)) != 0 &&
         !has(reading.object(), Trait::plural);
}

bool builds_money(const Reading& reading) {
  return has(reading.verb(), Trait::make) && has(reading.object(), Trait::money) && !has_amount(reading) &&
         !has(reading.object(), Trait::plural) && builds(reading) &&
         (reading.object() & bits(Trait::deliverable, Trait::yield)) == 0;
}

bool asks_people(const Reading& reading) {
  constexpr Traits people = bits(Trait::audience, Trait::staff);
  const bool asked = has(reading.object(), Trait::intangible) && (reading.verb() & bits(Trait::work, Trait::make)) != 0;
  const std::size_t number = reading.target != nullptr ? reading.target->whole.first : reading.totality;
  return asked && number != Clause::npos && (reading.traits(reading.counted) & people) != 0 && number > 0 &&
         (reading.sentence.before(number).is(Term::from) ||
          (reading.target != nullptr && reading.target->lead == Term::from));
}

bool gives_ability(const Reading& reading) {
  const Clause& clause = reading.clause;
  const bool enables = is_one_of(reading.sentence, clause.verb, families::enabling_verbs);
  if (!enables || has_amount(reading) || !has(reading.object(), Trait::audience)) return false;
  const SentenceToken& able = reading.token(clause.object_head + 2);
  return reading.token(clause.object_head + 1).is(Term::to) && able.is(Trait::verb_base) &&
         able.any(bits(Trait::make, Trait::work)) && !has(reading.object(), Trait::staff);
}

bool is_loved(const Reading& reading) {
  constexpr Traits people = bits(Trait::audience, Trait::staff, Trait::pronoun);
  const Clause& clause = reading.clause;
  if (!has(reading.verb(), Trait::make) || clause.object_head == Clause::npos || has_amount(reading)) return false;
  if (!reading.token(clause.object_first).is(Trait::article)) return false;
  for (std::size_t i = clause.object_first + 1; i <= clause.object_head + 4 && i < reading.sentence.size(); ++i) {
    const bool who =
        reading.token(i).any(people) && (reading.token(i).is(Trait::plural) || reading.token(i).is(Term::they));
    if (!who) continue;
    if (is_one_of(reading.sentence, i + 1, families::liking_verbs)) return true;
  }
  return false;
}

bool spreads(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!reading.token(clause.verb).is(Term::get) || clause.object_head == Clause::npos || has_amount(reading))
    return false;
  for (std::size_t i = clause.object_head + 1; i <= clause.object_head + 2; ++i)
    if (reading.token(i).is(Trait::verb_past) && reading.token(i + 1).is(Trait::preposition))
      return reading.token(i + 2).is(Term::more);
  return false;
}

bool betters(const Reading& reading) {
  const std::size_t first = reading.clause.object_first;
  if (!reading.token(first).is(Term::a) || has_amount(reading) || (reading.object() & own_things) != 0) return false;
  return reading.token(first + 1).is(Trait::comparative);
}

bool compares_share(const Reading& reading) {
  if (reading.target == nullptr || dimension(reading.target->quantity.unit) != Dimension::percent) return false;
  const SentenceToken& next = reading.token(reading.target->span.last);
  return (next.is(Term::less) || next.is(Term::more)) &&
         !reading.token(reading.target->span.last + 1).is(Trait::occasion);
}

}  // namespace goals
