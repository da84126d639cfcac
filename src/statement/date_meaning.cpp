// Says what the words of a matched point in time mean; whether they belong together was the grammar's affair.
#include "statement/date_meaning.hpp"

#include <cmath>

#include "statement/date_words.hpp"

namespace goals {
namespace {

int full_year(double year) { return static_cast<int>(year < 100 ? 2000 + year : year); }

/// Collects what the words of a named point say, in whatever order they stand.
class Fields {
 public:
  Fields(const Sentence& sentence, TokenSpan span) : sentence_(sentence) {
    for (std::size_t i = span.first; i < span.last;) i += add(i);
  }

  DateForm form = DateForm::none;
  DateForm part = DateForm::none;  ///< of a literal that is a period or a day, fiscal years apart
  int year = 0;
  int month = 0;
  int day = 0;
  int count = 0;
  int rank = 0;     ///< of the calendar word
  int weekday = 0;  ///< 1 to 7
  bool last = false;
  bool fiscal = false;
  bool named_by_end = false;
  int years_later = 0;

 private:
  /// Takes in the token and tells how many were read with it.
  std::size_t add(std::size_t i) {
    const SentenceToken& token = sentence_[i];
    if (const Literal* literal = sentence_.literal(i)) return add(*literal, sentence_.before(i).is(Sign::dash)), 1;
    if (token.is(Trait::number) || token.is(Trait::ordinal)) return add_spelled(i);
    if (token.is(Sign::quote)) short_year_ = true;
    if (token.is(Sign::slash) && fiscal) second_year_ = true;
    if (token.is(Trait::month) && month == 0) month = token.value;
    if (token.is(Term::next)) years_later = 1;  // "Q1 of next year": the only thing that is next in a named point
    if (token.is(Trait::weekday)) weekday = token.value;
    if (token.is(Term::week_number)) rank = 2;
    if (token.is(Trait::calendar) && !is_unit_of_year(token)) rank = token.value;
    last = last || token.is(Term::last) || token.is(Term::final_);
    fiscal = fiscal || token.is(Term::fiscal) || token.is(Term::fiscal_year);
    return 1;
  }

  /// "the third quarter of the year": the year is no second period.
  bool is_unit_of_year(const SentenceToken& token) const { return token.value == 6 && rank != 0; }

  std::size_t add_spelled(std::size_t i) {
    if (const DatePart spelled = spelled_year(sentence_, i)) {
      year = static_cast<int>(spelled.value);
      return spelled.tokens;
    }
    DatePart number = spelled_ordinal(sentence_, i);
    if (!number) number = spelled_number(sentence_, i);
    if (!number) return 1;
    day = static_cast<int>(number.value);
    return number.tokens;
  }

  /// `to`: a dash leads to it, so that it ends a range of days.
  void add(const Literal& literal, bool to) {
    if (literal.kind == LiteralKind::date) return add(literal.date);
    const int value = static_cast<int>(literal.upper);
    if (literal.kind == LiteralKind::clock || literal.kind == LiteralKind::other) return;  // a time of day
    if (second_year_) return set_second_year(value);
    if (literal.year)
      year = value;
    else if (short_year_ || (fiscal && literal.kind == LiteralKind::number && form != DateForm::fiscal_year))
      year = full_year(value);
    else if (day == 0 || to)
      day = value;
  }

  /// "FY2026/27": the slash parts the years.
  void set_second_year(int value) {
    if (value != (year + 1) % 100) return;
    ++year;
    named_by_end = true;
  }

  void add(const DateExpression& date) {
    if (date.form != DateForm::fiscal_year) part = date.form;
    if (form == DateForm::none || date.form == DateForm::fiscal_year) form = date.form;
    if (date.year != 0) year = date.year;
    if (date.month != 0) month = date.month;
    if (date.day != 0) day = date.day;
    if (date.count != 0) count = date.count;
    fiscal = fiscal || date.form == DateForm::fiscal_year;
    named_by_end = named_by_end || date.named_by_end;
  }

  const Sentence& sentence_;
  bool short_year_ = false;
  bool second_year_ = false;
};

DateExpression expression_of(const Fields& fields, DateForm form) {
  DateExpression result;
  result.form = form;
  result.year = static_cast<std::int16_t>(fields.year);
  result.month = static_cast<std::uint8_t>(fields.month);
  result.day = static_cast<std::uint8_t>(fields.day);
  result.count = fields.count;
  result.named_by_end = fields.named_by_end;
  result.years_later = static_cast<std::uint8_t>(fields.years_later);
  return result;
}

/// "the third quarter of fiscal year 2027", "Q3 FY27".
DateExpression fiscal(const Fields& fields) {
  DateExpression result = expression_of(fields, DateForm::fiscal_year);
  const bool worded = fields.rank == 4 || fields.rank == 5;
  if (worded) result.count = fields.last ? (fields.rank == 4 ? 4 : 2) : fields.day;
  const bool half = fields.part == DateForm::half || fields.rank == 5;
  if (result.count != 0) result.form = half ? DateForm::fiscal_half : DateForm::fiscal_quarter;
  result.day = 0;
  return result;
}

DateExpression day_of(const Fields& fields) {
  // Without a year, February 29 may exist: only a leap year is asked.
  const int year = fields.year == 0 ? 2000 : fields.year;
  const bool exists = make_date(year, fields.month, fields.day).has_value();
  return expression_of(fields, exists ? DateForm::day : DateForm::invalid);
}

/// "the third quarter", "week 33": a unit of the calendar and its number.
DateExpression numbered_period(const Fields& fields) {
  const DateForm form = fields.rank == 2 ? DateForm::iso_week : fields.rank == 4 ? DateForm::quarter : DateForm::half;
  const int most = fields.rank == 2 ? 53 : fields.rank == 4 ? 4 : 2;
  DateExpression result = expression_of(fields, form);
  result.count = fields.last ? most : fields.day;
  result.day = 0;
  if (result.count < 1 || result.count > most) result.form = DateForm::invalid;
  return result;
}

bool is_day_or_month(DateForm form) {
  return form == DateForm::day || form == DateForm::month || form == DateForm::invalid;
}

DateExpression named(const Sentence& sentence, TokenSpan span) {
  const Fields fields(sentence, span);
  if (fields.part == DateForm::fiscal_quarter || fields.part == DateForm::fiscal_half)
    return expression_of(fields, fields.part);
  if (fields.fiscal) return fiscal(fields);
  if (fields.part != DateForm::none && !is_day_or_month(fields.part)) return expression_of(fields, fields.part);
  if (fields.month != 0 && fields.day != 0) return day_of(fields);
  if (fields.part == DateForm::invalid) return expression_of(fields, fields.part);
  if (fields.month != 0) return expression_of(fields, DateForm::month);
  if (fields.rank == 2 || fields.rank == 4 || fields.rank == 5) return numbered_period(fields);
  DateExpression year = expression_of(fields, DateForm::year);
  year.day = 0;
  return year;
}

/// "the first Monday of October", "the last Friday of September"
DateExpression weekday(const Sentence& sentence, TokenSpan span) {
  const Fields fields(sentence, span);
  DateExpression result = expression_of(fields, DateForm::weekday_of_month);
  result.day = static_cast<std::uint8_t>(fields.weekday);
  result.count = fields.last ? 0 : fields.day;
  if (!fields.last && (fields.day < 1 || fields.day > 5)) result.form = DateForm::invalid;
  return result;
}

DateExpression quarter_day(const Sentence& sentence, TokenSpan span) {
  const Fields fields(sentence, span);
  DateExpression result = expression_of(fields, DateForm::day_of_quarter);
  constexpr int longest_quarter = 92;
  if (fields.day < 1 || fields.day > longest_quarter || fields.count == 0) result.form = DateForm::invalid;
  return result;
}

DateExpression month_day(const Sentence& sentence, TokenSpan span) {
  const Fields fields(sentence, span);
  const bool exists = fields.day >= 1 && fields.day <= 31;
  return expression_of(fields, exists ? DateForm::day_of_month : DateForm::invalid);
}

/// "Christmas Eve", "New Year's Eve": a feast, the day before it.
DateExpression feast(const Sentence& sentence, TokenSpan span) {
  constexpr int new_year = 101;
  int day = new_year;
  bool eve = false;
  DateExpression result;
  for (std::size_t i = span.first; i < span.last; ++i) {
    const SentenceToken& token = sentence[i];
    if (token.is(Term::feast)) day = token.value;
    eve = eve || token.is(Term::eve);
    if (const Literal* literal = sentence.literal(i); literal != nullptr && literal->year)
      result.year = static_cast<std::int16_t>(literal->value);
  }
  result.form = DateForm::day;
  result.month = static_cast<std::uint8_t>(eve && day == new_year ? 12 : day / 100);
  result.day = static_cast<std::uint8_t>(eve ? (day == new_year ? 31 : day % 100 - 1) : day % 100);
  return result;
}

/// The end of a calendar unit, `count` units after the present one.
DateExpression end_of_unit(int rank, bool fiscal, int count) {
  DateExpression result;
  result.count = count;
  switch (rank) {
    case 2: result.form = DateForm::end_of_week; break;
    case 3: result.form = DateForm::end_of_month; break;
    case 4: result.form = DateForm::end_of_quarter; break;
    case 5: result.form = DateForm::end_of_half; break;
    case 6: result.form = fiscal ? DateForm::end_of_fiscal_year : DateForm::end_of_year; break;
    default: result.form = DateForm::vague;
  }
  return result;
}

DateExpression form_only(DateForm form) {
  DateExpression result;
  result.form = form;
  return result;
}

DateExpression present(const Sentence& sentence, TokenSpan span) {
  bool next = false;
  bool fiscal = false;
  for (std::size_t i = span.first; i < span.last; ++i) {
    const SentenceToken& token = sentence[i];
    const bool final_day = token.is(Term::last) || token.is(Term::final_);
    if (final_day && !(sentence.at(i + 1).is(Trait::calendar) && sentence[i + 1].value == 1)) break;
    next = next || token.is(Term::next);
    fiscal = fiscal || token.is(Term::fiscal);
    if (token.is(Term::cycle)) return form_only(DateForm::end_of_cycle);
    if (i + 1u == span.last && token.is(Trait::calendar)) return end_of_unit(token.value, fiscal, next ? 1 : 0);
  }
  return form_only(DateForm::vague);
}

DateExpression period_end(const Sentence& sentence, TokenSpan span) {
  if (const Fields fields(sentence, span); fields.year != 0)
    return expression_of(fields, fields.fiscal ? DateForm::fiscal_year : DateForm::year);
  if (sentence[span.first].is(Term::fiscal) || sentence[span.first].is(Term::fiscal_year))
    return form_only(DateForm::end_of_fiscal_year);
  switch (sentence[span.first].term) {
    case Term::year_end: return form_only(DateForm::end_of_year);
    case Term::quarter_end: return form_only(DateForm::end_of_quarter);
    case Term::month_end: return form_only(DateForm::end_of_month);
    case Term::half_end: return form_only(DateForm::end_of_half);
    case Term::week_end: return form_only(DateForm::end_of_week);
    default: return form_only(DateForm::end_of_fiscal_year);
  }
}

DateExpression unit_end(const Sentence& sentence, TokenSpan span) {
  const bool hyphen = sentence[span.last - 2U].is(Sign::dash);
  const SentenceToken& unit = sentence[span.last - (hyphen ? 3U : 2U)];
  if (unit.is(Term::cycle)) return form_only(DateForm::end_of_cycle);
  if (unit.is(Term::semester)) return form_only(DateForm::vague);
  const bool fiscal = sentence[span.first].is(Term::fiscal) || sentence[span.first + 1U].is(Term::fiscal);
  return end_of_unit(unit.value, fiscal, 0);
}

/// Adds up a count of calendar units; a broken one only where it makes whole units of a smaller kind.
DateExpression counted(int rank, double count) {
  struct Step {
    DateForm form;
    int factor;
  };
  static constexpr Step steps[] = {
      {DateForm::vague, 0},         {DateForm::after_days, 1},   {DateForm::after_weeks, 1},
      {DateForm::after_months, 1},  {DateForm::after_months, 3}, {DateForm::after_months, 6},
      {DateForm::after_months, 12}, {DateForm::after_years, 10}, {DateForm::after_weeks, 2}};
  if (rank < 1 || rank > 8) return form_only(DateForm::vague);
  const Step step = steps[rank];
  DateExpression result;
  result.form = step.form;
  const double units = count * step.factor;
  if (units != std::floor(units)) return form_only(DateForm::vague);
  result.count = static_cast<int>(units);
  result.inclusive = rank == 4 || rank == 5;
  return result;
}

int rank_of(Unit unit) {
  const double days = scale(unit) / 86400;
  return days < 2 ? 1 : days < 10 ? 2 : days < 40 ? 3 : days < 100 ? 4 : 6;
}

constexpr double most_units = 10000;  // keeps every sum of days inside 32 bits

/// "in six weeks", "three months from now": a day; "within", "over", "in the next": a stretch of time.
bool leads_to_a_day(const Sentence& sentence, TokenSpan span) {
  const Term lead = sentence[span.first].term;
  const SentenceToken& last = sentence[span.last - 1U];
  if (last.is(Term::hence) || last.is(Term::ahead) || last.is(Term::now) || last.is(Term::today) || last.is(Term::time))
    return true;
  if (lead != Term::in && lead != Term::after) return false;
  for (std::size_t i = span.first; i < span.last; ++i)
    if (sentence[i].is(Term::next) || sentence[i].is(Term::first)) return false;
  return true;
}

DateExpression span_of_time(const Sentence& sentence, TokenSpan span) {
  double count = 1;
  double added = 0;
  bool first = false;
  int rank = 0;
  for (std::size_t i = span.first; i < span.last;) {
    const SentenceToken& token = sentence[i];
    first = first || token.is(Term::first);
    if (const DatePart amount = rank == 0 ? counted_amount(sentence, i) : DatePart{}) {
      count = amount.value;
      i += amount.tokens;
      continue;
    }
    const bool half = token.is(Term::half);
    if (half && rank == 0) count = 0.5;
    if (half && rank != 0) added = 0.5;
    if (token.is(Trait::calendar) && !half) rank = token.value;
    if (token.is(Term::couple)) count = 2;
    if (const Literal* literal = sentence.literal(i);
        literal != nullptr && dimension(literal->unit) == Dimension::time) {
      count = literal->value;
      rank = rank_of(literal->unit);
    }
    ++i;
  }
  count += added;
  if (count > most_units || count <= 0) return form_only(DateForm::vague);
  DateExpression result = counted(rank, count);
  result.point = leads_to_a_day(sentence, span);
  result.inclusive = (result.inclusive || first) && !result.point;
  return result;
}

}  // namespace

DateExpression date_meaning(const Sentence& sentence, DateShape shape, TokenSpan span) {
  switch (shape) {
    case DateShape::named: return named(sentence, span);
    case DateShape::weekday: return weekday(sentence, span);
    case DateShape::quarter_day: return quarter_day(sentence, span);
    case DateShape::month_day: return month_day(sentence, span);
    case DateShape::feast: return feast(sentence, span);
    case DateShape::span: return span_of_time(sentence, span);
    case DateShape::present: return present(sentence, span);
    case DateShape::period_end: return period_end(sentence, span);
    case DateShape::unit_end: return unit_end(sentence, span);
    case DateShape::open: return form_only(DateForm::placeholder);
    case DateShape::season:
    case DateShape::loose:
    case DateShape::soon: return form_only(DateForm::vague);
    case DateShape::none: break;
  }
  return {};
}

}  // namespace goals
