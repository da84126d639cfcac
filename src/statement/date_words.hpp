// Parts of a date that may take several words: years, days and counts that are spelled out, and a time of day.
#pragma once

#include <cstddef>

#include "statement/sentence.hpp"

namespace goals {

/// A part of a date and the tokens it covers; none where it does not stand.
struct DatePart {
  double value = 0;
  std::size_t tokens = 0;

  explicit operator bool() const { return tokens != 0; }
};

/// `twenty twenty-six`, `two thousand and twenty six`, `nineteen ninety four`: 1900 to 2199.
DatePart spelled_year(const Sentence& sentence, std::size_t first);

/// A year in words that stands alone after a preposition and counts nothing: `by twenty thirty`.
DatePart lone_spelled_year(const Sentence& sentence, std::size_t first);

/// `third`, `twenty-first`, `twenty first`: the ordinal of a day, a week or a quarter.
DatePart spelled_ordinal(const Sentence& sentence, std::size_t first);

/// `five`, `twenty two`, `thirty-one`: a number up to 53 that stands where a date has one.
DatePart spelled_number(const Sentence& sentence, std::size_t first);

/// How many calendar units: `90`, `1.5`, `forty-five`, `one and a half`, `a couple of`; 0 for `a few`. Never a share or
/// a range.
DatePart counted_amount(const Sentence& sentence, std::size_t first);

/// `17:00`, `5 pm`, `at noon`, `at 2:57 p.m. UTC`: says when on the day, and changes nothing about the day.
DatePart time_of_day(const Sentence& sentence, std::size_t first);

}  // namespace goals
