// Judges sentences without a verb: "99.95% availability", "3 new integrations", "Mac signing".
#include "statement/judgement.hpp"

namespace goals {

Judgement judge_phrase(const Reading& reading) {
  const bool number = reading.target != nullptr || reading.totality != Clause::npos;
  const bool follows = number && reading.counted != Clause::npos;
  const std::size_t noun_at = follows ? reading.counted : reading.clause.subject_head;
  const Traits noun = reading.traits(noun_at);
  if (reading.target != nullptr && reading.target->quantity.value == 0) return {Form::outcome, Reason::number, noun_at};
  const SentenceToken& first = reading.token(reading.clause.first);
  const bool changes = first.is(Trait::noun) && first.any(change_verbs) &&
                       reading.token(reading.clause.first + 1).is(Trait::preposition);
  if (changes) return {Form::outcome, Reason::change_verb, reading.clause.first};
  const bool limits = reading.target != nullptr && reading.direct &&
                      (reading.target->quantity.relation == Relation::at_most ||
                       reading.target->quantity.relation == Relation::less_than);
  if (limits) return {Form::outcome, Reason::number, noun_at};
  const bool spends_time = reading.target != nullptr && reading.direct &&
                           dimension(reading.target->quantity.unit) == Dimension::time &&
                           reading.target->span.first == reading.clause.first;
  if (spends_time) return {Form::activity, Reason::own_work, noun_at};
  if (number && has(noun, Trait::occasion) && counts_things(reading) && reading.direct && !has(noun, Trait::audience))
    return {Form::activity, Reason::own_work, noun_at};
  if (number && (!counts_things(reading) || (noun & bits(Trait::yield, Trait::audience)) != 0))
    return {Form::outcome, Reason::metric_noun, noun_at};
  if (number && !reading.direct && counts_things(reading) && has(noun, Trait::occasion))
    return {Form::activity, Reason::own_work, noun_at};
  if (number && !reading.direct && !has(reading.subject(), Trait::metric))
    return {Form::milestone, Reason::deliverable, reading.clause.subject_head};
  if (number && follows && counts_things(reading)) {
    const bool metric = has(noun, Trait::metric) && (noun & own_things) == 0;
    return {metric ? Form::outcome : Form::activity, metric ? Reason::metric_noun : Reason::own_work, noun_at};
  }
  if (number && (reading.direct || has(reading.subject(), Trait::metric)))
    return {Form::outcome, Reason::metric_noun, noun_at};
  const bool judged = first.is(Trait::vague) && (noun & bits(Trait::deliverable)) == 0;
  if (has(noun, Trait::metric) || judged) return {Form::outcome, Reason::metric_noun, noun_at};
  return {Form::milestone, Reason::deliverable, noun_at};
}
}  // namespace goals
