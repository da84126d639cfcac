// Finds the present level by the words and brackets around a number.
#include "statement/present_level.hpp"

#include "statement/number_name.hpp"
#include "statement/words/english_levels.hpp"

namespace goals {
namespace {

/// "currently 12"; "(today: 12%)", "(was 12%)", "(last year: 12%)" only aside, because today may be a deadline.
bool stands_for_present(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (token.is(Term::current)) return true;
  const bool past = token.is(Term::today) || token.is(Term::now) || token.is(Term::last) || token.is(Term::versus) ||
                    is_one_of(sentence, i, families::past_states);
  return token.aside && past;
}

/// "(12% today)", "(12% last year)", "(2025: 12%)": the number opens what stands aside, and says of when it is.
bool opens_aside(const Sentence& sentence, const QuantityPhrase& phrase) {
  const Literal* year = sentence.literal(phrase.whole.first - 2U);
  if (year != nullptr && year->year && sentence.before(phrase.whole.first).is(Sign::colon))
    return sentence[phrase.span.first].aside;
  if (!sentence.before(phrase.whole.first).is(Sign::open)) return false;
  const SentenceToken& when = sentence.at(phrase.span.last);
  return when.is(Term::today) || when.is(Term::now) || when.is(Term::current) || when.is(Term::last);
}

/// "12,000 vs 9,500 last quarter", "compared to 9,500": what it is compared with, in the same unit.
bool is_compared_with(const Reading& reading, const QuantityPhrase& phrase) {
  const SentenceToken& joint = reading.sentence.before(phrase.whole.first);
  const SentenceToken& before = reading.sentence.before(phrase.whole.first - 1U);
  const bool compared = joint.is(Term::versus) || (phrase.whole.first >= 2 && before.is(Term::versus));
  const bool alike = reading.target != nullptr && reading.target->quantity.unit == phrase.quantity.unit;
  return compared && alike && &phrase != reading.quantities.begin() && !phrase.attributive;
}

}  // namespace

bool stood_before(const Sentence& sentence, const QuantityPhrase& phrase) {
  if (phrase.whole.first < 2) return false;
  const std::size_t word = phrase.whole.first - 2U;
  if (phrase.lead == Term::of) return same_word(sentence, word, "instead");
  if (phrase.lead != Term::from) return false;
  const bool aside = sentence[word].is(Sign::open) && !sentence.at(phrase.span.last).word();  // "78% (from 61%)"
  return aside || sentence[word].is(Term::up) || sentence[word].is(Term::down);
}

const QuantityPhrase* find_present_level(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  for (const QuantityPhrase& phrase : reading.quantities) {
    if (&phrase == reading.target) continue;
    const std::size_t first = phrase.whole.first;
    if (stood_before(sentence, phrase) || opens_aside(sentence, phrase)) return &phrase;
    for (std::size_t i = first; i > 0 && i + 4 > first; --i)
      if (stands_for_present(sentence, i - 1) && i - 1 != reading.clause.verb &&
          sentence[i - 1].aside == sentence[first].aside)
        return &phrase;
  }
  return nullptr;
}

const QuantityPhrase* find_compared(const Reading& reading) {
  if (reading.target == nullptr || reading.target->lead == Term::by) return nullptr;
  for (const QuantityPhrase& phrase : reading.quantities)
    if (&phrase != reading.target && is_compared_with(reading, phrase)) return &phrase;
  return nullptr;
}

}  // namespace goals
