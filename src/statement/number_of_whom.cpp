// Tells numbers that say who is meant from those that say how many.
#include "statement/number_of_whom.hpp"

#include "statement/word_order.hpp"

namespace goals {
namespace {

constexpr Traits people = bits(Trait::audience, Trait::staff);

/// "children under 5", "people over 65".
bool is_age(const Sentence& sentence, const QuantityPhrase& phrase) {
  const SentenceToken& before = sentence.before(phrase.whole.first);
  const Relation relation = phrase.quantity.relation;
  const bool strict = relation == Relation::less_than || relation == Relation::more_than;
  const SentenceToken& comparator = sentence.at(phrase.whole.first);
  return strict && comparator.is(Trait::preposition) && before.any(people) && before.is(Trait::plural) &&
         (phrase.quantity.unit.row == 0 || dimension(phrase.quantity.unit) == Dimension::time);
}

/// "the share of the 100 largest towns that …".
bool is_population(const Reading& reading, const QuantityPhrase& phrase) {
  if (phrase.lead != Term::of || phrase.quantity.unit.row != 0) return false;
  const Sentence& sentence = reading.sentence;
  const SentenceToken& superlative = sentence.at(phrase.span.last);
  const bool chosen =
      superlative.is(Term::most) || superlative.is(Term::top) || superlative.range().of(sentence.text).ends_with("est");
  std::size_t of = phrase.whole.first - 1U;
  while (of > 0 && !sentence[of].is(Term::of)) --of;
  const SentenceToken& share = sentence.before(of);
  return chosen && share.is(Trait::metric) && &phrase == reading.quantities.begin();
}

/// "a team of four".
bool is_group_size(const Sentence& sentence, const QuantityPhrase& phrase) {
  if (phrase.lead != Term::of || phrase.whole.first < 2 || phrase.quantity.unit.row != 0) return false;
  const SentenceToken& group = sentence[phrase.whole.first - 2U];
  return group.any(people) && !group.is(Trait::plural) && !sentence.at(phrase.span.last).any(any_noun);
}

}  // namespace

bool says_who(const Reading& reading, const QuantityPhrase& phrase) {
  return is_age(reading.sentence, phrase) || is_group_size(reading.sentence, phrase) || is_population(reading, phrase);
}

}  // namespace goals
