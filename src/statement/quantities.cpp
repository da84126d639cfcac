// Finds the quantities of a sentence: amount, unit, rate and relation, and keeps numbers that are names out.
#include "statement/amount.hpp"
#include "statement/number_name.hpp"
#include "statement/reading.hpp"
#include "statement/relation.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

const KnownUnits& known() { return known_units(); }

/// quantity = [ sign ] [ currency ] amount [ unit ] [ rate ] with its relation around it
class QuantityReader {
 public:
  explicit QuantityReader(const Sentence& sentence) : sentence_(sentence) {}

  /// Reads the quantity that begins at `first`; false where none does.
  bool read(std::size_t first, QuantityPhrase& phrase) {
    phrase = {};
    begin_ = at_ = first;
    if (read_multiplier(phrase)) return finish(phrase);
    const double sign = read_sign();
    const Unit currency = read_currency();
    const Amount amount = read_amount(sentence_, at_);
    if (amount.last == at_) return read_single_unit(phrase);
    if (currency.row == 0 && is_name(sentence_, at_, amount)) return false;
    number_ = at_;
    at_ = amount.last;
    set_amount(phrase, amount, sign);
    phrase.quantity.unit = currency;
    if (currency.row == 0)
      read_unit(phrase, amount);
    else
      skip_currency_code(phrase);
    read_whole(phrase);
    if (!phrase.quantity.is_range()) read_range(phrase, amount);
    // `6x engineers` counts, `3x growth` multiplies.
    const bool times = phrase.quantity.unit == known().factor && phrase.quantity.value >= 1;
    const SentenceToken& next = token(at_);
    if (times && next.word() && counts_here(at_)) phrase.quantity.unit = {};
    return finish(phrase);
  }

  std::size_t end() const { return at_; }

 private:
  bool counts_here(std::size_t i) const {
    constexpr Traits things = bits(Trait::audience, Trait::staff, Trait::deliverable, Trait::occasion);
    const Traits noun = token(noun_head(sentence_, i)).traits;
    return (noun & things) != 0 && (noun & bit(Trait::plural)) != 0 && (noun & bits(Trait::metric, Trait::money)) == 0;
  }

  const SentenceToken& token(std::size_t i) const { return sentence_.at(i); }

  double read_sign() {
    const SentenceToken& sign = token(at_);
    const SentenceToken& next = token(at_ + 1);
    const bool free =
        at_ == 0 || sign.blank_before || sentence_.before(at_).is(Sign::open) || sentence_.before(at_).is(Sign::colon);
    if ((sign.is(Sign::dash) || sign.is(Sign::plus)) && free && !next.blank_before && starts_number(at_ + 1)) {
      ++at_;
      return sign.is(Sign::dash) ? -1 : 1;
    }
    if (sign.is(Term::minus) && starts_number(at_ + 1)) return ++at_, -1;
    return 1;
  }

  bool starts_number(std::size_t i) const {
    return token(i).is(Sign::currency) || token(i).literal != 0 || token(i).is(Trait::number);
  }

  Unit read_currency() {
    const SentenceToken& sign = token(at_);
    const bool code = sign.is(Trait::unit) && dimension(Unit{sign.unit_row}) == Dimension::currency && sign.capital;
    if (!sign.is(Sign::currency) && !code) return {};
    if (token(at_ + 1).literal == 0 && !token(at_ + 1).is(Sign::dash)) return {};
    ++at_;
    return Unit{sign.unit_row};
  }

  void skip_currency_code(QuantityPhrase& phrase) {
    phrase.quantity.unit_range = token(begin_).is(Sign::currency) ? token(begin_).range() : token(number_ - 1).range();
    const SentenceToken& code = token(at_);
    if (code.is(Trait::unit) && Unit{code.unit_row} == phrase.quantity.unit && code.unit_row != 0) ++at_;
    if (token(at_).is(Trait::unit) && dimension(Unit{token(at_).unit_row}) == Dimension::currency) {
      phrase.quantity.unit = Unit{token(at_).unit_row};
      ++at_;
    }
  }

  /// single-unit = preposition ( "a" / "an" ) time-unit: `more than an hour`
  bool read_single_unit(QuantityPhrase& phrase) {
    const SentenceToken& unit = token(at_ + 1);
    const SentenceToken& before = sentence_.before(at_);
    const bool bound = before.is(Term::than) || before.is(Term::within) || before.is(Term::under) ||
                       before.is(Term::for_) || before.is(Term::in);
    if (!token(at_).is(Term::a) || !bound || !unit.is(Trait::unit) || dimension(Unit{unit.unit_row}) != Dimension::time)
      return false;
    phrase.quantity.value = phrase.quantity.upper = 1;
    phrase.quantity.unit = Unit{unit.unit_row};
    phrase.quantity.unit_range = unit.range();
    phrase.spelled = phrase.article = true;
    number_ = at_;
    at_ += 2;
    return finish(phrase);
  }

  /// multiplier = "double" / "triple" / "twice" / "halve"
  bool read_multiplier(QuantityPhrase& phrase) {
    double factor = 0;
    switch (token(at_).term) {
      case Term::once: factor = 1; break;
      case Term::twice: factor = 2; break;
      case Term::double_: factor = 2; break;
      case Term::triple: factor = 3; break;
      case Term::quadruple: factor = 4; break;
      case Term::halve: factor = 0.5; break;
      default: return false;
    }
    const bool counts = token(at_).is(Term::twice) || token(at_).is(Term::once);
    const bool repeated = counts && is_rate_word(at_ + 1);
    if (factor == 1 && !repeated) return false;
    phrase.quantity.value = phrase.quantity.upper = factor;
    phrase.quantity.unit = repeated ? Unit{} : known().factor;
    phrase.multiplier = !repeated;
    phrase.spelled = true;
    number_ = at_++;
    return true;
  }

  bool is_rate_word(std::size_t i) const {
    const SentenceToken& word = token(i);
    if (word.is(Trait::frequency)) return true;
    const bool lead = word.is(Term::a) || word.is(Term::per) || word.is(Term::each) || word.is(Term::every);
    return lead && token(i + 1).is(Trait::calendar);
  }

  void set_amount(QuantityPhrase& phrase, const Amount& amount, double sign) {
    phrase.quantity.value = sign * amount.value;
    phrase.quantity.upper = sign * amount.upper;
    phrase.spelled = amount.literal == nullptr;
    phrase.article = amount.article;
    phrase.one = phrase.spelled && amount.value == 1 && !amount.article;
    phrase.fraction = amount.fraction;
    if (amount.approx) phrase.quantity.relation = Relation::approx;
    if (amount.fraction) {
      phrase.quantity.unit = known().ratio;
      phrase.quantity.upper = 1;
    }
    if (amount.literal == nullptr) return;
    const Literal& literal = *amount.literal;
    phrase.quantity.ambiguous = literal.ambiguous;
    phrase.quantity.per = literal.per;
    phrase.attributive = literal.attributive;
    if (literal.kind == LiteralKind::range) phrase.quantity.relation = Relation::between;
  }

  /// A unit as it stands after an amount, and where it ends.
  struct FoundUnit {
    Unit unit;
    std::size_t end = 0;
  };

  std::optional<FoundUnit> unit_at(std::size_t i, const Amount& amount) const {
    const SentenceToken& unit = token(i);
    if (unit.is(Sign::percent)) {
      const std::size_t point = token(i + 1).is(Sign::dash) ? i + 2 : i + 1;  // "3 %-points"
      if (token(point).is(Term::point)) return FoundUnit{known().points, point + 1};
      return FoundUnit{known().percent, i + 1};
    }
    if (unit.is(Sign::currency) || (unit.is(Trait::unit) && is_unit_here(i, amount))) {
      const Unit found{unit.unit_row};
      const bool sterling = found == known().pound && amount.magnitude;
      return FoundUnit{sterling ? known().pound_sterling : found, i + 1};
    }
    const bool per_cent = unit.is(Term::per) && token(i + 1).range().size() == 4 && word_is(i + 1, "cent");
    if (per_cent) return FoundUnit{known().percent, i + 2};
    const bool points = word_is(i, "percentage") && token(i + 1).is(Term::point);
    return points ? std::optional(FoundUnit{known().points, i + 2}) : std::nullopt;
  }

  /// "1 month boot-camp": a unit in the singular before a noun describes it.
  bool describes_noun(const SentenceToken& unit, const FoundUnit& found) const {
    const bool time = dimension(found.unit) == Dimension::time && unit.word() && unit.end - unit.begin > 2;
    if (!time || sentence_.text[unit.end - 1] == 's') return false;
    const SentenceToken& next = token(found.end);
    return next.word() && next.blank_before &&
           !next.any(bits(Trait::preposition, Trait::conjunction, Trait::auxiliary, Trait::adverb, Trait::frequency));
  }

  /// Takes the unit after an amount, glued, spaced or hyphenated.
  void read_unit(QuantityPhrase& phrase, const Amount& amount) {
    Quantity& quantity = phrase.quantity;
    if (amount.literal != nullptr && amount.literal->unit.row != 0) {
      quantity.unit = amount.literal->unit;
      quantity.unit_range = amount.literal->unit_range;
      return;
    }
    if (amount.fraction) {
      quantity.unit = known().ratio;
      return;
    }
    std::size_t i = at_;
    if (token(i).is(Term::business) && token(i + 1).is(Trait::calendar)) ++i;  // "one business day"
    const bool hyphen = token(i).is(Sign::dash) && !token(i).blank_before && !token(i + 1).blank_before;
    if (hyphen) ++i;
    const auto found = unit_at(i, amount);
    if (!found) return;
    quantity.unit = found->unit;
    quantity.unit_range = sentence_.range(i, found->end);
    phrase.attributive = phrase.attributive || hyphen || describes_noun(token(i), *found);
    at_ = found->end;
  }

  bool word_is(std::size_t i, std::string_view word) const { return same_word(sentence_, i, word); }

  /// Short spellings of units are also letters and words: they count only where digits stand before them.
  bool is_unit_here(std::size_t i, const Amount& amount) const {
    const SentenceToken& unit = token(i);
    const bool is_short = unit.end - unit.begin <= 2;
    if (is_short && amount.literal == nullptr) return false;
    if (unit.is(Trait::ordinal) && !amount.literal) return false;
    return !unit.is(Sign::dash);
  }

  /// whole = ( "of" / "out" "of" / "/" ) number [ "stars" ]
  void read_whole(QuantityPhrase& phrase) {
    Quantity& quantity = phrase.quantity;
    const Literal* literal = sentence_.literal(number_);
    if (literal != nullptr && literal->kind == LiteralKind::ratio) return set_ratio(phrase, literal->upper);
    std::size_t i = at_;
    const bool out_of = token(i).is(Term::out) && token(i + 1).is(Term::of);
    const bool in_n = token(i).is(Term::in) && quantity.unit.row == 0 && token(i).blank_before;
    if (!out_of && !token(i).is(Term::of) && !in_n && !token(i).is(Sign::slash)) return;
    i += out_of ? 2 : 1;
    if (token(i).is(Term::the)) ++i;
    const Amount whole = read_amount(sentence_, i);
    if (whole.last == i || whole.value < quantity.value || quantity.unit.row != 0 || whole.article) return;
    if (whole.literal != nullptr &&
        (whole.literal->unit.row != 0 || whole.literal->year || whole.literal->kind != LiteralKind::number))
      return;
    if (token(whole.last).is(Trait::unit) && !token(whole.last).is(Term::point) &&
        Unit{token(whole.last).unit_row} != known().stars)
      return;
    if (in_n && !(phrase.quantity.value == 1 || phrase.quantity.value == 9)) return;
    at_ = whole.last;
    set_ratio(phrase, whole.value);
  }

  void set_ratio(QuantityPhrase& phrase, double whole) {
    phrase.quantity.upper = whole;
    phrase.quantity.unit = known().ratio;
    const bool stars = token(at_).is(Trait::unit) && Unit{token(at_).unit_row} == known().stars;
    if (stars) phrase.quantity.unit_range = token(at_++).range();
    const bool decimal = phrase.quantity.value != static_cast<double>(static_cast<long long>(phrase.quantity.value));
    if (stars || decimal || whole == 10 || whole == 5)
      phrase.quantity.unit = stars || decimal || rated() ? known().rating : known().ratio;
  }

  /// A score or rating in the sentence says that `8/10` is one.
  bool rated() const {
    for (const SentenceToken& word : sentence_.tokens)
      if (word.is(Trait::rating)) return true;
    return false;
  }

  /// range = quantity ( "-" / "to" / "and" / "or" ) quantity
  void read_range(QuantityPhrase& phrase, const Amount& amount) {
    const SentenceToken& joint = token(at_);
    const bool dash = joint.is(Sign::dash) && token(at_ + 1).blank_before == joint.blank_before;
    const bool after_between =
        sentence_.before(begin_).is(Term::between) && (joint.is(Term::and_) || joint.is(Term::to));
    const bool worded = joint.is(Term::to) && !sentence_.before(begin_).is(Term::from);
    if (!dash && !after_between && !worded) return;
    if (worded && !after_between && phrase.quantity.unit.row != 0) return;
    const std::size_t second = at_ + 1;
    const bool currency = token(second).is(Sign::currency);
    const Amount upper = read_amount(sentence_, currency ? second + 1 : second);
    if (upper.last == second || upper.last == 0 || upper.value <= amount.value || upper.article) return;
    const double lower = amount.value;
    at_ = upper.last;
    Quantity& quantity = phrase.quantity;
    if (quantity.unit.row == 0 && !currency)
      read_unit(phrase, upper);
    else if (currency)
      quantity.unit = Unit{token(second).unit_row};
    else {
      QuantityPhrase same;
      read_unit(same, upper);
    }
    quantity.value = shares_magnitude(amount, upper) ? lower * magnitude_of(upper) : lower;
    quantity.upper = upper.value;
    quantity.relation = Relation::between;
  }

  static double magnitude_of(const Amount& amount) {
    double factor = 1;
    while (amount.value / factor >= 1000) factor *= 1000;
    return factor;
  }

  /// `45–46M`, `5 to 10 million`: the magnitude is said once.
  static bool shares_magnitude(const Amount& lower, const Amount& upper) {
    const bool upper_has = upper.magnitude || (upper.literal != nullptr && upper.literal->magnitude);
    const bool lower_has = lower.magnitude || (lower.literal != nullptr && lower.literal->magnitude);
    return upper_has && !lower_has && lower.value < 1000;
  }

  /// rate = ( "per" / "a" / "each" / "every" / "/" ) calendar-unit
  void read_rate(QuantityPhrase& phrase) {
    std::size_t i = at_;
    if (token(i).is(Term::times)) ++i;
    const bool slash = token(i).is(Sign::slash);
    if (!slash && !is_rate_word(i) && !(token(i).is(Term::per))) return;
    const std::size_t unit = token(i).is(Trait::frequency) ? i : i + 1;
    if (token(unit).is(Trait::frequency)) return;
    if (!token(unit).is(Trait::unit) || dimension(Unit{token(unit).unit_row}) != Dimension::time) return;
    phrase.quantity.per = Unit{token(unit).unit_row};
    at_ = unit + 1;
  }

  bool finish(QuantityPhrase& phrase) {
    const std::size_t number_end = at_;
    phrase.span = {static_cast<std::uint8_t>(begin_), static_cast<std::uint8_t>(number_end)};
    phrase.quantity.range = sentence_.range(begin_, number_end);
    phrase.whole = phrase.span;
    if (token(at_).is(Sign::plus) && !token(at_).blank_before) {
      phrase.quantity.relation = Relation::at_least;
      phrase.quantity.range.end = token(at_).end;
      phrase.whole.last = phrase.span.last = static_cast<std::uint8_t>(++at_);
      if (phrase.quantity.unit.row == 0) read_late_unit(phrase);
    }
    read_rate(phrase);
    phrase.whole.last = static_cast<std::uint8_t>(at_);
    read_relation(sentence_, phrase);
    at_ = phrase.whole.last > at_ ? phrase.whole.last : at_;
    return true;
  }

  /// `4.5+ stars`: the unit may follow the plus.
  void read_late_unit(QuantityPhrase& phrase) {
    const SentenceToken& unit = token(at_);
    const bool fits = unit.is(Sign::percent) || (unit.is(Trait::unit) && unit.end - unit.begin > 2);
    if (!fits) return;
    phrase.quantity.unit = unit.is(Sign::percent) ? known().percent : Unit{unit.unit_row};
    phrase.quantity.unit_range = unit.range();
    phrase.span.last = static_cast<std::uint8_t>(++at_);
    phrase.quantity.range.end = unit.end;
  }

  const Sentence& sentence_;
  std::size_t begin_ = 0;
  std::size_t number_ = 0;
  std::size_t at_ = 0;
};

bool may_begin(const SentenceToken& token) {
  return token.literal != 0 || token.is(Trait::number) || token.is(Sign::currency) || token.is(Term::a) ||
         token.is(Term::half) || token.is(Trait::fraction) || token.is(Term::dozen) || token.is(Sign::dash) ||
         token.is(Sign::plus) || (token.term >= Term::once && token.term <= Term::quadruple) || token.is(Term::minus) ||
         (token.is(Trait::unit) && token.capital);
}

}  // namespace

void find_quantities(const Sentence& sentence, const DatePhrases& dates, QuantityPhrases& quantities) {
  QuantityReader reader(sentence);
  std::size_t date = 0;
  for (std::size_t i = 0; i < sentence.size() && !quantities.full();) {
    while (date < dates.size() && dates[date].span.last <= i) ++date;
    if (date < dates.size() && dates[date].span.contains(i) && !dates[date].spans_time) {
      i = dates[date].span.last;
      continue;
    }
    QuantityPhrase phrase;
    if (!may_begin(sentence[i]) || !reader.read(i, phrase)) {
      ++i;
      continue;
    }
    quantities.push(phrase);
    i = reader.end() > i ? reader.end() : i + 1;
  }
}

}  // namespace goals
