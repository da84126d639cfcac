// Turns a date expression into the last day it means, inside a cycle; reads no clock.
#include <cstdlib>

#include "statement/date_expression.hpp"

namespace goals {
namespace {

ResolvedDate failed(DateProblem problem) { return {.date = std::nullopt, .problem = problem}; }

/// The first day a relative form counts from.
std::optional<Date> base_of(const DateContext& context) {
  if (context.start) return context.start;
  if (context.cycle) return context.cycle->first;
  return std::nullopt;
}

/// `first Monday of October`, `last Friday of September`; nothing where the month has no fifth one.
std::optional<Date> weekday_of_month(const DateExpression& expression, int year) {
  const Period month = month_period(year, expression.month);
  const bool last = expression.count == 0;
  const Date edge = last ? month.last : month.first;
  const int days = last ? -((iso_weekday(edge) - expression.day + 7) % 7)
                        : (expression.day - iso_weekday(edge) + 7) % 7 + 7 * (expression.count - 1);
  const Date found = edge + days;
  return month.contains(found) ? std::optional(found) : std::nullopt;
}

std::optional<Date> day_of_quarter(const DateExpression& expression, int year) {
  const Period quarter = quarter_period(year, expression.count);
  const Date found = quarter.first + (expression.day - 1);
  return quarter.contains(found) ? std::optional(found) : std::nullopt;
}

/// The last day of a form that a calendar year completes; nothing where that year has no such day or week.
std::optional<Date> last_day(const DateExpression& expression, int year) {
  if (year < min_year || year > max_year) return std::nullopt;
  switch (expression.form) {
    case DateForm::day: return make_date(year, expression.month, expression.day);
    case DateForm::month: return month_period(year, expression.month).last;
    case DateForm::quarter: return quarter_period(year, expression.count).last;
    case DateForm::half: return half_period(year, expression.count).last;
    case DateForm::iso_week: {
      const auto week = iso_week_period(year, expression.count);
      return week ? std::optional(week->last) : std::nullopt;
    }
    case DateForm::weekday_of_month: return weekday_of_month(expression, year);
    case DateForm::day_of_quarter: return day_of_quarter(expression, year);
    default: return year_period(year).last;
  }
}

int distance(Date date, Period period) {
  if (date < period.first) return period.first - date;
  return date > period.last ? date - period.last : 0;
}

/// The one match inside the cycle, else the nearest to it.
ResolvedDate without_year(const DateExpression& expression, const DateContext& context) {
  const auto base = base_of(context);
  if (!base) return failed(DateProblem::needs_cycle);
  const Period period = context.cycle ? *context.cycle : Period{*base, *base + 365};
  std::optional<Date> best;
  // A leap day or week 53 may be years away, so the search goes eight years round.
  const int first_year = civil(period.first).year;
  const int last_year = civil(period.last).year;
  for (int year = first_year - 8; year <= last_year + 8; ++year) {
    const auto date = last_day(expression, year);
    if (date && (!best || distance(*date, period) < distance(*best, period))) best = date;
  }
  if (!best) return failed(DateProblem::invalid);
  // February 29 in a cycle without a leap year does not exist, however near the next one is; nor does a fifth Monday.
  const bool leap_day = expression.form == DateForm::day && expression.month == 2 && expression.day == 29;
  const bool rare = leap_day || expression.form == DateForm::weekday_of_month;
  if (rare && (civil(*best).year < first_year || civil(*best).year > last_year)) return failed(DateProblem::invalid);
  const bool inside = period.contains(*best) || !context.cycle;
  return {.date = best, .problem = inside ? DateProblem::none : DateProblem::outside_cycle};
}

/// The first day of the fiscal year of a name.
std::optional<Date> fiscal_start(const DateExpression& expression, const DateContext& context) {
  const bool named_by_start = context.fiscal_year_named_by_start && !expression.named_by_end;
  const bool starts_before = context.fiscal_year_start_month != 1 && !named_by_start;
  return make_date(starts_before ? expression.year - 1 : expression.year, context.fiscal_year_start_month, 1);
}

/// The first day of the fiscal year in which the base lies, or of the one `count` years later.
std::optional<Date> present_fiscal_start(Date base, int month, int count) {
  const CivilDay day = civil(base);
  const auto start = make_date(day.month >= month ? day.year : day.year - 1, month, 1);
  return start ? std::optional(add_months(*start, 12 * count)) : std::nullopt;
}

ResolvedDate fiscal(const DateExpression& expression, const DateContext& context) {
  const int month = context.fiscal_year_start_month;
  if (month < 1 || month > 12) return failed(DateProblem::needs_fiscal_year_start);
  std::optional<Date> start;
  const bool present = expression.form == DateForm::end_of_fiscal_year;
  if (present || expression.year == 0) {
    const auto base = base_of(context);
    if (!base) return failed(DateProblem::needs_cycle);
    start = present_fiscal_start(*base, month, present ? expression.count : 0);
  } else {
    start = fiscal_start(expression, context);
  }
  if (!start || civil(*start).year >= max_year) return failed(DateProblem::invalid);
  const int months = expression.form == DateForm::fiscal_quarter ? 3 * expression.count
                     : expression.form == DateForm::fiscal_half  ? 6 * expression.count
                                                                 : 12;
  return {.date = add_months(*start, months) - 1, .problem = DateProblem::none};
}

/// The period of the given months in which the base lies, or the one `count` later.
ResolvedDate end_of(const DateExpression& expression, const DateContext& context, int months) {
  const auto base = base_of(context);
  if (!base) return failed(DateProblem::needs_cycle);
  const CivilDay day = civil(*base);
  const auto first = make_date(day.year, (day.month - 1) / months * months + 1, 1);
  if (day.year + expression.count >= max_year) return failed(DateProblem::invalid);
  return {.date = add_months(*first, months * (expression.count + 1)) - 1, .problem = DateProblem::none};
}

ResolvedDate after(const DateExpression& expression, const DateContext& context) {
  const auto base = base_of(context);
  if (!base) return failed(DateProblem::needs_cycle);
  constexpr int most_years = 1000;
  const bool days = expression.form == DateForm::after_days || expression.form == DateForm::after_weeks;
  const int unit = expression.form == DateForm::after_weeks ? 7 : expression.form == DateForm::after_years ? 12 : 1;
  const int years = expression.count / (days ? 365 / unit : 12 / unit);
  if (expression.count < 0 || years > most_years || civil(*base).year > max_year - most_years - 1)
    return failed(DateProblem::invalid);
  Date date = days ? *base + expression.count * unit : add_months(*base, expression.count * unit);
  if (expression.inclusive) date = date - 1;
  // A stretch as long as the cycle means the cycle: "within six months" in a half year ends with it, not on the day
  // after.
  const bool stretch = !expression.point && context.cycle && *base == context.cycle->first;
  if (stretch && date == context.cycle->last + 1) date = context.cycle->last;
  return {.date = date, .problem = DateProblem::none};
}

/// The last day of the ISO week in which the base lies, or of the one `count` weeks later.
ResolvedDate end_of_week(const DateExpression& expression, const DateContext& context) {
  const auto base = base_of(context);
  if (!base) return failed(DateProblem::needs_cycle);
  return {.date = *base + (7 - iso_weekday(*base) + 7 * expression.count), .problem = DateProblem::none};
}

/// `by the 15th`: the one day of that number in the cycle; where several months have it, none is meant for sure.
ResolvedDate day_of_month(const DateExpression& expression, const DateContext& context) {
  if (!context.cycle) return failed(DateProblem::needs_cycle);
  std::optional<Date> found;
  const Period cycle = *context.cycle;
  for (Date month = cycle.first - (civil(cycle.first).day - 1); month <= cycle.last; month = add_months(month, 1)) {
    const CivilDay day = civil(month);
    const auto date = make_date(day.year, day.month, expression.day);
    if (!date || !cycle.contains(*date)) continue;
    if (found) return failed(DateProblem::vague);
    found = date;
  }
  if (!found) return failed(DateProblem::invalid);
  return {.date = found, .problem = DateProblem::none};
}

ResolvedDate end_of_cycle(const DateContext& context) {
  if (!context.cycle) return failed(DateProblem::needs_cycle);
  return {.date = context.cycle->last, .problem = DateProblem::none};
}

}  // namespace

ResolvedDate resolve(const DateExpression& expression, const DateContext& context) {
  switch (expression.form) {
    case DateForm::none: return {};
    case DateForm::day:
    case DateForm::month:
    case DateForm::quarter:
    case DateForm::half:
    case DateForm::iso_week:
    case DateForm::weekday_of_month:
    case DateForm::day_of_quarter:
    case DateForm::year: {
      if (expression.year == 0 && expression.years_later == 0) return without_year(expression, context);
      if (expression.year == 0 && !base_of(context)) return failed(DateProblem::needs_cycle);
      const int year = expression.year != 0 ? expression.year : civil(*base_of(context)).year + expression.years_later;
      const auto date = last_day(expression, year);
      return date ? ResolvedDate{.date = date, .problem = DateProblem::none} : failed(DateProblem::invalid);
    }
    case DateForm::fiscal_year:
    case DateForm::fiscal_quarter:
    case DateForm::fiscal_half:
    case DateForm::end_of_fiscal_year: return fiscal(expression, context);
    case DateForm::end_of_cycle: return end_of_cycle(context);
    case DateForm::day_of_month: return day_of_month(expression, context);
    case DateForm::end_of_week: return end_of_week(expression, context);
    case DateForm::end_of_month: return end_of(expression, context, 1);
    case DateForm::end_of_quarter: return end_of(expression, context, 3);
    case DateForm::end_of_half: return end_of(expression, context, 6);
    case DateForm::end_of_year: return end_of(expression, context, 12);
    case DateForm::after_days:
    case DateForm::after_weeks:
    case DateForm::after_months:
    case DateForm::after_years: return after(expression, context);
    case DateForm::ambiguous: return failed(DateProblem::ambiguous);
    case DateForm::invalid: return failed(DateProblem::invalid);
    case DateForm::vague: return failed(DateProblem::vague);
    case DateForm::placeholder: return failed(DateProblem::placeholder);
  }
  return {};
}

}  // namespace goals
