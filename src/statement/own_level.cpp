// Judges whether the number of a command says how well, how fast or how often.
#include "statement/own_level.hpp"

#include <algorithm>

#include "statement/attainment.hpp"
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"

namespace goals {
namespace {

/// "within one business day", besides the target.
bool has_time_bound(const Reading& reading) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&reading](const QuantityPhrase& phrase) {
    return &phrase != reading.target && dimension(phrase.quantity.unit) == Dimension::time;
  });
}

}  // namespace

bool keeps_interval(const Reading& reading) {
  return reading.target != nullptr && reading.target->lead == Term::every &&
         dimension(reading.target->quantity.unit) == Dimension::time && (reading.verb() & change_verbs) == 0;
}

bool keeps_service_level(const Reading& reading) {
  if (!has(reading.verb(), Trait::service) || has(reading.verb(), Trait::gauge)) return false;
  const Traits counted = reading.traits(reading.counted);
  const bool share = reading.target != nullptr && dimension(reading.target->quantity.unit) == Dimension::percent;
  const bool total = reading.totality != Clause::npos;
  return (share || total) && has_time_bound(reading) &&
         ((counted & bits(Trait::occasion, Trait::adverse, Trait::yield)) != 0 ||
          (share && !has(reading.verb(), Trait::make)));
}

bool limits_itself(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const QuantityPhrase& target = *reading.target;
  if (target.lead != Term::none && target.lead != Term::with) return false;
  constexpr Traits deeds = bits(Trait::make, Trait::reach, Trait::obtain, Trait::attend);
  const bool happens = (reading.verb() & deeds) == 0;  // "concede fewer than 8 goals"
  if (!has(reading.verb(), Trait::work) && !happens && target.quantity.per.row == 0) return false;
  return target.quantity.is_bounded_above();
}

bool measures_performance(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const std::size_t first = reading.clause.first;
  const bool be_able = first > 1 && same_word(reading.sentence, first - 2, "able");
  const bool able = (be_able || reading.clause.able) && counts_number(reading) && has(reading.verb(), Trait::work);
  if (at_one_go(reading) || able) return true;  // "I can do 10 pull-ups"
  const QuantityPhrase& target = *reading.target;
  const Dimension kind = dimension(target.quantity.unit);
  if (target.lead == Term::top && !reading.token(target.span.last).any(bits(Trait::noun, Trait::plural))) return true;
  const bool bound = target.lead == Term::in || target.lead == Term::within ||
                     target.quantity.relation == Relation::less_than || target.quantity.relation == Relation::at_most;
  if (kind == Dimension::time) return bound;
  if (kind == Dimension::mass) return true;
  if (kind != Dimension::currency) return false;
  const bool makes = reading.token(reading.clause.verb).is(Term::make) && reading.direct;  // "make $500 a month"
  return makes || has(reading.object(), Trait::money) || has(reading.traits(reading.counted), Trait::money) ||
         has(reading.object(), Trait::metric);
}

}  // namespace goals
