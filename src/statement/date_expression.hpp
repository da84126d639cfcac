// A point in time as people write it, read without knowing the year, and its resolution inside a cycle.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "text/text_range.hpp"

namespace goals {

enum class DateForm : std::uint8_t {
  none,
  day,               ///< year (0: not said), month, day
  month,             ///< year (0), month
  quarter,           ///< year (0), number 1-4
  half,              ///< year (0), number 1-2
  year,              ///< year
  iso_week,          ///< year (0), number
  fiscal_year,       ///< year (0: the present one) in which it ends
  fiscal_quarter,    ///< year (0), number
  fiscal_half,       ///< year (0), number
  weekday_of_month,  ///< year (0), month; `day` is the weekday 1-7, `count` its number in the month, 0: the last one
  day_of_quarter,    ///< year (0), `count` the quarter, `day` the number of the day in it
  day_of_month,      ///< day; no month is said
  end_of_cycle,      ///< "this quarter", "by quarter end", EOQ where the cycle is a quarter
  end_of_quarter,    ///< the quarter in which the start lies
  end_of_half,
  end_of_year,
  end_of_month,
  end_of_week,
  end_of_fiscal_year,
  after_days,  ///< count days from the start
  after_weeks,
  after_months,
  after_years,
  ambiguous,    ///< `03/04/2026`: `day` and `month` hold the first reading, swapped is the second
  invalid,      ///< `2026-02-30`: no such day
  vague,        ///< "before the summer", "soon": a time, but no date
  placeholder,  ///< `[date]`, `TBD`
};

/// Unresolved: reading a sentence never depends on what stands around it.
struct DateExpression {
  DateForm form = DateForm::none;
  std::int16_t year = 0;  ///< 0 where the text names none
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  std::int32_t count = 0;  ///< number of the quarter, half or week; units after the start; of `end_of_…`: units later
  bool inclusive = false;  ///< units after the start make a period, whose last day counts ("in the first month")
  bool point = false;      ///< units after the start lead to a day ("in six weeks"), not through a stretch of time
  bool named_by_end = false;     ///< both years of a fiscal year are said, so that no option shifts it
  std::uint8_t years_later = 0;  ///< without a year: "Q1 of next year"
  TextRange range;               ///< the phrase that an explanation shows, preposition included (`by end of Q3`)

  explicit operator bool() const { return form != DateForm::none; }
};

/// What a resolution may lean on. Nothing here is ever today's date.
struct DateContext {
  std::optional<Period> cycle;
  std::optional<Date> start;        ///< the goal's own `start:`; else the start of the cycle counts
  int fiscal_year_start_month = 0;  ///< 1-12; 0 where no setting says it
  bool fiscal_year_named_by_start = false;
};

enum class DateProblem : std::uint8_t {
  none,
  ambiguous,
  invalid,
  needs_cycle,  ///< without a year, or relative, and neither cycle nor start is known
  needs_fiscal_year_start,
  outside_cycle,  ///< no year is said and no year puts it inside the cycle: the date is the one nearest to it
  vague,
  placeholder,
};

struct ResolvedDate {
  std::optional<Date> date;  ///< last day of the period meant, inclusive
  DateProblem problem = DateProblem::none;
};

/// The last day of what is meant. Forms without a year resolve to the one match inside the cycle (year of the cycle's
/// start, else the next); relative ones count calendar units from `start`, else from the cycle's first day: 60 days
/// from July 1 are August 30, three months October 1, but a stretch ("within three months") that fills the cycle ends
/// on its last day. A day without a month must be the only one of its number inside the cycle.
ResolvedDate resolve(const DateExpression& expression, const DateContext& context);

/// A text that is one date and nothing else (the value of `by:` or `start:`).
DateExpression read_date(std::string_view text);

/// A cycle's name: `2026-Q3`, `2026-H2`, `2026`, `2026-08`, `2026-W33`, `FY27-Q1`, `FY27`, `2026-07-01..2026-09-30`;
/// also the looser `Q3 2026`. Nothing when it is none, or names what does not exist; fiscal names need the start month.
std::optional<Period> read_cycle(std::string_view text, int fiscal_year_start_month = 0,
                                 bool fiscal_year_named_by_start = false);

}  // namespace goals
