// Reads comparators to the left and right of a quantity, the nearest first.
#include "statement/relation.hpp"

#include "statement/number_name.hpp"
#include "statement/sentence.hpp"

namespace goals {
namespace {

struct Found {
  Relation relation = Relation::exact;
  std::size_t tokens = 0;  ///< how many it took; 0: none
};

bool negates(const SentenceToken& token) { return token.is(Term::not_) || token.is(Term::never); }

/// A bare comparative before the number, or one with `than`: `no more than`, `not less than`.
Found read_than(const Sentence& sentence, std::size_t i) {
  // i: index after `than`
  const SentenceToken& degree = sentence.before(i - 1);
  const bool more = degree.is(Term::more);
  const bool less = degree.is(Term::less);
  const bool later = degree.is(Term::later);
  if (!more && !less) return {later ? Relation::at_most : Relation::exact, later ? 2U : 0U};
  const SentenceToken& negation = sentence.before(i - 2);
  if (negation.is(Trait::negation)) return {more ? Relation::at_most : Relation::at_least, 3};
  // "No child waits longer than six weeks": nobody exceeds it.
  for (std::size_t k = i - 2; k > 0 && k + 6 > i - 2; --k)
    if (sentence[k - 1].is(Term::no) && more) return {Relation::at_most, 2};
  // "not spend more than 5 hours": the negation reaches over its verb.
  for (std::size_t k = i - 2; k > 0 && k + 3 > i - 2; --k)
    if (negates(sentence[k - 1])) return {more ? Relation::at_most : Relation::at_least, 2};
  return {more ? Relation::more_than : Relation::less_than, 2};
}

/// `less than or equal to`, `greater or equal to`, `equal to or above`: the words of mathematics.
Found read_or_equal(const Sentence& sentence, std::size_t i) {
  if (i < 4 || !sentence[i - 1].is(Term::to) || !sentence[i - 2].is(Term::equal) || !sentence[i - 3].is(Term::or_))
    return {};
  const bool with_than = sentence[i - 4].is(Term::than);
  const SentenceToken& degree = sentence.before(with_than ? i - 4 : i - 3);
  const bool more = degree.is(Term::more) || degree.is(Term::above) || degree.is(Term::over);
  return {more ? Relation::at_least : Relation::at_most, with_than ? 5U : 4U};
}

/// `a minimum GPA of 3.5`, `a maximum error rate of 2%`: the bound stands before its noun.
Found read_distant_bound(const Sentence& sentence, std::size_t of) {
  for (std::size_t i = of; i > 0 && i + 5 > of; --i) {
    const SentenceToken& word = sentence[i - 1];
    if (!word.word() || word.is(Trait::preposition)) return {};
    if (word.is(Term::minimum)) return {Relation::at_least, 1};
    if (word.is(Term::maximum)) return {Relation::at_most, 1};
  }
  return {};
}

/// `< =`, `> =` with a blank inside, and a bare `=`.
Found read_spaced_sign(const Sentence& sentence, std::size_t i) {
  const SentenceToken& sign = sentence.before(i - 1);
  if (sign.is(Sign::less)) return {Relation::at_most, 2};
  if (sign.is(Sign::greater)) return {Relation::at_least, 2};
  return {};
}

Found read_left_sign(const Sentence& sentence, std::size_t i) {
  switch (sentence.before(i).sign) {
    case Sign::less: return {Relation::less_than, 1};
    case Sign::equals: return read_spaced_sign(sentence, i);
    case Sign::less_equal: return {Relation::at_most, 1};
    case Sign::greater: return {Relation::more_than, 1};
    case Sign::greater_equal: return {Relation::at_least, 1};
    case Sign::tilde:  // "~300", but "~~Three …~~" is struck out
      return sentence.before(i - 1).is(Sign::tilde) ? Found{} : Found{Relation::approx, 1};
    case Sign::dash: return sentence.before(i - 1).is(Term::sub) ? Found{Relation::less_than, 2} : Found{};
    default: return {};
  }
}

/// `a minimum of 3`, `a minimum score of 3`.
Found read_before_of(const Sentence& sentence, std::size_t i) {
  const SentenceToken& bound = sentence.before(i - 1);
  // "north of 500", "in excess of 500", "upwards of 500"
  if (bound.is(Term::north) || bound.is(Term::more)) return {Relation::more_than, 2};
  if (bound.is(Term::south)) return {Relation::less_than, 2};
  if (bound.is(Term::minimum)) return {Relation::at_least, 2};
  if (bound.is(Term::maximum)) return {Relation::at_most, 2};
  return read_distant_bound(sentence, i - 1);
}

/// `over`, `not over`, `at or over`.
Found read_bound(const Sentence& sentence, std::size_t i, Relation relation) {
  const bool more = relation == Relation::more_than;
  const SentenceToken& before = sentence.before(i - 1);
  if (negates(before)) return {more ? Relation::at_most : Relation::at_least, 2};
  const bool or_equal = before.is(Term::or_) && i >= 3 && sentence[i - 3].is(Term::at);
  if (or_equal) return {more ? Relation::at_least : Relation::at_most, 3};
  return {relation, 1};
}

Found read_left(const Sentence& sentence, std::size_t i) {
  const SentenceToken& word = sentence.before(i);
  if (word.sign != Sign::none) return read_left_sign(sentence, i);
  const SentenceToken& before = sentence.before(i - 1);
  // "min 5 demos", but not "in 30 min 5 demos".
  if (same_word(sentence, i - 1, "min") && before.literal == 0) return {Relation::at_least, 1};
  if (word.is(Trait::exceeds)) return {before.is(Trait::negation) ? Relation::at_most : Relation::more_than, 1};
  switch (word.term) {
    case Term::least: return {Relation::at_least, before.is(Term::at) ? 2U : 1U};
    case Term::most: return {Relation::at_most, before.is(Term::at) ? 2U : 1U};
    case Term::than: return read_than(sentence, i);
    case Term::to: return before.is(Term::up) ? Found{Relation::at_most, 2} : read_or_equal(sentence, i);
    case Term::over:
    case Term::above:
    case Term::beyond:
    case Term::exceeding: return read_bound(sentence, i, Relation::more_than);
    case Term::under:
    case Term::below: return read_bound(sentence, i, Relation::less_than);
    case Term::inside:
    case Term::within:
    case Term::maximum: return {Relation::at_most, 1};
    case Term::minimum: return {Relation::at_least, 1};
    case Term::near:
    case Term::around:
    case Term::roughly: return {Relation::approx, 1};
    case Term::of: return read_before_of(sentence, i);
    default: return {};
  }
}

/// `or more`, `or less`, `at least`, `max`, after the number.
Found read_right(const Sentence& sentence, std::size_t i) {
  const bool added = sentence.at(i).is(Sign::comma) && sentence.at(i + 1).is(Term::at) && i + 3 == sentence.size();
  if (added && sentence[i + 2].is(Term::least)) return {Relation::at_least, 3};
  if (added && sentence[i + 2].is(Term::most)) return {Relation::at_most, 3};
  const SentenceToken& word = sentence.at(i);
  const SentenceToken& next = sentence.at(i + 1);
  if (word.is(Term::or_) || word.is(Term::and_)) {
    if (next.is(Term::more) || next.is(Term::above) || next.is(Term::over) || next.is(Term::up) ||
        next.is(Term::beyond))
      return {Relation::at_least, 2};
    if (next.is(Term::less) || next.is(Term::below) || next.is(Term::under)) return {Relation::at_most, 2};
    if (word.is(Term::or_) && same_word(sentence, i + 1, "so")) return {Relation::approx, 2};
    return {};
  }
  const SentenceToken& after = sentence.at(i + 2);  // "after 90 days at least 80% …": the bound of the next number
  const bool bounds_next = after.literal != 0 || after.is(Trait::number) || after.is(Sign::currency);
  if (word.is(Term::at) && next.is(Term::least) && !bounds_next) return {Relation::at_least, 2};
  if (word.is(Term::at) && next.is(Term::most) && !bounds_next) return {Relation::at_most, 2};
  if (word.is(Term::minimum) && !next.is(Trait::noun)) return {Relation::at_least, 1};
  if (word.is(Term::maximum) && !next.is(Trait::noun)) return {Relation::at_most, 1};
  return {};
}

/// "30 frames or more", "8,000 steps a day or more": the bound stands behind what is counted.
Relation read_behind_noun(const Sentence& sentence, std::size_t i) {
  if (!sentence.at(i).is(Trait::noun)) return Relation::exact;
  ++i;
  const bool rate = sentence.at(i).is(Term::a) || sentence.at(i).is(Term::per);
  if (rate && sentence.at(i + 1).is(Trait::calendar)) i += 2;
  const bool closes = sentence.at(i).is(Term::minimum) || sentence.at(i).is(Term::maximum);  // "5 demos minimum"
  const bool bound =
      closes || sentence.at(i).is(Term::or_) || sentence.at(i).is(Term::at) || sentence.at(i).is(Sign::comma);
  return bound ? read_right(sentence, i).relation : Relation::exact;
}

bool is_lead(const SentenceToken& token) {
  return token.is(Trait::preposition) || token.is(Sign::arrow) || token.is(Term::top) || token.is(Term::times) ||
         token.is(Term::last) || token.is(Term::every) || token.is(Term::each);
}

}  // namespace

void read_relation(const Sentence& sentence, QuantityPhrase& phrase) {
  std::size_t first = phrase.whole.first;
  Quantity& quantity = phrase.quantity;
  // "as low as 12", "as many as 20" add emphasis and nothing else.
  if (first >= 3 && sentence[first - 1].is(Term::as) && sentence[first - 3].is(Term::as)) first -= 3;
  while (sentence.before(first).is(Term::a) || sentence.before(first).is(Term::the) ||
         sentence.before(first).is(Term::all))
    --first;
  const Found left = read_left(sentence, first);
  if (left.tokens != 0 && left.tokens <= first) {
    if (quantity.relation == Relation::exact) quantity.relation = left.relation;
    first -= left.tokens;
    phrase.whole.first = static_cast<std::uint8_t>(first);
  }
  // A second bound at the left ("in under", "to at least") keeps the preposition before it.
  const Found right = read_right(sentence, phrase.whole.last);
  if (right.tokens != 0) {
    if (quantity.relation == Relation::exact) quantity.relation = right.relation;
    phrase.whole.last = static_cast<std::uint8_t>(phrase.whole.last + right.tokens);
  }
  if (quantity.relation == Relation::exact) quantity.relation = read_behind_noun(sentence, phrase.whole.last);
  const SentenceToken& lead = sentence.before(first);
  if (is_lead(lead)) phrase.lead = lead.is(Sign::arrow) ? Term::to : lead.term;
}

}  // namespace goals
