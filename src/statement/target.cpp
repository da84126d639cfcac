// Chooses baseline and target among the quantities of a sentence; numbers that only set the scene are left out.
#include "statement/reading.hpp"

namespace goals {
namespace {

bool is_inside(const DatePhrase* date, const QuantityPhrase& quantity) {
  return date != nullptr && quantity.span.first >= date->whole.first && quantity.span.first < date->whole.last;
}

/// Part of some time phrase: `within 60 days`.
bool is_time(const Reading& reading, const QuantityPhrase& quantity) {
  for (const DatePhrase& date : reading.dates)
    if (is_inside(&date, quantity) && &date == reading.deadline) return true;
  return false;
}

struct Candidate {
  const QuantityPhrase* phrase = nullptr;
  int weight = 0;
};

int weigh(const Reading& reading, const QuantityPhrase& phrase) {
  const Quantity& quantity = phrase.quantity;
  int weight = 10;
  if (phrase.one) weight -= 3;
  if (quantity.relation != Relation::exact) weight += 3;
  if (phrase.attributive) weight -= 8;
  switch (phrase.lead) {
    case Term::to: weight += 6; break;
    case Term::by: weight += 4; break;
    case Term::of:
    case Term::at: weight += 1; break;
    case Term::from:
    case Term::for_:
    case Term::with:
    case Term::on:
    case Term::across:
    case Term::since:
    case Term::after:
    case Term::than:
    case Term::per:
    case Term::via: weight -= 7; break;
    case Term::in:
    case Term::within: weight -= dimension(quantity.unit) == Dimension::time ? 3 : 6; break;
    default: break;
  }
  (void)reading;
  return weight;
}

/// The two ends of `from A to B`, `A → B`.
bool find_pair(Reading& reading) {
  const auto& all = reading.quantities;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const QuantityPhrase& a = all[i];
    const QuantityPhrase& b = all[i + 1];
    if (is_time(reading, a) || is_time(reading, b)) continue;
    const bool arrow = b.whole.first > 0 && reading.sentence[b.whole.first - 1U].is(Sign::arrow);
    const bool to = b.lead == Term::to && b.whole.first <= a.whole.last + 4U;
    const bool from = a.lead == Term::from;
    const bool backwards = a.lead == Term::to && b.lead == Term::from && b.whole.first <= a.whole.last + 4U;
    if (backwards) return reading.baseline = &b, reading.target = &a, true;
    if ((from && to) || arrow) return reading.baseline = &a, reading.target = &b, true;
  }
  return false;
}

std::size_t find_totality(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  for (std::size_t i = reading.clause.first; i < sentence.size(); ++i) {
    const Token& token = sentence[i];
    if (token.is(Sign::open)) break;
    const Token& next = sentence.at(i + 1);
    if (next.is(Trait::calendar) || next.is(Trait::frequency) || next.is(Term::of)) {
      if (!(token.is(Term::all) && next.is(Term::of))) continue;
    }
    const bool all = token.is(Term::all) || token.is(Term::every) || token.is(Term::each);
    const bool none =
        token.is(Term::no) && next.word() && !next.is(Term::more) && !next.is(Term::less) && !next.is(Term::later);
    if (!all && !none) continue;
    const Token& before = sentence.before(i);
    if (before.is(Term::at) || before.is(Term::after) || before.is(Term::over)) continue;
    return i;
  }
  return Clause::npos;
}

}  // namespace

void find_target(Reading& reading) {
  if (find_pair(reading)) return;
  Candidate best;
  for (const QuantityPhrase& phrase : reading.quantities) {
    if (is_time(reading, phrase)) continue;
    if (phrase.lead == Term::from && !best.phrase) {
      // a baseline without a target
    }
    const int weight = weigh(reading, phrase);
    if (weight <= 0) continue;
    if (weight > best.weight) best = {&phrase, weight};
  }
  reading.target = best.phrase;
  if (reading.target == nullptr) reading.totality = find_totality(reading);
}

void set_target(const Reading& reading, Statement& statement) {
  if (reading.target != nullptr) {
    statement.target = reading.target->quantity;
    // "from 6 to 3 h", "from $50 to 65K": what one end says, both mean.
    if (reading.baseline != nullptr) {
      statement.baseline = reading.baseline->quantity;
      Quantity& a = *statement.baseline;
      Quantity& b = *statement.target;
      if (a.unit.row == 0 && b.unit.row != 0) a.unit = b.unit;
      if (b.unit.row == 0 && a.unit.row != 0) b.unit = a.unit;
    }
    const bool by = reading.target->lead == Term::by;
    statement.relative = by || reading.target->multiplier;
  } else if (reading.totality != Clause::npos) {
    const Token& token = reading.sentence[reading.totality];
    Quantity all;
    const bool none = token.is(Term::no);
    all.value = all.upper = none ? 0 : 100;
    if (!none) all.unit = *find_unit("%");
    all.range = token.range();
    statement.target = all;
  }
}

}  // namespace goals
