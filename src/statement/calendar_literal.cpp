// Reads a word that is a date: `2026-09-30`, `Q3-2026`, `FY27-Q1`, `09-Jan-2026`, and the ambiguous `03/04/2026`.
#include <algorithm>

#include "statement/lexicon.hpp"
#include "statement/literal_shape.hpp"

namespace goals {
namespace {

int full_year(int year) { return year < 100 ? 2000 + year : year; }

void set_date(Literal& literal, DateForm form, int year, int month, int day, int count = 0) {
  literal.kind = LiteralKind::date;
  literal.date.form = form;
  literal.date.year = static_cast<std::int16_t>(year);
  literal.date.month = static_cast<std::uint8_t>(month);
  literal.date.day = static_cast<std::uint8_t>(day);
  literal.date.count = count;
}

/// A day of the calendar, or a literal that says there is no such day.
void set_day(Literal& literal, int year, int month, int day) {
  set_date(literal, make_date(year, month, day) ? DateForm::day : DateForm::invalid, year, month, day);
}

void set_day_of_any_year(Literal& literal, int month, int day) {
  constexpr int leap_year = 2000;
  set_date(literal, make_date(leap_year, month, day) ? DateForm::day : DateForm::invalid, 0, month, day);
}

int month_named(std::string_view name) {
  const LexiconEntry* entry = english_lexicon().find(name);
  return entry != nullptr && entry->is(Trait::month) ? entry->value : 0;
}

/// Both orders of day and month are in use, so no such date is taken at its word, even where only one reading exists;
/// `1/1/2027` is one day in both.
void set_slashed(Literal& literal, int first, int second, int year) {
  if (first == second) return set_day(literal, year, first, second);
  if (make_date(year, first, second)) return set_date(literal, DateForm::ambiguous, year, first, second);
  if (make_date(year, second, first)) return set_date(literal, DateForm::ambiguous, year, second, first);
  set_date(literal, DateForm::invalid, year, first, second);
}

/// The year of a period stands before its letter or right after its number, which is one digit: `Q12026`.
void set_period(Literal& literal, DateForm form, std::string_view word, char letter) {
  std::size_t at = 0;
  while ((word[at] | 0x20) != letter) ++at;
  const int number = word[at + 1] - '0';
  const std::string_view year = at > 0 ? word.substr(0, at) : word.substr(2);
  const bool has_year = year.find_first_of("0123456789") != std::string_view::npos;
  set_date(literal, form, has_year ? full_year(Cursor{year}.integer()) : 0, 0, 0, number);
}

void set_fiscal_period(Literal& literal, DateForm form, std::string_view word) {
  const bool fiscal_first = (word[0] | 0x20) == 'f';
  Cursor cursor{word};
  int first = cursor.integer();
  int second = cursor.integer();
  if (!fiscal_first) std::swap(first, second);
  set_date(literal, form, full_year(first), 0, 0, second);
}

void set_number_first(Literal& literal, DateForm form, std::string_view word) {
  Cursor cursor{word};
  const int number = cursor.integer();
  const bool has_year = cursor.rest().find_first_of("0123456789") != std::string_view::npos;
  set_date(literal, form, has_year ? full_year(cursor.integer()) : 0, 0, 0, number);
}

/// `30-Sep-2026`, `Sep-30`, `2026-Sep`, `15Sep`: letters that name a month, and one or two numbers around them.
void set_named(Literal& literal, std::string_view word) {
  const auto letters = std::find_if(word.begin(), word.end(), is_letter);
  const auto name_end = std::find_if_not(letters, word.end(), is_letter);
  const int month = month_named({letters, name_end});
  if (month == 0) return;
  Cursor cursor{word};
  int day = cursor.integer();
  int year = cursor.integer();
  const bool one_number = year == 0;
  // Four digits are the year wherever they stand; of two short numbers it is the last.
  constexpr int longest_day = 99;
  if (day > longest_day) std::swap(day, year);
  if (day == 0 && year > longest_day) return set_date(literal, DateForm::month, year, month, 0);
  if (one_number) return set_day_of_any_year(literal, month, day);
  set_day(literal, full_year(year), month, day);
}

void set_month_of_year(Literal& literal, DateForm form, int year, int month) {
  constexpr int first_year = 2001;  // "1/2000" is one in two thousand
  constexpr int last_year = 2199;
  if (month >= 1 && month <= 12 && year >= first_year && year <= last_year) set_date(literal, form, year, month, 0);
}

/// `2026-27`, `FY2026/27`: named by the year in which it ends, whatever the option says of single years.
void set_two_years(Literal& literal, int first, int second) {
  const int end = first + 1;
  if (first < 1900 || first > 2199 || (second != end && second != end % 100)) return;
  set_date(literal, DateForm::fiscal_year, end, 0, 0);
  literal.date.named_by_end = true;
}

void set_fiscal_year(Literal& literal, std::string_view word) {
  Cursor cursor{word};
  const int year = full_year(cursor.integer());
  if (cursor.at < word.size()) return set_two_years(literal, year, full_year(cursor.integer()));
  set_date(literal, DateForm::fiscal_year, year, 0, 0);
}

void set_week(Literal& literal, std::string_view word) {
  Cursor cursor{word};
  const bool year_first = is_digit(word[0]);
  int year = year_first ? cursor.integer() : 0;
  const int week = cursor.integer();
  const int last = cursor.rest().empty() ? 0 : cursor.integer();
  const int weekday = year_first ? last : 0;
  if (!year_first) year = last;
  const bool exists = week >= 1 && week <= 53 && (year == 0 || iso_week_period(year, week));
  if (weekday == 0 || !exists)
    return set_date(literal, exists ? DateForm::iso_week : DateForm::invalid, year, 0, 0, week);
  const CivilDay day = civil(iso_week_period(year, week)->first + (weekday - 1));
  set_day(literal, day.year, day.month, day.day);
}

void set_iso_month(Literal& literal, int year, int month) {
  if (month >= 1 && month <= 12) set_date(literal, DateForm::month, year, month, 0);
}

}  // namespace

void read_day_without_year(Literal& literal, std::string_view word) {
  constexpr int months = 12;
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos || word.find_first_not_of("0123456789/") != std::string_view::npos) return;
  Cursor cursor{word};
  const int first = cursor.integer();
  const int second = cursor.integer();
  if (!cursor.rest().empty() || (first > months) == (second > months)) return;
  literal = {};
  set_day_of_any_year(literal, std::min(first, second), std::max(first, second));
}

void read_calendar(Literal& literal, Shape shape, std::string_view word) {
  Cursor cursor{word};
  const int first = cursor.integer();
  const int second = cursor.integer();
  const int third = cursor.integer();
  switch (shape) {
    case Shape::iso_date:
    case Shape::year_first: return set_day(literal, first, second, third);
    case Shape::compact_date: {
      if (make_date(first / 10000, first / 100 % 100, first % 100))
        return set_day(literal, first / 10000, first / 100 % 100, first % 100);
      return;
    }
    case Shape::iso_month: return set_iso_month(literal, first, second);
    case Shape::slashed_date: return set_slashed(literal, first, second, full_year(third));
    case Shape::year_month: return set_month_of_year(literal, DateForm::month, first, second);
    // Rule and ground are those of days with slashes: no such date is taken at its word.
    case Shape::month_year: return set_month_of_year(literal, DateForm::ambiguous, second, first);
    case Shape::two_years: return set_two_years(literal, first, second);
    case Shape::named_date:
    case Shape::named_month:
    case Shape::named_day: return set_named(literal, word);
    case Shape::iso_week:
    case Shape::week: return set_week(literal, word);
    case Shape::year_quarter:
    case Shape::quarter: return set_period(literal, DateForm::quarter, word, 'q');
    case Shape::year_half:
    case Shape::half: return set_period(literal, DateForm::half, word, 'h');
    case Shape::quarter_first: return set_number_first(literal, DateForm::quarter, word);
    case Shape::half_first: return set_number_first(literal, DateForm::half, word);
    case Shape::fiscal_year: return set_fiscal_year(literal, word);
    case Shape::calendar_year:
    case Shape::end_of_year: return set_date(literal, DateForm::year, full_year(first), 0, 0);
    case Shape::end_of_quarter: return set_period(literal, DateForm::quarter, word.substr(2), 'q');
    case Shape::end_of_half: return set_period(literal, DateForm::half, word.substr(2), 'h');
    case Shape::fiscal_quarter: return set_fiscal_period(literal, DateForm::fiscal_quarter, word);
    case Shape::fiscal_half: return set_fiscal_period(literal, DateForm::fiscal_half, word);
    default: return;
  }
}

}  // namespace goals
