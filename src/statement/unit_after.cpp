// Reads the unit after an amount, and the smaller units that go on from it; never the amount itself.
#include "statement/unit_after.hpp"

#include "statement/number_name.hpp"
#include "statement/unit_table.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

const KnownUnits& known() { return known_units(); }

bool is_time(Unit unit) { return dimension(unit) == Dimension::time; }

/// Short spellings of units are also letters and words: they count only where digits stand before them.
bool is_unit_here(const Sentence& sentence, std::size_t i, const Amount& amount) {
  const SentenceToken& unit = sentence[i];
  const bool is_short = unit.end - unit.begin <= 2;
  if (is_short && amount.literal == nullptr) return false;
  if (unit.is(Trait::ordinal) && !amount.literal) return is_second_of_time(sentence, i);
  return !unit.is(Sign::dash);
}

std::optional<UnitAfter> percent_at(const Sentence& sentence, std::size_t i) {
  const SentenceToken& next = sentence.at(i + 1);
  if (sentence.at(i).is(Sign::percent)) {
    const std::size_t point = next.is(Sign::dash) ? i + 2 : i + 1;  // "3 %-points"
    if (sentence.at(point).is(Term::point)) return UnitAfter{known().points, point + 1};
    const bool per_mille = sentence[i].range().of(sentence.text) == "‰";
    return UnitAfter{known().percent, i + 1, 1, per_mille ? 10.0 : 1.0};
  }
  if (sentence.at(i).is(Term::per) && same_word(sentence, i + 1, "cent")) {
    return sentence.at(i + 2).is(Term::point) ? UnitAfter{known().points, i + 3} : UnitAfter{known().percent, i + 2};
  }
  const bool points = same_word(sentence, i, "percentage") || is_percent_word(sentence, i);
  if (points && next.is(Term::point)) return UnitAfter{known().points, i + 2};
  return std::nullopt;
}

/// "three times as many"; "square metres", "sq ft"; "degrees Celsius"; "Swiss francs".
std::optional<UnitAfter> two_words_at(const Sentence& sentence, std::size_t i) {
  if (sentence.at(i).is(Term::times) && sentence.at(i + 1).is(Term::as)) return UnitAfter{known().factor, i + 1};
  if (!sentence.at(i).word() || !sentence.at(i + 1).word()) return std::nullopt;
  const bool square = sentence.at(i).is(Term::square);
  const bool degrees = is_one_of(sentence, i, families::degrees);
  const SentenceToken& second = sentence.at(i + 1);
  if (square && second.is(Trait::unit)) {
    const auto area = find_unit(std::string(symbol(Unit{second.unit_row})) + "²");
    if (area) return UnitAfter{*area, i + 2};
  }
  if (degrees) {
    const auto scale = find_unit(second.range().of(sentence.text));
    if (scale) return UnitAfter{*scale, i + 2};
  }
  const bool swiss = same_word(sentence, i, "swiss") && second.is(Trait::unit);
  return swiss ? std::optional(UnitAfter{Unit{second.unit_row}, i + 2}) : std::nullopt;
}

/// A cent is a hundredth of a dollar, unless a bigger unit before it says of what.
std::optional<UnitAfter> cent_at(const Sentence& sentence, std::size_t i) {
  if (!sentence.at(i).is(Term::cent)) return std::nullopt;
  const bool pence = is_one_of(sentence, i, families::pence);
  return UnitAfter{pence ? known().pound_sterling : known().dollar, i + 1, 1, 100};
}

/// ", " / "and" / nothing between the parts of one time.
std::size_t after_joint(const Sentence& sentence, std::size_t i) {
  if (sentence.at(i).is(Sign::comma)) ++i;
  if (sentence.at(i).is(Term::and_)) ++i;
  return i;
}

/// `30m` after hours: what stands alone for millions counts minutes here.
double minutes_of(const Sentence& sentence, std::size_t i) {
  const Literal* literal = sentence.literal(i);
  if (literal == nullptr || !literal->magnitude || literal->kind != LiteralKind::number) return 0;
  const double minutes = literal->value / 1e6;
  return sentence.text[sentence[i].end - 1U] == 'm' && minutes < 60 ? minutes : 0;
}

/// A smaller part of a time or of money that begins at token `first`.
struct SmallerPart {
  double value = 0;  ///< in `unit`
  Unit unit;
  std::size_t end = 0;
};

SmallerPart smaller_part(const Sentence& sentence, std::size_t first, Unit bigger) {
  if (is_time(bigger) && scale(bigger) == scale(known().hour)) {
    if (const double minutes = minutes_of(sentence, first); minutes != 0) return {minutes, known().minute, first + 1};
  }
  const Amount amount = read_amount(sentence, first);
  if (amount.last == first || amount.fraction || amount.article) return {};
  if (amount.literal != nullptr && amount.literal->unit.row != 0)
    return {amount.value, amount.literal->unit, amount.last};
  if (dimension(bigger) == Dimension::length && sentence.at(amount.last).is(Term::in))
    return {amount.value, known().inch, amount.last + 1};
  const auto unit = find_unit_after(sentence, amount.last, amount);
  if (!unit) return {};
  if (sentence[amount.last].is(Term::cent)) return {unit->amount(amount.value), bigger, unit->end};
  return {unit->amount(amount.value), unit->unit, unit->end};
}

/// "and a half" after the unit.
bool is_half_more(const Sentence& sentence, std::size_t i) {
  return sentence.at(i).is(Term::and_) && sentence.at(i + 1).is(Term::a) && sentence.at(i + 2).is(Term::half);
}

}  // namespace

bool follows_factor(const Sentence& sentence, std::size_t i) {
  return i >= 2 && sentence[i - 1].is(Term::of) && same_word(sentence, i - 2, "factor");
}

bool is_rate_word(const Sentence& sentence, std::size_t i) {
  const SentenceToken& word = sentence.at(i);
  if (word.is(Trait::frequency)) return true;
  const bool lead = word.is(Term::a) || word.is(Term::per) || word.is(Term::each) || word.is(Term::every);
  return lead && sentence.at(i + 1).is(Trait::calendar);
}

bool is_percent_word(const Sentence& sentence, std::size_t i) {
  const SentenceToken& word = sentence.at(i);
  return word.is(Trait::unit) && Unit{word.unit_row} == known().percent;
}

std::optional<UnitAfter> find_unit_after(const Sentence& sentence, std::size_t i, const Amount& amount) {
  if (const auto percent = percent_at(sentence, i)) return percent;
  const SentenceToken& token = sentence.at(i);
  if (token.is(Sign::currency) || (token.is(Trait::unit) && is_unit_here(sentence, i, amount))) {
    const Unit unit{token.unit_row};
    if (unit == known().pound && (amount.magnitude || same_word(sentence, i + 1, "sterling")))
      return UnitAfter{known().pound_sterling, i + (amount.magnitude ? 1 : 2)};
    if (unit == known().fortnight) return UnitAfter{known().week, i + 1, 2};
    return UnitAfter{unit, i + 1};
  }
  if (const auto cent = cent_at(sentence, i)) return cent;
  return two_words_at(sentence, i);
}

bool describes_noun(const Sentence& sentence, std::size_t i, const UnitAfter& found) {
  const SentenceToken& unit = sentence[i];
  const bool time = is_time(found.unit) && unit.word() && unit.end - unit.begin > 2;
  if (!time || sentence.text[unit.end - 1] == 's') return false;
  const SentenceToken& next = sentence.at(found.end);
  return next.word() && next.blank_before &&
         !next.any(bits(Trait::preposition, Trait::conjunction, Trait::auxiliary, Trait::adverb, Trait::frequency));
}

std::size_t add_smaller_units(const Sentence& sentence, std::size_t end, Quantity& quantity) {
  const bool money = dimension(quantity.unit) == Dimension::currency;
  const bool feet = quantity.unit == known().foot;
  if (!money && !feet && !is_time(quantity.unit)) return end;
  if (is_half_more(sentence, end)) {
    quantity.value = quantity.upper = quantity.value + 0.5;
    return end + 3;
  }
  for (SmallerPart part; end < sentence.size(); end = part.end) {
    part = smaller_part(sentence, after_joint(sentence, end), quantity.unit);
    const bool smaller =
        !money && dimension(part.unit) == dimension(quantity.unit) && scale(part.unit) < scale(quantity.unit);
    if (part.end == 0 || !(smaller || (money && part.unit == quantity.unit && part.value < 1))) break;
    // Twelve inches a foot, and not what the metric system leaves of them.
    constexpr double inches = 12;
    const double before = feet      ? quantity.value * inches
                          : smaller ? convert(quantity.value, quantity.unit, part.unit)
                                    : quantity.value;
    quantity.value = quantity.upper = before + part.value;
    quantity.unit = part.unit;
  }
  return end;
}

}  // namespace goals
