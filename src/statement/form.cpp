// Judges what a sentence asks for: an outcome, a milestone or an activity.
#include "statement/reading.hpp"

namespace goals {
namespace {

struct Judgement {
  Form form = Form::not_understood;
  Reason reason = Reason::unclear;
  std::size_t token = Clause::npos;
};

bool has(Traits traits, Trait trait) { return (traits & bit(trait)) != 0; }

/// The noun that a counted target counts.
std::size_t counted_noun(const Reading& reading) {
  if (reading.target != nullptr) return noun_head(reading, reading.target->span.last);
  if (reading.totality != Clause::npos) return noun_head(reading, reading.totality + 1);
  return Clause::npos;
}

bool is_count(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const Dimension kind = dimension(reading.target->quantity.unit);
  return kind == Dimension::count || kind == Dimension::ratio;
}

Judgement judge_command(const Reading& reading) {
  const std::size_t verb_at = reading.clause.verb;
  const Traits verb = reading.verb_traits();
  const Traits object = reading.object_traits();
  const std::size_t noun_at = counted_noun(reading);
  const Traits counted = noun_at == Clause::npos ? 0 : reading.sentence[noun_at].traits;
  const bool count = is_count(reading);
  const bool result = (counted & bits(Trait::yield, Trait::audience, Trait::metric, Trait::money)) != 0;
  const bool own = (counted & bits(Trait::deliverable, Trait::occasion, Trait::staff)) != 0;
  const bool number = reading.target != nullptr;
  if ((verb & bits(Trait::increase, Trait::decrease, Trait::improve)) != 0 && !has(verb, Trait::make))
    return {Form::outcome, Reason::change_verb, verb_at};
  if (has(verb, Trait::hire)) {
    const bool many = (count && reading.target->quantity.value > 1) || has(object, Trait::plural);
    return many ? Judgement{Form::activity, Reason::own_work, verb_at}
                : Judgement{Form::milestone, Reason::single_work, verb_at};
  }
  if (has(verb, Trait::maintain)) {
    if (number || has(object, Trait::metric)) return {Form::outcome, Reason::metric_noun, verb_at};
    return {Form::activity, Reason::repeated_work, verb_at};
  }
  if (has(verb, Trait::reach)) {
    if (number && !count) return {Form::outcome, Reason::metric_noun, verb_at};
    if (count && result && !(own && has(verb, Trait::work))) return {Form::outcome, Reason::metric_noun, noun_at};
    if (count && own && has(verb, Trait::work)) return {Form::activity, Reason::own_work, verb_at};
    if (count) return {Form::outcome, Reason::metric_noun, verb_at};
    if (has(object, Trait::metric)) return {Form::outcome, Reason::metric_noun, verb_at};
    if (!has(verb, Trait::make) && !(object & bits(Trait::deliverable, Trait::occasion)))
      return {Form::outcome, Reason::metric_noun, verb_at};
    return {Form::milestone, Reason::single_work, verb_at};
  }
  if (count && reading.target->quantity.value > 1) return {Form::activity, Reason::own_work, verb_at};
  if (reading.totality != Clause::npos && has(verb, Trait::work)) return {Form::activity, Reason::own_work, verb_at};
  if (has(verb, Trait::make)) return {Form::milestone, Reason::single_work, verb_at};
  if ((verb & bits(Trait::work, Trait::attend)) != 0) return {Form::activity, Reason::repeated_work, verb_at};
  return {Form::milestone, Reason::single_work, verb_at};
}

Judgement judge_clause(const Reading& reading) {
  const Traits subject = reading.subject_traits();
  const std::size_t subject_at = reading.clause.subject_head;
  const std::size_t noun_at = counted_noun(reading);
  const Traits counted = noun_at == Clause::npos ? 0 : reading.sentence[noun_at].traits;
  const bool number = reading.target != nullptr;
  if (has(subject, Trait::metric)) return {Form::outcome, Reason::metric_noun, subject_at};
  if (has(subject, Trait::audience)) return {Form::outcome, Reason::audience_behaviour, subject_at};
  if (is_count(reading) && (counted & bits(Trait::deliverable, Trait::occasion)) != 0 &&
      !(counted & bits(Trait::audience, Trait::yield)))
    return {Form::activity, Reason::own_work, noun_at};
  if (number) return {Form::outcome, Reason::metric_noun, noun_at};
  const std::size_t aux = reading.clause.auxiliary;
  if (aux != Clause::npos) {
    std::size_t i = aux + 1;
    while (reading.token(i).is(Trait::adverb)) ++i;
    const Token& state = reading.token(i);
    if (state.is(Trait::vague) && !state.any(bits(Trait::finished, Trait::verb_past)))
      return {Form::outcome, Reason::quality_word, i};
    return {Form::milestone, Reason::state, i};
  }
  return {Form::milestone, Reason::state, subject_at};
}

Judgement judge_phrase(const Reading& reading) {
  const std::size_t noun_at = reading.target != nullptr || reading.totality != Clause::npos
                                  ? counted_noun(reading)
                                  : reading.clause.subject_head;
  const Traits noun = noun_at == Clause::npos ? 0 : reading.sentence[noun_at].traits;
  if (reading.target != nullptr) {
    if (!is_count(reading)) return {Form::outcome, Reason::metric_noun, noun_at};
    if ((noun & bits(Trait::deliverable, Trait::occasion)) != 0 && !has(noun, Trait::yield))
      return {Form::activity, Reason::own_work, noun_at};
    return {Form::outcome, Reason::metric_noun, noun_at};
  }
  if (has(noun, Trait::metric)) return {Form::outcome, Reason::metric_noun, noun_at};
  return {Form::milestone, Reason::deliverable, noun_at};
}

}  // namespace

void set_form(const Reading& reading, Statement& statement) {
  Judgement judgement;
  switch (reading.clause.kind) {
    case ClauseKind::imperative: judgement = judge_command(reading); break;
    case ClauseKind::declarative: judgement = judge_clause(reading); break;
    case ClauseKind::nominal: judgement = judge_phrase(reading); break;
  }
  statement.form = judgement.form;
  statement.form_reason = judgement.reason;
  if (judgement.token < reading.sentence.size()) statement.form_range = reading.sentence[judgement.token].range();
}

}  // namespace goals
