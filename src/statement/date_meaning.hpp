// What the words of a point in time mean, once the grammar has said which shape they have.
#pragma once

#include "statement/phrases.hpp"

namespace goals {

enum class DateShape : std::uint8_t {
  none,
  named,        ///< a day or period that the calendar names
  weekday,      ///< "first Monday of October"
  quarter_day,  ///< "5th day of Q1"
  month_day,    ///< "the 15th"
  feast,        ///< "Christmas"
  span,         ///< "within six weeks"
  present,      ///< "this quarter", "end of next month"
  period_end,   ///< "EOQ"
  unit_end,     ///< "quarter end"
  season,
  loose,  ///< "mid-March"
  soon,
  open,  ///< "[date]"
};

/// The expression of the tokens that the grammar matched; its range is left to the caller.
DateExpression date_meaning(const Sentence& sentence, DateShape shape, TokenSpan span);

}  // namespace goals
