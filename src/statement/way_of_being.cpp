// Judges how the subject of an assertion is, or what it is doing now.
#include "statement/way_of_being.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {

bool describes_place(const Reading& reading) {
  const std::size_t first = reading.clause.first;
  if (!reading.token(first).is(Term::a)) return false;
  const std::size_t head = noun_head(reading.sentence, first);
  return head != Clause::npos && same_word(reading.sentence, head + 1, "where") &&
         !has(reading.traits(head), Trait::deliverable);
}

bool is_taken_for(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const bool passive = reading.clause.auxiliary != Clause::npos && has(reading.verb(), Trait::verb_past);
  return passive && reading.token(verb + 1).is(Term::as) &&
         is_one_of(reading.sentence, verb, families::opinion_participles);
}

bool is_under_way(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  if (!reading.token(reading.clause.auxiliary).is(Term::be) || !reading.token(verb).is(Trait::verb_ing)) return false;
  if (reading.sentence.before(reading.clause.auxiliary).is(Trait::pronoun)) return false;  // "posts saying we hire"
  return !has_amount(reading) && !is_one_of(reading.sentence, verb, families::operating_participles);
}

bool is_rated(const Reading& reading) {
  constexpr Traits endless = change_verbs | bits(Trait::attend, Trait::sway, Trait::obtain);
  const SentenceToken& next = reading.token(reading.clause.verb + 1);
  return (reading.verb() & endless) != 0 || (next.is(Term::at) && reading.token(reading.clause.verb + 2).is(Term::a));
}

bool is_program(const Reading& reading) {
  return !has(reading.subject(), Trait::plural) &&
         is_one_of(reading.sentence, reading.clause.subject_head, families::programs);
}

bool runs_itself(const Reading& reading) {
  constexpr Traits deeds = change_verbs | bits(Trait::reach, Trait::maintain, Trait::make);
  const Traits subject = reading.subject();
  return has(subject, Trait::deliverable) && !has(subject, Trait::plural) && has(reading.verb(), Trait::verb_third) &&
         has(reading.verb(), Trait::work) && (reading.verb() & deeds) == 0;
}

bool counts_more(const Reading& reading) {
  const SentenceToken& first = reading.token(reading.clause.first);
  return (first.is(Term::more) || first.is(Term::less) || first.is(Term::fewer)) && !first.is(Trait::vague) &&
         has(reading.subject(), Trait::plural) && reading.token(reading.clause.first + 1).word();
}

bool says_average(const Reading& reading) {
  for (std::size_t i = 0; i < reading.clause.subject_head && i < reading.sentence.size(); ++i)
    if (reading.token(i).is(Term::average)) return true;
  return false;
}

}  // namespace goals
