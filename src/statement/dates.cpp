// Finds the points in time of a sentence by the phrase grammar; whether one is a deadline is decided elsewhere.
#include <array>

#include "grammar/statement.hpp"
#include "statement/phrases.hpp"

namespace goals {
namespace {

namespace rules = grammar::phrase;
namespace pegtl = tao::pegtl;

enum class Shape : std::uint8_t { none, named, span, present, period_end, unit_end, season, loose, soon, open };

struct Match {
  Shape shape = Shape::none;
  bool end_said = false;
};

template <class Rule>
struct Action : pegtl::nothing<Rule> {};

template <Shape shape, bool end_said = false>
struct SetShape {
  static void apply0(const Sentence&, Match& match) { match = Match{shape, end_said}; }
};

// Each is the last thing its alternative matches, so a shape once set is never taken back.
// clang-format off
struct point : pegtl::sor<rules::end_of_named, rules::end_of_season, rules::end_of_present, rules::end_of_thing, rules::period_end, rules::unit_end, rules::loose,
                          rules::span, struct named_point, rules::present, rules::season, rules::soon, rules::open> {};
struct named_point : rules::named {};
template <> struct Action<rules::end_of_named> : SetShape<Shape::named, true> {};
template <> struct Action<rules::end_of_season> : SetShape<Shape::season, true> {};
template <> struct Action<rules::end_of_present> : SetShape<Shape::present, true> {};
template <> struct Action<rules::end_of_thing> : SetShape<Shape::loose, true> {};
template <> struct Action<rules::period_end> : SetShape<Shape::period_end, true> {};
template <> struct Action<rules::unit_end> : SetShape<Shape::unit_end, true> {};
template <> struct Action<rules::loose> : SetShape<Shape::loose> {};
template <> struct Action<rules::span> : SetShape<Shape::span> {};
template <> struct Action<named_point> : SetShape<Shape::named> {};
template <> struct Action<rules::present> : SetShape<Shape::present> {};
template <> struct Action<rules::season> : SetShape<Shape::season> {};
template <> struct Action<rules::soon> : SetShape<Shape::soon> {};
template <> struct Action<rules::open> : SetShape<Shape::open> {};
// clang-format on

constexpr auto index_bytes = [] {
  std::array<char, 256> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(static_cast<unsigned char>(i));
  return bytes;
}();

/// The number of tokens matched at `first`, 0 for none.
std::size_t match_point(const Sentence& sentence, std::size_t first, Match& match) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*> input(
      index_bytes.data() + first, index_bytes.data() + sentence.size(), "");
  if (!pegtl::parse<point, Action>(input, sentence, match)) return 0;
  return static_cast<std::size_t>(input.current() - (index_bytes.data() + first));
}

constexpr Traits candidate_traits =
    bits(Trait::month, Trait::weekday, Trait::ordinal, Trait::season, Trait::calendar, Trait::number);

/// Only a few words can begin a point in time; the grammar is not tried at any other.
bool may_begin(const SentenceToken& token) {
  if (token.literal != 0 || token.any(candidate_traits)) return true;
  switch (token.term) {
    case Term::by:
    case Term::before:
    case Term::in:
    case Term::within:
    case Term::over:
    case Term::during:
    case Term::for_:
    case Term::inside:
    case Term::after:
    case Term::across:
    case Term::throughout:
    case Term::the:
    case Term::this_:
    case Term::next:
    case Term::first:
    case Term::current:
    case Term::end:
    case Term::last:
    case Term::early:
    case Term::middle:
    case Term::late:
    case Term::soon:
    case Term::today:
    case Term::tomorrow:
    case Term::fiscal:
    case Term::fiscal_year:
    case Term::year_end:
    case Term::quarter_end:
    case Term::month_end:
    case Term::half_end:
    case Term::fiscal_year_end:
    case Term::placeholder:
    case Term::semester:
    case Term::cycle: return true;
    default: return token.is(Sign::square_open);
  }
}

int full_year(double year) { return static_cast<int>(year < 100 ? 2000 + year : year); }

/// Collects what the words of a named point say, in whatever order they stand.
struct Fields {
  DateForm form = DateForm::none;
  int year = 0;
  int month = 0;
  int day = 0;
  int count = 0;
  int rank = 0;  ///< of the calendar word
  bool fiscal = false;
  bool short_year = false;

  void add(const Sentence& sentence, std::size_t i) {
    const SentenceToken& token = sentence[i];
    if (const Literal* literal = sentence.literal(i)) return add(*literal);
    if (token.is(Sign::quote)) short_year = true;
    if (token.is(Trait::month) && month == 0)
      month = token.value;
    else if (token.is(Trait::ordinal) && !token.is(Trait::unit))
      day = token.value;
    else if (token.is(Trait::ordinal) && day == 0)
      day = token.value;
    else if (token.is(Trait::calendar))
      rank = token.value;
    fiscal = fiscal || token.is(Term::fiscal) || token.is(Term::fiscal_year);
  }

  void add(const Literal& literal) {
    if (literal.kind == LiteralKind::date) return add(literal.date);
    const int value = static_cast<int>(literal.value);
    if (literal.year)
      year = value;
    else if (short_year || (fiscal && literal.kind == LiteralKind::number))
      year = full_year(value);
    else
      day = value;
  }

  void add(const DateExpression& date) {
    if (form == DateForm::none || date.form == DateForm::fiscal_year) form = date.form;
    if (date.year != 0) year = date.year;
    if (date.month != 0) month = date.month;
    if (date.day != 0) day = date.day;
    if (date.count != 0) count = date.count;
    fiscal = fiscal || date.form == DateForm::fiscal_year;
  }
};

DateForm fiscal_form(const Fields& fields, DateForm part) {
  if (fields.count == 0) return DateForm::fiscal_year;
  return part == DateForm::half ? DateForm::fiscal_half : DateForm::fiscal_quarter;
}

DateExpression day_of(const Fields& fields) {
  // Without a year, February 29 may exist: only a leap year is asked.
  const int year = fields.year == 0 ? 2000 : fields.year;
  const bool exists = make_date(year, fields.month, fields.day).has_value();
  return {.form = exists ? DateForm::day : DateForm::invalid,
          .year = static_cast<std::int16_t>(fields.year),
          .month = static_cast<std::uint8_t>(fields.month),
          .day = static_cast<std::uint8_t>(fields.day)};
}

DateExpression named(const Sentence& sentence, TokenSpan span) {
  Fields fields;
  DateForm part = DateForm::none;
  for (std::size_t i = span.first; i < span.last; ++i) {
    if (const Literal* literal = sentence.literal(i);
        literal != nullptr && literal->kind == LiteralKind::date && literal->date.form != DateForm::fiscal_year)
      part = literal->date.form;
    fields.add(sentence, i);
  }
  DateExpression result{.form = fields.form,
                        .year = static_cast<std::int16_t>(fields.year),
                        .month = static_cast<std::uint8_t>(fields.month),
                        .day = static_cast<std::uint8_t>(fields.day),
                        .count = fields.count};
  if (part == DateForm::fiscal_quarter || part == DateForm::fiscal_half) return result;
  if (fields.fiscal) {
    result.form = fiscal_form(fields, part);
    return result;
  }
  if (part != DateForm::none) return result;
  result.day = 0;
  if (fields.month != 0 && fields.day != 0) return day_of(fields);
  if (fields.month != 0) {
    result.form = DateForm::month;
  } else if (fields.rank != 0) {
    result.form = fields.rank == 2 ? DateForm::iso_week : fields.rank == 4 ? DateForm::quarter : DateForm::half;
    result.count = fields.day;
    const int most = fields.rank == 2 ? 53 : fields.rank == 4 ? 4 : 2;
    if (fields.day < 1 || fields.day > most) result.form = DateForm::invalid;
  } else {
    result.form = DateForm::year;
  }
  return result;
}

/// The end of a calendar unit, `count` units after the present one.
DateExpression end_of_unit(int rank, bool fiscal, int count) {
  switch (rank) {
    case 3: return {.form = DateForm::end_of_month, .count = count};
    case 4: return {.form = DateForm::end_of_quarter, .count = count};
    case 5: return {.form = DateForm::end_of_half, .count = count};
    case 6: return {.form = fiscal ? DateForm::end_of_fiscal_year : DateForm::end_of_year, .count = count};
    default: return {.form = DateForm::vague};
  }
}

DateExpression present(const Sentence& sentence, TokenSpan span) {
  bool next = false;
  bool fiscal = false;
  for (std::size_t i = span.first; i < span.last; ++i) {
    const SentenceToken& token = sentence[i];
    next = next || token.is(Term::next);
    fiscal = fiscal || token.is(Term::fiscal);
    if (token.is(Term::last)) break;
    if (token.is(Term::cycle)) return {.form = DateForm::end_of_cycle};
    if (i + 1u == span.last && token.is(Trait::calendar)) return end_of_unit(token.value, fiscal, next ? 1 : 0);
  }
  return {.form = DateForm::vague};
}

DateExpression period_end(const Sentence& sentence, TokenSpan span) {
  switch (sentence[span.first].term) {
    case Term::year_end: return {.form = DateForm::end_of_year};
    case Term::quarter_end: return {.form = DateForm::end_of_quarter};
    case Term::month_end: return {.form = DateForm::end_of_month};
    case Term::half_end: return {.form = DateForm::end_of_half};
    default: return {.form = DateForm::end_of_fiscal_year};
  }
}

DateExpression unit_end(const Sentence& sentence, TokenSpan span) {
  const SentenceToken& unit = sentence[span.last - 2U];
  if (unit.is(Term::cycle)) return {.form = DateForm::end_of_cycle};
  if (unit.is(Term::semester)) return {.form = DateForm::vague};
  return end_of_unit(unit.value, sentence[span.first].is(Term::fiscal), 0);
}

DateExpression counted(int rank, int count) {
  switch (rank) {
    case 1: return {.form = DateForm::after_days, .count = count};
    case 2: return {.form = DateForm::after_weeks, .count = count};
    case 3: return {.form = DateForm::after_months, .count = count};
    case 4: return {.form = DateForm::after_months, .count = 3 * count, .inclusive = true};
    case 5: return {.form = DateForm::after_months, .count = 6 * count, .inclusive = true};
    case 6: return {.form = DateForm::after_years, .count = count};
    case 8: return {.form = DateForm::after_weeks, .count = 2 * count};
    case 7: return {.form = DateForm::after_years, .count = 10 * count};
    default: return {.form = DateForm::vague};
  }
}

int rank_of(Unit unit) {
  const double days = scale(unit) / 86400;
  return days < 2 ? 1 : days < 10 ? 2 : days < 40 ? 3 : days < 100 ? 4 : 6;
}

constexpr double most_units = 10000;  // keeps every sum of days inside 32 bits

DateExpression span_of_time(const Sentence& sentence, TokenSpan span) {
  double count = 1;
  bool first = false;
  int rank = 0;
  for (std::size_t i = span.first; i < span.last; ++i) {
    const SentenceToken& token = sentence[i];
    first = first || token.is(Term::first);
    if (token.is(Trait::calendar)) rank = token.value;
    if (token.is(Trait::number)) count = token.value;
    if (token.is(Term::couple)) count = 2;
    if (const Literal* literal = sentence.literal(i)) {
      count = literal->value;
      if (dimension(literal->unit) == Dimension::time) rank = rank_of(literal->unit);
    }
  }
  if (count > most_units || count < 1) return {.form = DateForm::vague};
  DateExpression result = counted(rank, static_cast<int>(count));
  result.inclusive = result.inclusive || first;
  return result;
}

DateExpression interpret(const Sentence& sentence, const Match& match, TokenSpan span) {
  switch (match.shape) {
    case Shape::named: return named(sentence, span);
    case Shape::span: return span_of_time(sentence, span);
    case Shape::present: return present(sentence, span);
    case Shape::period_end: return period_end(sentence, span);
    case Shape::unit_end: return unit_end(sentence, span);
    case Shape::open: return {.form = DateForm::placeholder};
    case Shape::season:
    case Shape::loose:
    case Shape::soon: return {.form = DateForm::vague};
    case Shape::none: break;
  }
  return {};
}

bool is_lead(Term term) {
  switch (term) {
    case Term::by:
    case Term::before:
    case Term::until:
    case Term::in:
    case Term::within:
    case Term::over:
    case Term::during:
    case Term::on:
    case Term::at:
    case Term::for_:
    case Term::throughout:
    case Term::across:
    case Term::due: return true;
    default: return false;
  }
}

/// Takes in the words before a point that belong to it: `by`, `no later than`, `on or before`, `due`.
void add_lead(const Sentence& sentence, DatePhrase& phrase) {
  std::size_t i = phrase.span.first;
  const SentenceToken& own = sentence[i];
  if (is_lead(own.term)) phrase.lead = own.term;
  if (sentence.before(i).is(Term::the)) --i;
  const bool later_than = i >= 3 && sentence[i - 1].is(Term::than) && sentence[i - 2].is(Term::later);
  if (later_than) {
    phrase.lead = Term::by;
    i -= 3;
  }
  while (i > 0 && (is_lead(sentence[i - 1].term) || (sentence[i - 1].is(Term::or_) && phrase.lead != Term::none &&
                                                     i > 1 && is_lead(sentence[i - 2].term)))) {
    if (phrase.lead == Term::none) phrase.lead = sentence[i - 1].term;
    --i;
  }
  if (phrase.lead == Term::none && i > 0) {
    const Term before = sentence[i - 1].term;
    if (before == Term::from || before == Term::since || before == Term::of || before == Term::than ||
        before == Term::to || before == Term::versus || before == Term::after || before == Term::per ||
        before == Term::each || before == Term::every || before == Term::last)
      phrase.lead = before;
  }
  const SentenceToken& before = sentence.before(i);
  if (before.is(Term::than) || before.is(Term::versus) || before.is(Term::since)) phrase.lead = before.term;
  phrase.whole = {static_cast<std::uint8_t>(i), phrase.span.last};
}

/// "Reach 2000 subscribers", "from 1800 to 2000": a number that could be a year, but counts. Plans are made for years
/// near the present one; of those only a count from another number tells.
bool counts_things(const Sentence& sentence, const DatePhrase& phrase) {
  constexpr int first_planned = 2010;
  constexpr int last_planned = 2050;
  const int year = phrase.expression.year;
  const std::size_t first = phrase.span.first;
  const std::size_t after = phrase.span.last;
  const SentenceToken& next = sentence.at(after);
  const bool noun = next.word() && next.blank_before && !next.is(Trait::preposition) && !next.is(Trait::conjunction);
  const bool many = next.is(Trait::plural) || sentence.at(after + 1).is(Trait::plural);  // "2100 paying customers"
  const bool of_many = noun && many && phrase.lead == Term::none && !sentence.before(first).is(Term::the);
  if (of_many) return year < first_planned || year > last_planned;
  if (phrase.lead != Term::to || first < 3 || !sentence[first - 3].is(Term::from)) return false;
  const Literal* start = sentence.literal(first - 2);
  return start != nullptr && start->kind == LiteralKind::number && !start->year;
}

}  // namespace

void find_dates(const Sentence& sentence, DatePhrases& dates) {
  for (std::size_t i = 0; i < sentence.size() && !dates.full();) {
    Match match;
    const std::size_t matched = may_begin(sentence[i]) ? match_point(sentence, i, match) : 0;
    if (matched == 0) {
      ++i;
      continue;
    }
    DatePhrase phrase;
    phrase.span = {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i + matched)};
    phrase.expression = interpret(sentence, match, phrase.span);
    phrase.end_said = match.end_said;
    phrase.spans_time = match.shape == Shape::span;
    phrase.present = match.shape == Shape::present && !match.end_said;
    phrase.year_alone = phrase.expression.form == DateForm::year;
    add_lead(sentence, phrase);
    phrase.expression.range = sentence.range(phrase.whole.first, phrase.whole.last);
    if (phrase.year_alone && counts_things(sentence, phrase)) {
      i += matched;
      continue;
    }
    dates.push(phrase);
    i += matched;
  }
}

}  // namespace goals
