// Reads one word with digits by the literal grammar: a number with its suffix, a date, a period's name, or just a name.
#include <algorithm>
#include <cmath>

#include "grammar/literal.hpp"
#include "statement/lexicon.hpp"
#include "statement/literal_shape.hpp"
#include "statement/sentence.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

namespace rules = grammar::literal;
namespace pegtl = tao::pegtl;

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
template <> struct Action<rules::whole<rules::named_day>> : SetShape<Shape::named_day> {};
template <> struct Action<rules::whole<rules::named_month>> : SetShape<Shape::named_month> {};
template <> struct Action<rules::whole<rules::year_month>> : SetShape<Shape::year_month> {};
template <> struct Action<rules::whole<rules::month_year>> : SetShape<Shape::month_year> {};
template <> struct Action<rules::whole<rules::two_years>> : SetShape<Shape::two_years> {};
template <> struct Action<rules::whole<rules::quarter_first>> : SetShape<Shape::quarter_first> {};
template <> struct Action<rules::whole<rules::half_first>> : SetShape<Shape::half_first> {};
template <> struct Action<rules::whole<rules::ordinal>> : SetShape<Shape::ordinal> {};
template <> struct Action<rules::whole<rules::clock>> : SetShape<Shape::clock> {};
template <> struct Action<rules::whole<rules::colon_ratio>> : SetShape<Shape::ratio> {};
template <> struct Action<rules::whole<rules::ratio>> : SetShape<Shape::ratio> {};
template <> struct Action<rules::whole<rules::duration>> : SetShape<Shape::duration> {};
template <> struct Action<rules::whole<rules::comma_number>> : SetShape<Shape::comma_number> {};
template <> struct Action<rules::whole<rules::loose_number>> : SetShape<Shape::loose_number> {};
template <> struct Action<rules::whole<rules::number_range>> : SetShape<Shape::range> {};
template <> struct Action<rules::whole<rules::quantity>> : SetShape<Shape::quantity> {};
template <> struct Action<rules::whole<rules::quarter>> : SetShape<Shape::quarter> {};
template <> struct Action<rules::whole<rules::half>> : SetShape<Shape::half> {};
template <> struct Action<rules::whole<rules::week>> : SetShape<Shape::week> {};
template <> struct Action<rules::whole<rules::fiscal_year>> : SetShape<Shape::fiscal_year> {};
template <> struct Action<rules::whole<rules::fiscal_quarter>> : SetShape<Shape::fiscal_quarter> {};
template <> struct Action<rules::whole<rules::fiscal_half>> : SetShape<Shape::fiscal_half> {};
template <> struct Action<rules::whole<rules::calendar_year>> : SetShape<Shape::calendar_year> {};
template <> struct Action<rules::whole<rules::end_of_year>> : SetShape<Shape::end_of_year> {};
template <> struct Action<rules::whole<rules::end_of_quarter>> : SetShape<Shape::end_of_quarter> {};
template <> struct Action<rules::whole<rules::end_of_half>> : SetShape<Shape::end_of_half> {};
// clang-format on

template <class Rule>
Shape shape_of(std::string_view word) {
  Shape shape = Shape::none;
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*> input(word.data(),
                                                                                     word.data() + word.size(), "");
  return pegtl::parse<Rule, Action>(input, shape) ? shape : Shape::none;
}

/// 0 for what is no magnitude.
double magnitude_of(std::string_view suffix) {
  if (suffix.size() == 1) {
    switch (suffix.front()) {
      case 'k':
      case 'K': return 1e3;
      case 'm':
      case 'M': return 1e6;
      case 'b':
      case 'B': return 1e9;
      case 'T': return 1e12;
      default: return 0;
    }
  }
  struct Magnitude {
    std::string_view spelling;
    double factor;
  };
  static constexpr Magnitude magnitudes[] = {{"bn", 1e9},  {"mn", 1e6},  {"mm", 1e6}, {"tn", 1e12},
                                             {"Mio", 1e6}, {"mio", 1e6}, {"MM", 1e6}, {"Bn", 1e9}};
  for (const auto& [spelling, factor] : magnitudes)
    if (suffix == spelling) return factor;
  return 0;
}

std::optional<Unit> unit_named(std::string_view name) {
  if (name == "Mb" || name == "Gb") return find_unit(name == "Mb" ? "mbit" : "gbit");
  const LexiconEntry* entry = english_lexicon().find(name);
  if (entry == nullptr || !entry->is(Trait::unit)) return std::nullopt;
  return Unit{entry->unit_row};
}

/// `10-million`
bool read_spelled_magnitude(Literal& literal, std::string_view word) {
  const LexiconEntry* entry = english_lexicon().find(word);
  if (entry == nullptr || !entry->is(Trait::magnitude) || entry->term == Term::dozen) return false;
  const double factor = std::pow(10.0, entry->value);
  literal.value *= factor;
  literal.upper *= factor;
  literal.magnitude = true;
  literal.attributive = false;
  return true;
}

/// `1990s`
bool names_decade(const Literal& literal, std::string_view suffix) {
  return suffix == "s" && literal.value >= 1900 && literal.value < 2100 && std::fmod(literal.value, 10) == 0;
}

/// Reads the letters of a suffix; false when they make the word a name.
bool read_letters(Literal& literal, std::string_view suffix, std::uint32_t begin) {
  if (suffix == "D" || suffix == "G" || names_decade(literal, suffix)) return false;  // 3D, 5G, 1990s
  const double factor = literal.attributive ? 0 : magnitude_of(suffix);
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

/// Reads `K`, `ms`, `-day`, `MiB/s`, `/week`; false when the suffix makes the word a name (`2fa`, `3-step`).
bool read_suffix(Literal& literal, std::string_view suffix, std::uint32_t begin) {
  if (const std::size_t slash = suffix.rfind('/'); slash != std::string_view::npos) {
    const auto per = unit_named(suffix.substr(slash + 1));
    const bool rate = per && dimension(*per) == Dimension::time;
    if (!rate && suffix.find_first_of("0123456789-") != std::string_view::npos) return false;
    if (rate) literal.per = *per;
    suffix = suffix.substr(0, suffix.find('/'));  // `5/user/month`: per user too, which no unit says
  }
  if (suffix.empty()) return true;
  literal.attributive = suffix.front() == '-';
  if (literal.attributive) {
    suffix.remove_prefix(1);
    ++begin;
    if (read_spelled_magnitude(literal, suffix)) return true;
    literal.approx = suffix == "ish";
    if (literal.approx) return literal.attributive = false, true;
  }
  return read_letters(literal, suffix, begin);
}

bool is_year(std::string_view digits, double value) { return digits.size() == 4 && value >= 1900 && value < 2200; }

void read_number(Literal& literal, std::string_view word, std::uint32_t begin) {
  Cursor cursor{word};
  literal.kind = LiteralKind::number;
  literal.value = literal.upper = cursor.number();
  literal.plain = cursor.at == word.size() && std::all_of(word.begin(), word.end(), is_digit);
  literal.year = literal.plain && is_year(word, literal.value);
  const bool decimal_comma =
      word.find('.') < word.rfind(',') && word.find(',') != std::string_view::npos;  // `1.234,56`
  if (decimal_comma || !read_suffix(literal, cursor.rest(), begin + static_cast<std::uint32_t>(cursor.at)))
    literal.kind = LiteralKind::other;
}

void read_range(Literal& literal, std::string_view word, std::uint32_t begin) {
  Cursor cursor{word};
  literal.kind = LiteralKind::range;
  double lower = cursor.number();
  const std::size_t letters = cursor.at;
  const std::size_t hyphen = word.find('-', letters);
  if (hyphen == std::string_view::npos) {  // `5e-2027`: what looked like a joint was part of the number
    literal.kind = LiteralKind::other;
    return;
  }
  const double own = magnitude_of(word.substr(letters, hyphen - letters));
  cursor.at = hyphen + 1;
  literal.upper = literal.value = cursor.number();
  const double upper = literal.upper;
  if (!read_suffix(literal, cursor.rest(), begin + static_cast<std::uint32_t>(cursor.at)))
    literal.kind = LiteralKind::other;
  const double shared = upper == 0 ? 1 : literal.upper / upper;
  literal.value = lower * (own != 0 ? own : shared);
  if (literal.value >= literal.upper) literal.kind = LiteralKind::other;
}

/// What everybody knows by name, and nobody reckons with.
bool is_idiom(std::string_view word) { return word == "9/11" || word == "50/50"; }

void read_ratio(Literal& literal, std::string_view word) {
  Cursor cursor{word};
  literal.kind = LiteralKind::ratio;
  literal.value = cursor.number();
  ++cursor.at;
  literal.upper = cursor.number();
  literal.unit = known_units().ratio;
  const bool slashed = word.find('/') != std::string_view::npos;
  if (literal.upper == 0 || is_idiom(word) || (slashed && literal.value > literal.upper))
    literal.kind = LiteralKind::other;
}

void read_clock(Literal& literal, std::string_view word) {
  literal.kind = LiteralKind::clock;
  Cursor cursor{word};
  while (cursor.at < word.size() && word[cursor.at] != '.') {
    literal.value = literal.value * 60 + cursor.integer();
  }
  literal.value += cursor.number();
  literal.upper = literal.value;
  literal.unit = known_units().second;
}

double seconds_of(char letter) {
  switch (letter) {
    case 'w': return 7 * 86400;
    case 'd': return 86400;
    case 'h': return 3600;
    case 'm': return 60;
    default: return 1;
  }
}

void read_duration(Literal& literal, std::string_view word) {
  literal.kind = LiteralKind::duration;
  Cursor cursor{word};
  while (cursor.at < word.size()) {
    const double amount = cursor.integer();
    while (cursor.at < word.size() && is_digit(word[cursor.at])) ++cursor.at;
    const char letter = cursor.at < word.size() ? static_cast<char>(word[cursor.at] | 0x20) : 'm';  // `1h30`
    while (cursor.at < word.size() && is_letter(word[cursor.at])) ++cursor.at;
    literal.value += amount * seconds_of(letter);
  }
  literal.upper = literal.value;
  literal.unit = known_units().second;
}

/// `30-Sep`, `15Sep`: letters after a number that are no unit may name a month.
void read_day_like(Literal& literal, std::string_view word) {
  if (shape_of<rules::whole<rules::named_day>>(word) != Shape::none) read_calendar(literal, Shape::named_day, word);
}

/// Digits in the shape of a date that name no date are a number or a range after all.
void read_date_like(Literal& literal, Shape shape, std::string_view word, std::uint32_t begin) {
  literal.kind = LiteralKind::none;
  read_calendar(literal, shape, word);
  if (literal.kind != LiteralKind::none) return;
  const bool hyphen = word.find('-') != std::string_view::npos;
  if (shape == Shape::iso_month || shape == Shape::year_month) read_calendar(literal, Shape::two_years, word);
  if (literal.kind != LiteralKind::none) return;
  literal.kind = LiteralKind::other;
  switch (shape) {
    case Shape::compact_date:
    case Shape::named_date:
    case Shape::named_month: return read_number(literal, word, begin);
    case Shape::iso_month:
    case Shape::year_month:
    case Shape::month_year:
    case Shape::two_years: return hyphen ? read_range(literal, word, begin) : read_ratio(literal, word);
    default: return;
  }
}

}  // namespace

namespace {

/// One or two letters that make a number an amount: `200ms`, `6h`, `50K`, but not `1st`, `4q`.
bool is_plain_suffix(std::string_view suffix) {
  if (suffix.size() > 2) return false;
  for (const char letter : suffix)
    if (!is_letter(letter) || letter == 'H' || (letter | 0x20) == 'q') return false;
  const char last = static_cast<char>(suffix.back() | 0x20);
  return suffix.size() == 1 || (last != 't' && last != 'd' && last != 'h');  // 1st, 2nd, 4th
}

/// Nearly every number is `50`, `99.9`, `50K` or `200ms`: read in one walk, without grammar or cursor. False for all
/// others, and for eight digits, which may be a date.
bool read_plain_number(Literal& literal, std::string_view word, std::uint32_t begin) {
  constexpr std::size_t compact_date = 8;
  if (word.size() > Cursor::exact_digits) return false;
  std::uint64_t digits = 0;
  double scale = 1;
  std::size_t i = 0;
  const auto take_digits = [&] {
    const std::size_t first = i;
    for (; i < word.size() && is_digit(word[i]); ++i) digits = digits * 10 + static_cast<unsigned char>(word[i] - '0');
    return i - first;
  };
  const std::size_t whole = take_digits();
  const bool point = i < word.size() && word[i] == '.';
  if (point) {
    ++i;
    std::size_t decimals = take_digits();
    if (decimals == 0 || i < word.size()) return false;
    for (; decimals > 0; --decimals) scale *= 10;
  }
  const std::string_view suffix = word.substr(i);
  if (suffix.empty() ? !point && whole == compact_date : whole == 0 || !is_plain_suffix(suffix)) return false;
  literal.value = literal.upper = static_cast<double>(digits) / scale;
  literal.plain = suffix.empty() && !point;
  literal.year = literal.plain && is_year(word, literal.value);
  const bool amount = suffix.empty() || read_letters(literal, suffix, begin + static_cast<std::uint32_t>(i));
  literal.kind = amount ? LiteralKind::number : LiteralKind::other;
  return true;
}

}  // namespace

void read_literal(std::string_view word, std::uint32_t begin, Literal& literal) {
  literal.kind = LiteralKind::other;
  if (word.empty()) return;
  const bool number_like = is_digit(word[0]) || word[0] == '.';
  if (number_like && read_plain_number(literal, word, begin)) return;
  const Shape shape = number_like ? shape_of<rules::any_literal>(word) : shape_of<rules::period_name>(word);
  switch (shape) {
    case Shape::none: break;
    case Shape::quantity:
      read_number(literal, word, begin);
      if (literal.kind == LiteralKind::other) read_day_like(literal, word);
      break;
    case Shape::range: read_range(literal, word, begin); break;
    case Shape::ratio: read_ratio(literal, word); break;
    case Shape::clock: read_clock(literal, word); break;
    case Shape::duration: read_duration(literal, word); break;
    case Shape::comma_number:
      literal.kind = LiteralKind::number;
      literal.value = literal.upper = Cursor{word}.number_with_comma();
      break;
    case Shape::loose_number:
      literal.kind = LiteralKind::number;
      literal.ambiguous = true;
      literal.value = literal.upper = Cursor{word}.number_with_comma();
      break;
    case Shape::ordinal:
      literal.kind = LiteralKind::ordinal;
      literal.value = literal.upper = Cursor{word}.integer();
      break;
    default: read_date_like(literal, shape, word, begin);
  }
}

bool tells_time(const Literal& literal) {
  constexpr double day = 86400;
  return literal.kind == LiteralKind::date || literal.kind == LiteralKind::ordinal || literal.year ||
         (literal.unit.row != 0 && dimension(literal.unit) == Dimension::time && scale(literal.unit) >= day);
}

}  // namespace goals
