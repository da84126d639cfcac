// Says which way a metric is to go: the verb decides, then the words around the number.
#include "statement/reading.hpp"

namespace goals {
namespace {

bool is_adverse(const Reading& reading) {
  const Traits object = reading.object() | reading.subject();
  return (object & bit(Trait::adverse)) != 0;
}

Direction from_numbers(const Reading& reading) {
  const double a = reading.baseline->quantity.value;
  const double b = reading.target->quantity.value;
  return b < a ? Direction::decrease : Direction::increase;
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

/// "in 3 hours", "gain 5 kg", "a 28% increase": the number's own surroundings say the way.
Direction from_target(const Reading& reading) {
  const QuantityPhrase& target = *reading.target;
  const Dimension kind = dimension(target.quantity.unit);
  if (kind == Dimension::time && (target.lead == Term::in || target.lead == Term::within) &&
      target.quantity.relation == Relation::exact)
    return Direction::at_most;
  if (kind == Dimension::mass && (reading.verb() & bits(Trait::make, Trait::reach)) != 0 && target.lead == Term::none)
    return Direction::increase;
  const Token& next = reading.token(target.span.last);
  if (next.is(Trait::noun) && next.is(Trait::increase)) return Direction::increase;
  if (next.is(Trait::noun) && next.is(Trait::decrease)) return Direction::decrease;
  return from_relation(target.quantity.relation);
}

Direction from_verb(const Reading& reading) {
  const Traits verb = reading.verb();
  const bool declarative = reading.clause.kind == ClauseKind::declarative;
  if (declarative && (reading.subject() & bit(Trait::metric)) == 0) return Direction::none;
  if ((verb & bit(Trait::increase)) != 0) return Direction::increase;
  if ((verb & bit(Trait::decrease)) != 0) return Direction::decrease;
  if ((verb & bit(Trait::improve)) != 0 && (verb & bit(Trait::make)) == 0)
    return is_adverse(reading) ? Direction::decrease : Direction::increase;
  return Direction::none;
}

}  // namespace

void set_direction(const Reading& reading, Statement& statement) {
  const Traits verb = reading.verb();
  if (reading.clause.verb != Clause::npos) statement.verb = reading.sentence[reading.clause.verb].range();
  const bool number = statement.target.has_value();
  if (reading.baseline != nullptr) {
    statement.direction = from_numbers(reading);
    return;
  }
  const Direction said = from_verb(reading);
  if (said != Direction::none) {
    statement.direction = said;
    return;
  }
  if ((verb & bit(Trait::maintain)) != 0) {
    statement.direction = Direction::maintain;
    return;
  }
  if (reading.target != nullptr)
    statement.direction = from_target(reading);
  else if (number)
    statement.direction = Direction::reach;
}

}  // namespace goals
