// What the passes over a sentence hand to each other: the dates and quantities found, with the tokens they cover.
#pragma once

#include <cstdint>

#include "statement/quantity.hpp"
#include "statement/sentence.hpp"

namespace goals {

/// Tokens `first` to `last - 1`.
struct TokenSpan {
  std::uint8_t first = 0;
  std::uint8_t last = 0;

  bool contains(std::size_t i) const { return first <= i && i < last; }
};

struct DatePhrase {
  TokenSpan span;   ///< the point in time
  TokenSpan whole;  ///< with its preposition
  Term lead = Term::none;
  bool end_said = false;  ///< "end of", "by": the phrase can only be a deadline
  bool present = false;   ///< "this quarter", "the year"
  bool year_alone = false;
  bool spans_time = false;  ///< counts calendar units ("within 60 days")
  DateExpression expression;
};

struct QuantityPhrase {
  TokenSpan span;   ///< number and unit
  TokenSpan whole;  ///< with the words of its relation
  Quantity quantity;
  TextRange unit_range;    ///< the unit's own bytes; empty where none is written
  Term lead = Term::none;  ///< the preposition right before it
  bool spelled = false;    ///< in words
  bool article = false;    ///< "a dozen", "half a"
  bool attributive = false;
  bool one = false;         ///< the word `one`
  bool fraction = false;    ///< `half of`
  bool multiplier = false;  ///< `double`
  int weight = 0;           ///< how much speaks for it being the target; 0: nothing does
};

using DatePhrases = FixedVector<DatePhrase, 16>;
using QuantityPhrases = FixedVector<QuantityPhrase, 32>;

/// Every point in time of a sentence, from left to right, without overlaps.
void find_dates(const Sentence& sentence, DatePhrases& dates);

/// Every quantity of a sentence, from left to right; words that are part of a date are left alone.
void find_quantities(const Sentence& sentence, const DatePhrases& dates, QuantityPhrases& quantities);

/// The first quantity of a text that holds no dates; false where it has none.
bool find_first_quantity(const Sentence& sentence, QuantityPhrase& phrase);

}  // namespace goals
