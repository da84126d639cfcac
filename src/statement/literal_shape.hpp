// What a word with digits may look like, and a cursor over one whose shape is known.
#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "statement/byte_kind.hpp"
#include "statement/sentence.hpp"

namespace goals {

enum class Shape : std::uint8_t {
  none,
  iso_date,
  year_first,
  compact_date,
  iso_week,
  year_quarter,
  year_half,
  iso_month,
  slashed_date,
  named_date,
  named_day,
  named_month,
  year_month,
  month_year,
  two_years,
  quarter_first,
  half_first,
  ordinal,
  clock,
  ratio,
  duration,
  comma_number,
  loose_number,
  range,
  quantity,
  quarter,
  half,
  week,
  fiscal_year,
  fiscal_quarter,
  fiscal_half,
  calendar_year,
  end_of_year,
  end_of_quarter,
  end_of_half,
};

/// Walks over a word whose shape is known.
struct Cursor {
  /// No more than a double holds exactly.
  static constexpr std::size_t exact_digits = 15;

  std::string_view word;
  std::size_t at = 0;

  std::string_view rest() const { return word.substr(at); }

  /// The next run of digits as an integer, whatever stands before it; at most 8 digits count.
  int integer() {
    while (at < word.size() && !is_digit(word[at])) ++at;
    int value = 0;
    for (int digits = 0; at < word.size() && is_digit(word[at]) && digits < 8; ++at, ++digits)
      value = value * 10 + (word[at] - '0');
    return value;
  }

  /// `1.234.567,8`: the number here, whose points part groups and whose comma is the decimal point.
  double number_with_comma() {
    double value = 0;
    double scale = 0;
    for (; at < word.size() && (is_digit(word[at]) || word[at] == '.' || word[at] == ','); ++at) {
      if (word[at] == ',') scale = 1;
      if (!is_digit(word[at])) continue;
      value = value * 10 + (word[at] - '0');
      scale *= 10;
    }
    return scale == 0 ? value : value / scale;
  }

  /// The number here, without its separators of thousands.
  double number() {
    if (const auto value = plain_number()) return *value;
    char digits[64] = {};
    std::size_t size = 0;
    const std::size_t begin = at;
    bool pointed = false;
    for (; at < word.size(); ++at) {
      const char byte = word[at];
      const bool next_is_digit = at + 1 < word.size() && is_digit(word[at + 1]);
      const bool exponent = (byte == 'e' || byte == 'E') && at > begin && ends_in_exponent(at);
      if (const std::size_t gap = separator(at); gap != 0) {
        at += gap - 1;
        continue;
      }
      const bool point = byte == '.' && next_is_digit && !pointed;
      if (!is_digit(byte) && !point && !exponent) break;
      pointed = pointed || point;
      if (size < sizeof digits) digits[size++] = byte;
      if (exponent && !next_is_digit && size < sizeof digits) digits[size++] = word[++at];
    }
    double value = 0;
    const auto parsed = std::from_chars(digits, digits + size, value);
    return parsed.ec == std::errc{} ? value : 0;
  }

 private:
  /// Digits with at most one point and no more of them than a double holds exactly; nothing where the number has more.
  std::optional<double> plain_number() {
    std::size_t i = at;
    double value = 0;
    double scale = 1;
    bool pointed = false;
    for (; i < word.size(); ++i) {
      const bool point = word[i] == '.' && !pointed && i + 1 < word.size() && is_digit(word[i + 1]);
      if (!is_digit(word[i]) && !point) break;
      pointed = pointed || point;
      if (point) continue;
      value = value * 10 + (word[i] - '0');
      if (pointed) scale *= 10;
    }
    const bool goes_on = i < word.size() && !is_letter(word[i]) && word[i] != '-' && word[i] != '/';
    const bool exponent = i < word.size() && (word[i] | 0x20) == 'e';
    if (i == at || goes_on || exponent || i - at > exact_digits) return std::nullopt;
    at = i;
    return value / scale;
  }

  /// The bytes of a separator of thousands here, with a digit after it.
  std::size_t separator(std::size_t from) const {
    const std::string_view left = word.substr(from);
    for (const std::string_view gap : {",", "_", "'", " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"})
      if (left.starts_with(gap)) return digits_from(left.substr(gap.size())) >= (gap == "," ? 1U : 3U) ? gap.size() : 0;
    return 0;
  }

  static std::size_t digits_from(std::string_view left) {
    return static_cast<std::size_t>(std::find_if_not(left.begin(), left.end(), is_digit) - left.begin());
  }

  bool ends_in_exponent(std::size_t e) const {
    std::size_t i = e + 1;
    if (i < word.size() && (word[i] == '+' || word[i] == '-')) ++i;
    const std::size_t first = i;
    while (i < word.size() && is_digit(word[i])) ++i;
    return i > first && (i == word.size() || !is_letter(word[i]));
  }
};

/// Fills in a literal that is a date, a period or a week, by its shape; leaves its kind alone where no date is named.
void read_calendar(Literal& literal, Shape shape, std::string_view word);

}  // namespace goals
