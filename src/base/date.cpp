// Calendar arithmetic, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
#include "base/date.hpp"

#include <array>
#include <cassert>

namespace goals {
namespace {

constexpr int months_in_year = 12;
constexpr int days_in_week = 7;

constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr Date from_civil(int year, int month, int day) {
  const int shifted = month <= 2 ? year - 1 : year;
  const int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
  const int year_of_era = shifted - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return Date{era * 146097 + day_of_era - 719468};
}

Period months_period(int year, int first_month, int count) {
  const int last_month = first_month + count - 1;
  return {from_civil(year, first_month, 1), from_civil(year, last_month, days_in_month(year, last_month))};
}

void append_padded(std::string& out, int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

std::optional<int> parse_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths.at(static_cast<std::size_t>(month - 1));
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < min_year || year > max_year || month < 1 || month > months_in_year) return std::nullopt;
  if (day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return from_civil(year, month, day);
}

CivilDay civil(Date date) {
  const int shifted = date.days + 719468;
  const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const int day_of_era = shifted - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month_from_march = (5 * day_of_year + 2) / 153;
  const int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const int year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {.year = year, .month = month, .day = day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

int iso_weekday(Date date) {
  const int since_monday = (date.days + 3) % days_in_week;  // 1970-01-01 was a Thursday
  return (since_monday < 0 ? since_monday + days_in_week : since_monday) + 1;
}

Date add_months(Date date, int months) {
  const CivilDay day = civil(date);
  const int count = day.year * months_in_year + day.month - 1 + months;
  const int year = count / months_in_year;
  const int month = count % months_in_year + 1;
  const int length = days_in_month(year, month);
  return from_civil(year, month, day.day < length ? day.day : length);
}

Period year_period(int year) { return months_period(year, 1, months_in_year); }
Period half_period(int year, int half) { return months_period(year, (half - 1) * 6 + 1, 6); }
Period quarter_period(int year, int quarter) { return months_period(year, (quarter - 1) * 3 + 1, 3); }
Period month_period(int year, int month) { return months_period(year, month, 1); }

std::optional<Period> iso_week_period(int week_year, int week) {
  if (week < 1 || week > 53 || week_year < min_year || week_year >= max_year) return std::nullopt;
  const auto first_monday = [](int year) {
    const Date fourth = from_civil(year, 1, 4);  // January 4 always lies in week 1
    return fourth - (iso_weekday(fourth) - 1);
  };
  const Date monday = first_monday(week_year) + (week - 1) * days_in_week;
  if (monday >= first_monday(week_year + 1)) return std::nullopt;
  return Period{monday, monday + (days_in_week - 1)};
}

std::string to_string(Date date) {
  const CivilDay day = civil(date);
  std::string out;
  append_padded(out, day.year, 4);
  out += '-';
  append_padded(out, day.month, 2);
  out += '-';
  append_padded(out, day.day, 2);
  return out;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = parse_digits(text.substr(5, 2));
  const auto day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, *month, *day);
}

}  // namespace goals
