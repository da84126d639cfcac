// Days against a calendar that is counted one day after the other, with no arithmetic in it.
#include "base/date.hpp"

#include <vector>

#include "support/catch.hpp"

using goals::Date;
using goals::Period;

namespace {

bool is_leap(int year) { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0); }

int length_of(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Visits each day of the years 1600 to 2400, with its number counted from 1970-01-01 and its weekday.
template <class Visit>
void for_each_day(Visit visit) {
  int number = -135140;  // 1600-01-01
  int weekday = 6;       // a Saturday
  for (int year = 1600; year <= 2400; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= length_of(year, month); ++day) {
        visit(goals::CivilDay{year, month, day}, number, weekday);
        ++number;
        weekday = weekday % 7 + 1;
      }
    }
  }
}

}  // namespace

TEST_CASE("each day of eight centuries has its number, its weekday and its text") {
  std::size_t wrong = 0;
  for_each_day([&wrong](goals::CivilDay day, int number, int weekday) {
    const auto date = goals::make_date(day.year, day.month, day.day);
    const bool right = date && date->days == number && goals::civil(*date) == day &&
                       goals::iso_weekday(*date) == weekday && goals::parse_iso_date(goals::to_string(*date)) == date;
    if (!right) ++wrong;
  });
  CHECK(wrong == 0);
  CHECK(goals::to_string(Date{0}) == "1970-01-01");
  CHECK(goals::iso_weekday(Date{0}) == 4);
}

TEST_CASE("ISO weeks follow each other from the Monday of the week with January 4") {
  std::size_t wrong = 0;
  int week_year = 1600;
  int week = 0;  // 1600 begins on a Saturday: its first Monday begins week 1
  for_each_day([&](goals::CivilDay day, int number, int weekday) {
    if (weekday != 1 || day.year > 2399) return;
    const Date thursday = Date{number} + 3;
    const int year_of_week = goals::civil(thursday).year;
    week = year_of_week == week_year ? week + 1 : 1;
    week_year = year_of_week;
    const auto period = goals::iso_week_period(week_year, week);
    if (!period || period->first != Date{number} || period->length() != 7) ++wrong;
  });
  CHECK(wrong == 0);
  CHECK(goals::iso_week_period(2026, 53).has_value());
  CHECK_FALSE(goals::iso_week_period(2025, 53).has_value());
  CHECK_FALSE(goals::iso_week_period(2026, 0).has_value());
  CHECK_FALSE(goals::iso_week_period(2026, 54).has_value());
}

TEST_CASE("the parts of each year cover it without a gap") {
  for (const int year : {1600, 1900, 2000, 2026, 2028, 2400}) {
    const Period whole = goals::year_period(year);
    CHECK(whole.length() == (is_leap(year) ? 366 : 365));
    Date next = whole.first;
    for (int month = 1; month <= 12; ++month) {
      const Period period = goals::month_period(year, month);
      CHECK(period.first == next);
      CHECK(period.length() == length_of(year, month));
      next = period.last + 1;
    }
    CHECK(next == whole.last + 1);
    for (int quarter = 1; quarter <= 4; ++quarter) {
      const Period period = goals::quarter_period(year, quarter);
      CHECK(period.first == goals::month_period(year, quarter * 3 - 2).first);
      CHECK(period.last == goals::month_period(year, quarter * 3).last);
    }
    CHECK(goals::half_period(year, 1).last + 1 == goals::half_period(year, 2).first);
    CHECK(goals::half_period(year, 2).last == whole.last);
  }
}

TEST_CASE("days that do not exist are none") {
  CHECK_FALSE(goals::make_date(2026, 2, 29).has_value());
  CHECK_FALSE(goals::make_date(1900, 2, 29).has_value());
  CHECK(goals::make_date(2000, 2, 29).has_value());
  CHECK_FALSE(goals::make_date(2026, 0, 1).has_value());
  CHECK_FALSE(goals::make_date(2026, 13, 1).has_value());
  CHECK_FALSE(goals::make_date(2026, 4, 31).has_value());
  CHECK_FALSE(goals::make_date(2026, 4, 0).has_value());
  CHECK_FALSE(goals::make_date(0, 1, 1).has_value());
  CHECK_FALSE(goals::make_date(10000, 1, 1).has_value());
}

TEST_CASE("a date is read from exactly ten characters") {
  CHECK(goals::parse_iso_date("2026-08-01") == goals::make_date(2026, 8, 1));
  for (const char* text : {"", "2026-8-1", "2026-08-1x", "2026/08/01", "2026-08-011", " 2026-08-01", "-026-08-01"}) {
    INFO(text);
    CHECK_FALSE(goals::parse_iso_date(text).has_value());
  }
}

TEST_CASE("months later is the same day, or the last one of a shorter month") {
  const auto later = [](int year, int month, int day, int months) {
    return goals::to_string(goals::add_months(*goals::make_date(year, month, day), months));
  };
  CHECK(later(2026, 1, 31, 1) == "2026-02-28");
  CHECK(later(2028, 1, 31, 1) == "2028-02-29");
  CHECK(later(2026, 11, 30, 3) == "2027-02-28");
  CHECK(later(2026, 7, 1, 3) == "2026-10-01");
  CHECK(later(2026, 3, 31, -1) == "2026-02-28");
  CHECK(later(2026, 8, 15, 0) == "2026-08-15");
}

TEST_CASE("a day beyond the years of four digits still has a text") {
  CHECK(goals::to_string(*goals::make_date(9999, 12, 31) + 1) == "10000-01-01");
}
