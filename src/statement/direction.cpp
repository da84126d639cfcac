// Says which way a metric is to go: the verb decides, then the words around the number.
#include "statement/attainment.hpp"
#include "statement/criterion.hpp"
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/open_ended.hpp"
#include "statement/open_number.hpp"
#include "statement/totality.hpp"
#include "statement/way_of_being.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"
#include "statement/words/english_levels.hpp"

namespace goals {
namespace {

bool is_adverse(const Reading& reading) {
  const Traits object = reading.object() | reading.subject();
  return (object & bit(Trait::adverse)) != 0;
}

Direction from_numbers(const Reading& reading) {
  const Quantity& from = reading.baseline->quantity;
  const Quantity& to = reading.target->quantity;
  const auto target = from.unit.row != 0 ? value_in_unit_of(to.measure(), from.measure()) : std::nullopt;
  return target.value_or(to.value) < from.value ? Direction::decrease : Direction::increase;
}

Direction from_relation(Relation relation) {
  switch (relation) {
    case Relation::at_least:
    case Relation::more_than: return Direction::at_least;
    case Relation::at_most:
    case Relation::less_than: return Direction::at_most;
    default: return Direction::reach;
  }
}

/// "Reduced by 35%", "down to 3 days", "+25%": what stands before the number.
Direction from_words_before(const Reading& reading, const QuantityPhrase& target) {
  const bool percent = dimension(target.quantity.unit) == Dimension::percent;
  const SentenceToken& next = reading.token(target.span.last);
  const std::size_t lead = target.whole.first - (target.lead != Term::none && target.whole.first > 0 ? 1U : 0U);
  const SentenceToken& before = reading.sentence.before(lead);
  if (before.is(Trait::verb_past) && before.is(Trait::decrease)) return Direction::decrease;  // "reduced by 35%"
  if (before.is(Trait::verb_past) && before.is(Trait::increase)) return Direction::increase;
  if (before.is(Term::down)) return Direction::decrease;
  const bool plus = before.is(Sign::plus) || reading.token(target.whole.first).is(Sign::plus);
  const SentenceToken& verb = reading.sentence.before(lead - (lead > 0 ? 1U : 0U));
  const bool particle = verb.is(Trait::verb_base) && !verb.is(Trait::noun);  // "women make up 25%"
  // "NPS +10", but "10+ demos"
  const bool gains = plus && target.lead == Term::none && reading.clause.kind == ClauseKind::nominal && !next.word() &&
                     has(reading.subject(), Trait::metric) && reading.clause.subject_head < target.whole.first;
  if ((before.is(Term::up) && !particle) || (percent && plus) || gains) return Direction::increase;
  // "Bring coverage up to 95%" lifts it; "up to 95%" alone is a bound.
  const bool named = reading.clause.kind == ClauseKind::nominal && has(reading.subject(), Trait::metric) &&
                     reading.clause.subject_head < target.whole.first;
  const bool lifted =
      has(reading.verb(), Trait::reach) || is_one_of(reading.sentence, reading.clause.verb, families::lifting_verbs);
  const bool lifts = reading.token(target.whole.first).is(Term::up) && (named || lifted);
  return lifts ? Direction::increase : Direction::none;
}

/// "up 20%", "down to 3 days", "40% fewer burglaries", "a 28% increase", "+25%".
Direction from_neighbours(const Reading& reading, const QuantityPhrase& target) {
  const bool percent = dimension(target.quantity.unit) == Dimension::percent;
  const SentenceToken& next = reading.token(target.span.last);
  const bool describes =
      reading.token(target.span.last + 1).any(bits(Trait::audience, Trait::staff));  // "one growth lead"
  const bool amount = dimension(target.quantity.unit) != Dimension::count ||
                      !(next.is(Trait::plural) || target.one);  // "15 improvements"
  if (next.is(Trait::noun) && next.is(Trait::increase) && !describes && amount) return Direction::increase;
  if (next.is(Trait::noun) && next.is(Trait::decrease) && !describes && amount) return Direction::decrease;
  if (target.lead == Term::of && target.whole.first > 1) {
    const SentenceToken& change = reading.sentence.before(target.whole.first - 1U);  // "see an increase of 20%"
    if (change.is(Trait::noun) && change.is(Trait::increase)) return Direction::increase;
    if (change.is(Trait::noun) && change.is(Trait::decrease)) return Direction::decrease;
  }
  const SentenceToken& change = reading.token(reading.counted);  // "12% traffic growth"
  if (percent && change.is(Trait::noun) && reading.counted <= target.span.last + 2U) {
    if (change.is(Trait::increase)) return Direction::increase;
    if (change.is(Trait::decrease)) return Direction::decrease;
  }
  const bool opens = reading.clause.kind == ClauseKind::nominal && target.whole.first == reading.clause.first;
  if (opens && dimension(target.quantity.unit) == Dimension::factor && next.is(Trait::noun)) return Direction::increase;
  const bool falls = percent && target.quantity.value < 0 && reading.clause.kind == ClauseKind::nominal &&
                     target.lead == Term::none && !next.word();
  if (falls) return Direction::decrease;  // "escalations -50%"
  const bool exact = target.quantity.relation == Relation::exact;
  if (exact && next.is(Term::less) && next.is(Trait::comparative)) return Direction::increase;  // "30% faster"
  if (exact && (next.is(Term::less) || next.is(Term::fewer))) return Direction::decrease;
  if (exact && next.is(Term::more) && percent) return Direction::increase;
  return from_words_before(reading, target);
}

/// "in 3 hours", "gain 5 kg", "a 28% increase": the number's own surroundings say the way.
Direction from_target(const Reading& reading) {
  const QuantityPhrase& target = *reading.target;
  const Dimension kind = dimension(target.quantity.unit);
  if (kind == Dimension::time && (target.lead == Term::in || target.lead == Term::within) &&
      target.quantity.relation == Relation::exact)
    return Direction::at_most;
  if (kind == Dimension::mass && (reading.verb() & bits(Trait::make, Trait::reach)) != 0 && target.lead == Term::none &&
      target.quantity.relation == Relation::exact)
    return Direction::increase;
  const Direction beside = from_neighbours(reading, target);
  return beside != Direction::none ? beside : from_relation(target.quantity.relation);
}

/// "with zero critical bugs", "achieving 95% coverage": a level beside the deliverable.
bool names_criterion(const Reading& reading) {
  for (const QuantityPhrase& phrase : reading.quantities) {
    const SentenceToken& before = reading.sentence.before(phrase.whole.first);
    const bool status = before.is(Sign::arrow) || before.is(Sign::dash) || before.is(Sign::open);  // "=> 80%"
    const bool level = phrase.quantity.value == 0 || dimension(phrase.quantity.unit) == Dimension::percent;
    if (level && !status) return true;
  }
  return false;
}

/// "Become more efficient", "get in a better shape", "bring more visitors".
bool gets_more(const Reading& reading) {
  for (std::size_t i = reading.clause.object_first; i < reading.clause.object_first + 3; ++i) {
    const SentenceToken& token = reading.token(i);
    if (token.is(Term::more)) return true;
    if (!token.is(Trait::article) && !token.is(Term::in)) return false;
  }
  return false;
}

/// "Car trips drop 15%", "tickets decline": the subject itself goes up or down.
Direction from_intransitive(const Reading& reading) {
  const Traits verb = reading.verb();
  if (reading.target != nullptr && reading.target->multiplier)
    return reading.target->quantity.value < 1 ? Direction::decrease : Direction::increase;
  const SentenceToken& next = reading.token(reading.clause.verb + 1);
  const SentenceToken& second = reading.token(reading.clause.verb + 2);
  if (next.is(Term::and_) && second.is(Trait::improve) && !second.is(Trait::make) && reading.target == nullptr)
    return Direction::increase;  // "the service informs and improves"
  const bool intransitive = !next.word() || next.is(Term::to) || next.is(Term::by) || next.is(Term::from);
  if (!intransitive || has(verb, Trait::increase) == has(verb, Trait::decrease)) return Direction::none;
  return has(verb, Trait::increase) ? Direction::increase : Direction::decrease;
}

/// "The new line shortens waiting by 20%", "pupils improve their spelling by 8%": what the subject does to a metric.
Direction from_transitive(const Reading& reading) {
  const Traits verb = reading.verb();
  const bool by = reading.target != nullptr && reading.target->lead == Term::by;
  const bool level = reading.clause.object_head != Clause::npos && (reading.object() & own_things) == 0;
  const bool passive = reading.token(reading.clause.auxiliary).is(Term::be);
  const SentenceToken& next = reading.token(reading.clause.verb + 1);
  if (passive || (verb & bits(Trait::quality, Trait::vague)) != 0) return Direction::none;  // "have better access"
  if (next.is(Trait::verb_past) && !next.is(Trait::quality)) return Direction::none;
  if (!(by || (level && reading.target == nullptr))) return Direction::none;
  if (has(verb, Trait::increase) != has(verb, Trait::decrease))
    return has(verb, Trait::increase) ? Direction::increase : Direction::decrease;
  if (!has(verb, Trait::improve) || has(verb, Trait::make)) return Direction::none;
  return is_adverse(reading) ? Direction::decrease : Direction::increase;
}

/// "Limit screen time to two hours": a bound, wherever it stands now.
bool caps_level(const Reading& reading) {
  if (reading.target == nullptr || (reading.target->lead != Term::to && reading.target->lead != Term::at)) return false;
  return is_one_of(reading.sentence, reading.clause.verb, families::capping_verbs);
}

/// "Reduction in …", "more voices", "better air": the first word of a phrase says the way.
Direction from_opening(const Reading& reading) {
  const std::size_t at = reading.clause.first;
  const SentenceToken& first = reading.token(at);
  std::size_t change = at;  // "steady growth in …"
  while (reading.token(change).any(bits(Trait::quality, Trait::frequency, Trait::article)) && change < at + 3) ++change;
  const SentenceToken& named = reading.token(change);
  const bool bounded = reading.target != nullptr && reading.target->quantity.relation != Relation::exact;
  if (named.is(Trait::noun) && reading.token(change + 1).is(Trait::preposition) && !bounded) {
    if (named.is(Trait::increase)) return Direction::increase;
    if (named.is(Trait::decrease)) return Direction::decrease;
  }
  if (reading.target != nullptr) return Direction::none;
  const SentenceToken& way = reading.token(reading.clause.subject_head + 1);  // "waiting times down"
  const bool ends = !reading.token(reading.clause.subject_head + 2).word();
  if (ends && reading.clause.subject_head != Clause::npos && reading.placeholder == Clause::npos) {
    if (way.is(Term::up)) return Direction::increase;
    if (way.is(Term::down)) return Direction::decrease;
  }
  if (has(reading.subject(), Trait::noun) &&
      !has(reading.subject(), Trait::deliverable)) {  // "test speed improvements"
    if (has(reading.subject(), Trait::increase)) return Direction::increase;
    if (has(reading.subject(), Trait::decrease)) return Direction::decrease;
  }
  if (has(reading.subject(), Trait::metric) && first.is(Trait::verb_past)) {  // "reduced churn", "improved reliability"
    if (first.is(Trait::increase)) return Direction::increase;
    if (first.is(Trait::decrease)) return Direction::decrease;
    if (first.any(bits(Trait::improve, Trait::vague)) && !is_adverse(reading)) return Direction::increase;
  }
  const bool thing = has(reading.subject(), Trait::deliverable) && !has(reading.subject(), Trait::occasion);
  if (first.is(Term::more) && same_word(reading.sentence, at, "better") && !thing)
    return is_adverse(reading) ? Direction::decrease : Direction::increase;
  if (first.any(bits(Trait::vague, Trait::comparative))) return Direction::none;
  if (first.is(Term::more)) return Direction::increase;
  return first.is(Term::less) ? Direction::decrease : Direction::none;
}

/// "Raise $3M", "gain 20 members", "drive 300 signups": an amount is obtained; "raise the price to $3" changes a level.
bool obtains_amount(const Reading& reading) {
  const Traits verb = reading.verb();
  const bool drives = has(verb, Trait::improve) && has(verb, Trait::obtain);
  if (reading.target == nullptr || !(drives || has(verb, Trait::reach))) return false;
  const Dimension kind = dimension(reading.target->quantity.unit);
  return reading.target->whole.first == reading.clause.verb + 1 && kind != Dimension::mass &&
         kind != Dimension::percent;
}

/// "Become more efficient", "ship faster than before", "make it easier": better without a number; "eat healthier" goes
/// no way that could be followed.
Direction from_comparison(const Reading& reading) {
  const Traits verb = reading.verb();
  const SentenceToken& become = reading.token(reading.clause.verb);
  const bool abstract = has(verb, Trait::make) && !has(verb, Trait::attend) &&
                        (reading.object() & bits(Trait::deliverable, Trait::occasion, Trait::plural)) == 0;
  const bool gets = become.is(Term::become) || become.is(Term::get) || has(verb, Trait::reach) || abstract;
  if (gets && gets_more(reading)) return Direction::increase;
  const std::size_t done = find_done_better(reading);
  const bool more = reading.token(done).is(Term::more) && !reading.token(done).is(Trait::comparative);
  if (done != Clause::npos && (gets || more || reading.token(done + 1).is(Term::than))) return Direction::increase;
  const SentenceToken& made = reading.token(find_made_better(reading));
  const bool better = made.is(Term::more) || made.is(Term::less) || made.is(Trait::comparative);
  return better ? Direction::increase : Direction::none;
}

/// "Churn goes down", "revenue is up".
Direction from_particle(const Reading& reading) {
  if (reading.clause.kind != ClauseKind::declarative || !has(reading.subject(), Trait::metric)) return Direction::none;
  const std::size_t verb = reading.clause.verb != Clause::npos ? reading.clause.verb : reading.clause.auxiliary;
  const SentenceToken& moves = reading.token(verb);
  const bool goes = moves.is(Term::be) || is_one_of(reading.sentence, verb, families::moving_verbs);
  const SentenceToken& particle = reading.token(verb + 1);
  if (!goes || reading.token(verb + 2).is(Term::to)) return Direction::none;  // "is up to date"
  if (particle.is(Term::up)) return Direction::increase;
  return particle.is(Term::down) ? Direction::decrease : Direction::none;
}

/// "Surveys show an increase in trust", "achieve a reduction of waste": the object names the change.
Direction from_object(const Reading& reading) {
  constexpr Traits change = bits(Trait::increase, Trait::decrease);
  if (reading.target != nullptr || (reading.object() & change) == 0) return Direction::none;
  const bool shows = is_one_of(reading.sentence, reading.clause.verb, families::showing_verbs);
  const bool finds = reading.clause.kind == ClauseKind::declarative || has(reading.verb(), Trait::reach) || shows;
  const SentenceToken& first = reading.token(reading.clause.object_first);
  const bool other = first.is(Term::the) || first.is(Trait::preposition);  // "customers notice the increase"
  if (!finds || other || reading.totality != Clause::npos || !has(reading.object(), Trait::noun))
    return Direction::none;
  if (has(reading.object(), Trait::increase)) return Direction::increase;
  return has(reading.object(), Trait::decrease) ? Direction::decrease : Direction::none;
}

/// "Pay down debt", "drive down costs by 5%", "bring the backlog down".
bool brings_down(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::imperative) return false;
  if (is_one_of(reading.sentence, clause.object_first, families::unpriced_debts)) return false;
  const bool beside = reading.token(clause.verb + 1).is(Term::down);
  if (reading.target != nullptr && !(beside && clause.object_head < reading.target->whole.first)) return false;
  if (!beside && !(clause.object_head != Clause::npos && reading.token(clause.object_head + 1).is(Term::down)))
    return false;
  return is_one_of(reading.sentence, clause.verb, families::lowering_verbs);
}

/// "Bring up the average to 80%", "push up attendance by 10%".
bool brings_up(const Reading& reading) {
  const Clause& clause = reading.clause;
  const QuantityPhrase* target = reading.target;
  if (clause.kind != ClauseKind::imperative || target == nullptr) return false;
  const bool moved = target->lead == Term::to || target->lead == Term::by;
  return moved && reading.token(clause.verb + 1).is(Term::up) && clause.object_head < target->whole.first &&
         is_one_of(reading.sentence, clause.verb, families::lifting_verbs);
}

Direction from_verb(const Reading& reading) {
  const Traits verb = reading.verb();
  const ClauseKind kind = reading.clause.kind;
  if (brings_down(reading)) return Direction::decrease;
  if (brings_up(reading)) return Direction::increase;
  if (reading.target == nullptr) {
    if (const Direction moved = from_particle(reading); moved != Direction::none) return moved;
  }
  if (multiplies(reading) || makes_headway(reading) || performs_better(reading)) return Direction::increase;
  if (kind == ClauseKind::imperative && changes_thing(reading)) return Direction::none;
  if (reading.target != nullptr && reading.target->multiplier && (verb & bits(Trait::increase, Trait::decrease)) == 0)
    return reading.target->quantity.value < 1 ? Direction::decrease : Direction::increase;
  if (kind == ClauseKind::declarative && reading.target == nullptr && counts_more(reading))
    return reading.token(reading.clause.first).is(Term::more) ? Direction::increase : Direction::decrease;
  if (kind == ClauseKind::declarative && !has(reading.subject(), Trait::metric)) {
    if (const Direction moved = from_transitive(reading); moved != Direction::none) return moved;
    const Direction itself = from_intransitive(reading);
    return itself != Direction::none ? itself : from_object(reading);
  }
  if (kind == ClauseKind::nominal) {
    if (const Direction opening = from_opening(reading); opening != Direction::none) return opening;
  }
  if (obtains_amount(reading)) return Direction::none;
  if (has(verb, Trait::increase)) return Direction::increase;
  if (caps_level(reading)) return Direction::at_most;
  if (has(verb, Trait::decrease)) return Direction::decrease;
  if (reading.target == nullptr) {
    if (const Direction better = from_comparison(reading); better != Direction::none) return better;
  }
  if (has(verb, Trait::improve) && !has(verb, Trait::make))
    return is_adverse(reading) ? Direction::decrease : Direction::increase;
  return from_object(reading);
}

/// "Hold hosting costs flat at 120k a month".
bool holds_steady(const Reading& reading) {
  for (std::size_t i = reading.clause.object_first + 1; i < reading.sentence.size(); ++i)
    if (is_one_of(reading.sentence, i, families::steady_states)) return true;
  return false;
}

/// "Keep uptime at 99.9%": not where the verb means holding a meeting, a card, or a relation with the number.
bool keeps_level(const Reading& reading, const Statement& statement) {
  if (!has(reading.verb(), Trait::maintain)) return false;
  if (reading.clause.kind == ClauseKind::imperative && has(reading.object(), Trait::metric) && holds_steady(reading))
    return true;
  // "We stay within 5% of budget": what keeps to a bound by itself is bounded.
  const bool bare = reading.target != nullptr && reading.target->whole.first <= reading.clause.verb + 2U;
  const bool stays = bare && !reading.token(reading.target->span.last).any(any_noun) &&
                     is_one_of(reading.sentence, reading.clause.verb, families::staying_verbs);
  if (stays && statement.target.has_value() && statement.target->relation != Relation::exact) return false;
  if (reading.clause.kind == ClauseKind::declarative) {
    const bool bounded = statement.target.has_value() && statement.target->relation != Relation::exact;
    const bool owned =
        (reading.subject() & bits(Trait::audience, Trait::staff)) != 0 && !has(reading.subject(), Trait::metric);
    const bool subject_counted = reading.target != nullptr &&
                                 reading.target->whole.first <= reading.clause.subject_head &&
                                 has(reading.verb(), Trait::verb_past);
    if (subject_counted) return false;   // "25 paths are maintained by volunteers"
    if (bounded || owned) return false;  // "response times stay under 2 s", "residents hold a card"
  }
  if (reading.target != nullptr && has(reading.verb(), Trait::obtain)) return false;  // "add and retain 5 members"
  const bool counted = reading.target != nullptr && dimension(reading.target->quantity.unit) == Dimension::count;
  const bool meets = counted || has(reading.object(), Trait::occasion);  // "hold a meeting"
  return !(meets && has(reading.verb(), Trait::work));
}

}  // namespace

void set_direction(const Reading& reading, Statement& statement) {
  const Traits verb = reading.verb();
  if (reading.clause.verb != Clause::npos) statement.verb = reading.sentence[reading.clause.verb].range();
  if (has(verb, Trait::increase) != has(verb, Trait::decrease))
    statement.verb_direction = has(verb, Trait::increase) ? Direction::increase : Direction::decrease;
  const bool number = statement.target.has_value();
  if (reading.paired) return static_cast<void>(statement.direction = from_numbers(reading));
  const bool none = reading.totality != Clause::npos && means_none(reading.token(reading.totality));
  if ((none || has(verb, Trait::eliminate)) && reading.target == nullptr && statement.target) {
    statement.direction = Direction::reach;
    return;
  }
  const Direction said = from_verb(reading);
  if (said != Direction::none) {
    statement.direction = said;
    return;
  }
  if (keeps_level(reading, statement)) {
    statement.direction = Direction::maintain;
    return;
  }
  if (const std::size_t grade = find_grade(reading); grade != Clause::npos && reading.target == nullptr) {
    statement.direction = bounds_grade(reading, grade) ? Direction::at_least : Direction::reach;
    return;
  }
  const bool criterion = reading.clause.kind == ClauseKind::imperative && names_criterion(reading);
  const SentenceToken& before = reading.sentence.before(reading.placeholder);
  if (reading.target == nullptr && (before.is(Term::up) || before.is(Term::down)))
    statement.direction = before.is(Term::up) ? Direction::increase : Direction::decrease;  // "up X%"
  else if (reading.target != nullptr)
    statement.direction = from_target(reading);
  else if (reading.placeholder != Clause::npos && !number)
    statement.direction = from_relation(bound_of_open_number(reading.sentence, reading.placeholder));
  else if (number || criterion || names_aim(reading))
    statement.direction = Direction::reach;
  // "Bring coverage up to 90%": the words that bound elsewhere lift here.
  const bool lifts = statement.direction == Direction::increase && reading.target != nullptr &&
                     reading.token(reading.target->whole.first).is(Term::up);
  if (lifts) statement.target->relation = Relation::exact;
}

}  // namespace goals
