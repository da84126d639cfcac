// Calendar days and periods of the proleptic Gregorian calendar; no time zones, no clock.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace goals {

/// Year, month 1-12, day 1-31.
struct CivilDay {
  int year = 1970;
  int month = 1;
  int day = 1;

  friend constexpr auto operator<=>(CivilDay, CivilDay) = default;
};

/// A calendar day as the number of days since 1970-01-01.
struct Date {
  std::int32_t days = 0;

  friend constexpr auto operator<=>(Date, Date) = default;
  friend constexpr Date operator+(Date date, int count) { return Date{date.days + count}; }
  friend constexpr Date operator-(Date date, int count) { return Date{date.days - count}; }
  friend constexpr int operator-(Date a, Date b) { return a.days - b.days; }
};

/// A run of days, both ends inclusive. Empty when `last < first`, which no function here returns.
struct Period {
  Date first;
  Date last;

  friend constexpr auto operator<=>(Period, Period) = default;
  constexpr bool contains(Date date) const { return first <= date && date <= last; }
  constexpr int length() const { return last - first + 1; }
};

inline constexpr int min_year = 1;
inline constexpr int max_year = 9999;

int days_in_month(int year, int month);

/// Nothing when the month or the day does not exist, or the year lies outside 1..9999.
std::optional<Date> make_date(int year, int month, int day);

CivilDay civil(Date date);

/// 1 = Monday … 7 = Sunday, as in ISO 8601.
int iso_weekday(Date date);

/// Calendar months later; the day is cut to the last one of a shorter month (January 31 + 1 = February 28 or 29).
Date add_months(Date date, int months);

Period year_period(int year);
/// Half 1 or 2.
Period half_period(int year, int half);
/// Quarter 1 to 4.
Period quarter_period(int year, int quarter);
/// Month 1 to 12.
Period month_period(int year, int month);
/// Nothing when the week-year has no such week (only some have a week 53).
std::optional<Period> iso_week_period(int week_year, int week);

/// `2026-09-30`.
std::string to_string(Date date);

/// Exactly `YYYY-MM-DD` and a day that exists; nothing otherwise.
std::optional<Date> parse_iso_date(std::string_view text);

}  // namespace goals
