// Reads one word with digits by the literal grammar: a number with its suffix, a date, a period's name, or just a name.
#include <charconv>
#include <cmath>

#include "grammar/statement.hpp"
#include "statement/lexicon.hpp"
#include "statement/sentence.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

namespace rules = grammar::literal;
namespace pegtl = tao::pegtl;

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
  quarter_first,
  half_first,
  ordinal,
  clock,
  ratio,
  duration,
  loose_number,
  range,
  quantity,
  quarter,
  half,
  week,
  fiscal_year,
  fiscal_quarter,
  fiscal_half,
};

/// Only whole words have an action, so nothing is set by a branch that fails later.
template <class Rule>
struct Action : pegtl::nothing<Rule> {};

template <Shape shape>
struct SetShape {
  static void apply0(Shape& found) { found = shape; }
};

// clang-format off
template <> struct Action<rules::whole<rules::iso_date>> : SetShape<Shape::iso_date> {};
template <> struct Action<rules::whole<rules::year_first>> : SetShape<Shape::year_first> {};
template <> struct Action<rules::whole<rules::compact_date>> : SetShape<Shape::compact_date> {};
template <> struct Action<rules::whole<rules::iso_week>> : SetShape<Shape::iso_week> {};
template <> struct Action<rules::whole<rules::year_quarter>> : SetShape<Shape::year_quarter> {};
template <> struct Action<rules::whole<rules::year_half>> : SetShape<Shape::year_half> {};
template <> struct Action<rules::whole<rules::iso_month>> : SetShape<Shape::iso_month> {};
template <> struct Action<rules::whole<rules::slashed_date>> : SetShape<Shape::slashed_date> {};
template <> struct Action<rules::whole<rules::named_date>> : SetShape<Shape::named_date> {};
template <> struct Action<rules::whole<rules::quarter_first>> : SetShape<Shape::quarter_first> {};
template <> struct Action<rules::whole<rules::half_first>> : SetShape<Shape::half_first> {};
template <> struct Action<rules::whole<rules::ordinal>> : SetShape<Shape::ordinal> {};
template <> struct Action<rules::whole<rules::clock>> : SetShape<Shape::clock> {};
template <> struct Action<rules::whole<rules::colon_ratio>> : SetShape<Shape::ratio> {};
template <> struct Action<rules::whole<rules::ratio>> : SetShape<Shape::ratio> {};
template <> struct Action<rules::whole<rules::duration>> : SetShape<Shape::duration> {};
template <> struct Action<rules::whole<rules::loose_number>> : SetShape<Shape::loose_number> {};
template <> struct Action<rules::whole<rules::number_range>> : SetShape<Shape::range> {};
template <> struct Action<rules::whole<rules::quantity>> : SetShape<Shape::quantity> {};
template <> struct Action<rules::whole<rules::quarter>> : SetShape<Shape::quarter> {};
template <> struct Action<rules::whole<rules::half>> : SetShape<Shape::half> {};
template <> struct Action<rules::whole<rules::week>> : SetShape<Shape::week> {};
template <> struct Action<rules::whole<rules::fiscal_year>> : SetShape<Shape::fiscal_year> {};
template <> struct Action<rules::whole<rules::fiscal_quarter>> : SetShape<Shape::fiscal_quarter> {};
template <> struct Action<rules::whole<rules::fiscal_half>> : SetShape<Shape::fiscal_half> {};
// clang-format on

template <class Rule>
Shape shape_of(std::string_view word) {
  Shape shape = Shape::none;
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*> input(word.data(),
                                                                                     word.data() + word.size(), "");
  return pegtl::parse<Rule, Action>(input, shape) ? shape : Shape::none;
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// Walks over a word whose shape is known.
struct Cursor {
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

  /// The number here, without its separators of thousands.
  double number() {
    char digits[64];
    std::size_t size = 0;
    const std::size_t begin = at;
    for (; at < word.size(); ++at) {
      const char byte = word[at];
      const bool next_is_digit = at + 1 < word.size() && is_digit(word[at + 1]);
      const bool exponent = (byte == 'e' || byte == 'E') && at > begin && ends_in_exponent(at);
      if ((byte == ',' || byte == '_' || byte == '\'') && next_is_digit) continue;
      if (!is_digit(byte) && !(byte == '.' && next_is_digit) && !exponent) break;
      if (size < sizeof digits) digits[size++] = byte;
      if (exponent && !next_is_digit && size < sizeof digits) digits[size++] = word[++at];
    }
    double value = 0;
    const auto parsed = std::from_chars(digits, digits + size, value);
    return parsed.ec == std::errc{} ? value : 0;
  }

 private:
  bool ends_in_exponent(std::size_t e) const {
    std::size_t i = e + 1;
    if (i < word.size() && (word[i] == '+' || word[i] == '-')) ++i;
    const std::size_t first = i;
    while (i < word.size() && is_digit(word[i])) ++i;
    return i > first && (i == word.size() || !is_letter(word[i]));
  }
};

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

int month_named(std::string_view name) {
  const LexiconEntry* entry = english_lexicon().find(name);
  return entry != nullptr && entry->is(Trait::month) ? entry->value : 0;
}

/// Both orders of day and month are in use, so no such date is taken at its word, even where only one reading exists.
void set_slashed(Literal& literal, int first, int second, int year) {
  if (make_date(year, first, second)) return set_date(literal, DateForm::ambiguous, year, first, second);
  if (make_date(year, second, first)) return set_date(literal, DateForm::ambiguous, year, second, first);
  set_date(literal, DateForm::invalid, year, first, second);
}

double magnitude_of(std::string_view suffix, std::size_t& used) {
  struct Magnitude {
    std::string_view spelling;
    double factor;
  };
  static constexpr Magnitude magnitudes[] = {{"bn", 1e9},  {"mn", 1e6},  {"mm", 1e6}, {"tn", 1e12}, {"k", 1e3},
                                             {"K", 1e3},   {"m", 1e6},   {"M", 1e6},  {"b", 1e9},   {"B", 1e9},
                                             {"Mio", 1e6}, {"mio", 1e6}, {"MM", 1e6}, {"Bn", 1e9},  {"T", 1e12}};
  for (const auto& [spelling, factor] : magnitudes)
    if (suffix == spelling) {
      used = spelling.size();
      return factor;
    }
  return 0;
}

std::optional<Unit> unit_named(std::string_view name) {
  if (name == "Mb" || name == "Gb") return find_unit(name == "Mb" ? "mbit" : "gbit");
  const LexiconEntry* entry = english_lexicon().find(name);
  if (entry == nullptr || !entry->is(Trait::unit)) return std::nullopt;
  return Unit{entry->unit_row};
}

/// Reads `K`, `ms`, `-day`, `MiB/s`, `/week`; false when the suffix makes the word a name (`2fa`, `3-step`).
bool read_suffix(Literal& literal, std::string_view suffix, std::uint32_t begin) {
  const std::size_t slash = suffix.find('/');
  if (slash != std::string_view::npos) {
    const auto per = unit_named(suffix.substr(slash + 1));
    if (!per || dimension(*per) != Dimension::time) return false;
    literal.per = *per;
    suffix = suffix.substr(0, slash);
  }
  if (suffix.empty()) return true;
  literal.attributive = suffix.front() == '-';
  if (literal.attributive) {
    suffix.remove_prefix(1);
    ++begin;
  }
  std::size_t used = 0;
  const double factor = literal.attributive ? 0 : magnitude_of(suffix, used);
  if (factor != 0) {
    literal.value *= factor;
    literal.upper *= factor;
    literal.magnitude = true;
    return true;
  }
  auto unit = unit_named(suffix);
  if (!unit && (suffix.front() == 'k' || suffix.front() == 'K' || suffix.front() == 'M') && suffix.size() > 1) {
    unit = unit_named(suffix.substr(1));
    const double times = suffix.front() == 'M' ? 1e6 : 1e3;
    literal.value *= times;
    literal.upper *= times;
    ++begin;
    suffix.remove_prefix(1);
  }
  if (!unit) return false;
  literal.unit = *unit;
  literal.unit_range = {begin, begin + static_cast<std::uint32_t>(suffix.size())};
  return true;
}

void read_number(Literal& literal, std::string_view word, std::uint32_t begin) {
  Cursor cursor{word};
  literal.kind = LiteralKind::number;
  literal.value = literal.upper = cursor.number();
  literal.plain = cursor.at == word.size() && word.find_first_not_of("0123456789") == std::string_view::npos;
  literal.year = literal.plain && word.size() == 4 && literal.value >= 1900 && literal.value < 2200;
  if (!read_suffix(literal, cursor.rest(), begin + static_cast<std::uint32_t>(cursor.at)))
    literal.kind = LiteralKind::other;
}

void read_range(Literal& literal, std::string_view word, std::uint32_t begin) {
  Cursor cursor{word};
  literal.kind = LiteralKind::range;
  double lower = cursor.number();
  const std::size_t letters = cursor.at;
  while (word[cursor.at] != '-') ++cursor.at;
  std::size_t used = 0;
  const double own = magnitude_of(word.substr(letters, cursor.at - letters), used);
  ++cursor.at;
  literal.upper = literal.value = cursor.number();
  const double upper = literal.upper;
  if (!read_suffix(literal, cursor.rest(), begin + static_cast<std::uint32_t>(cursor.at)))
    literal.kind = LiteralKind::other;
  const double shared = upper == 0 ? 1 : literal.upper / upper;
  literal.value = lower * (own != 0 ? own : shared);
  if (literal.value >= literal.upper) literal.kind = LiteralKind::other;
}

void read_ratio(Literal& literal, std::string_view word) {
  Cursor cursor{word};
  literal.kind = LiteralKind::ratio;
  literal.value = cursor.number();
  ++cursor.at;
  literal.upper = cursor.number();
  literal.unit = known_units().ratio;
  const bool slashed = word.find('/') != std::string_view::npos;
  if (literal.upper == 0 || (slashed && literal.value > literal.upper)) literal.kind = LiteralKind::other;
}

void read_clock(Literal& literal, std::string_view word) {
  literal.kind = LiteralKind::clock;
  Cursor cursor{word};
  while (cursor.at < word.size()) literal.value = literal.value * 60 + cursor.integer();
  literal.upper = literal.value;
  literal.unit = known_units().second;
}

void read_duration(Literal& literal, std::string_view word) {
  literal.kind = LiteralKind::duration;
  Cursor cursor{word};
  while (cursor.at < word.size()) {
    const double amount = cursor.integer();
    while (is_digit(word[cursor.at])) ++cursor.at;
    const char letter = static_cast<char>(word[cursor.at++] | 0x20);
    const double seconds = letter == 'd' ? 86400 : letter == 'h' ? 3600 : letter == 'm' ? 60 : 1;
    literal.value += amount * seconds;
  }
  literal.upper = literal.value;
  literal.unit = known_units().second;
}

/// The year of a period stands before its letter or after its number.
void set_period(Literal& literal, DateForm form, std::string_view word, char letter) {
  std::size_t at = 0;
  while ((word[at] | 0x20) != letter) ++at;
  const int number = Cursor{word, at}.integer();
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

void set_named(Literal& literal, std::string_view word) {
  Cursor cursor{word};
  const int day = cursor.integer();
  const std::size_t name = cursor.at + 1;
  const int month = month_named(word.substr(name, word.find('-', name) - name));
  const int year = full_year(cursor.integer());
  if (month == 0) return;
  set_day(literal, year, month, day);
}

void set_week(Literal& literal, std::string_view word) {
  Cursor cursor{word};
  const bool year_first = is_digit(word[0]);
  const int year = year_first ? cursor.integer() : 0;
  const int week = cursor.integer();
  const int weekday = cursor.rest().empty() ? 0 : cursor.integer();
  const bool exists = week >= 1 && week <= 53 && (!year_first || iso_week_period(year, week));
  if (weekday == 0 || !exists)
    return set_date(literal, exists ? DateForm::iso_week : DateForm::invalid, year, 0, 0, week);
  const CivilDay day = civil(iso_week_period(year, week)->first + (weekday - 1));
  set_day(literal, day.year, day.month, day.day);
}

void set_iso_month(Literal& literal, int year, int month, std::string_view word, std::uint32_t begin) {
  if (month >= 1 && month <= 12) return set_date(literal, DateForm::month, year, month, 0);
  read_range(literal, word, begin);
}

void set_calendar(Literal& literal, Shape shape, std::string_view word, std::uint32_t begin) {
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
      return read_number(literal, word, begin);
    }
    case Shape::iso_month: return set_iso_month(literal, first, second, word, begin);
    case Shape::slashed_date: return set_slashed(literal, first, second, full_year(third));
    case Shape::named_date: return set_named(literal, word);
    case Shape::iso_week:
    case Shape::week: return set_week(literal, word);
    case Shape::year_quarter:
    case Shape::quarter: return set_period(literal, DateForm::quarter, word, 'q');
    case Shape::year_half:
    case Shape::half: return set_period(literal, DateForm::half, word, 'h');
    case Shape::quarter_first: return set_number_first(literal, DateForm::quarter, word);
    case Shape::half_first: return set_number_first(literal, DateForm::half, word);
    case Shape::fiscal_year: return set_date(literal, DateForm::fiscal_year, full_year(first), 0, 0);
    case Shape::fiscal_quarter: return set_fiscal_period(literal, DateForm::fiscal_quarter, word);
    case Shape::fiscal_half: return set_fiscal_period(literal, DateForm::fiscal_half, word);
    default: literal.kind = LiteralKind::other;
  }
}

}  // namespace

Literal read_literal(std::string_view word, std::uint32_t begin) {
  Literal literal{};
  literal.kind = LiteralKind::other;
  if (word.empty()) return literal;
  const bool number_like = is_digit(word[0]) || word[0] == '.';
  const Shape shape = number_like ? shape_of<rules::any_literal>(word) : shape_of<rules::period_name>(word);
  switch (shape) {
    case Shape::none: break;
    case Shape::quantity: read_number(literal, word, begin); break;
    case Shape::range: read_range(literal, word, begin); break;
    case Shape::ratio: read_ratio(literal, word); break;
    case Shape::clock: read_clock(literal, word); break;
    case Shape::duration: read_duration(literal, word); break;
    case Shape::loose_number:
      literal.kind = LiteralKind::number;
      literal.ambiguous = true;
      literal.value = literal.upper = Cursor{word}.number();
      break;
    case Shape::ordinal:
      literal.kind = LiteralKind::ordinal;
      literal.value = literal.upper = Cursor{word}.integer();
      break;
    default: set_calendar(literal, shape, word, begin);
  }
  return literal;
}

}  // namespace goals
