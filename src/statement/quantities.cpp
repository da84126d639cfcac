// Finds the quantities of a sentence: amount, unit, rate and relation, and keeps numbers that are names out.
#include "statement/amount.hpp"
#include "statement/number_name.hpp"
#include "statement/reading.hpp"
#include "statement/relation.hpp"
#include "statement/unit_after.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

const KnownUnits& known() { return known_units(); }

/// quantity = [ sign ] [ currency ] amount [ unit ] [ rate ] with its relation around it
class QuantityReader {
 public:
  explicit QuantityReader(const Sentence& sentence) : sentence_(sentence) {}

  /// Reads the quantity that begins at `first` into an empty phrase; false where none does.
  bool read(std::size_t first, QuantityPhrase& phrase) {
    begin_ = at_ = first;
    if (read_multiplier(phrase)) return finish(phrase);
    double sign = read_sign();
    const Unit currency = read_currency();
    if (currency.row != 0 && token(at_).is(Sign::dash)) ++at_, sign = -sign;  // "$-500"
    const Amount amount = read_amount(sentence_, at_);
    if (amount.last == at_) return read_single_unit(phrase);
    if (currency.row == 0 && is_name(sentence_, at_, amount)) return false;
    number_ = at_;
    at_ = amount.last;
    set_amount(phrase, amount, sign);
    if (currency.row != 0) phrase.quantity.unit = currency;
    if (currency.row == 0)
      read_unit(phrase, amount);
    else
      skip_currency_code(phrase);
    read_whole(phrase);
    if (!phrase.quantity.is_range()) read_range(phrase, amount);
    if (follows_factor(sentence_, begin_)) phrase.quantity.unit = known().factor, phrase.multiplier = true;
    // `6x engineers` counts, `3x growth` multiplies.
    const bool times = phrase.quantity.unit == known().factor && phrase.quantity.value >= 1;
    const SentenceToken& next = token(at_);
    phrase.multiplier = phrase.multiplier ||
                        ((times || phrase.fraction) && next.is(Term::as));  // "three times as many", "half as many"
    if (phrase.multiplier) phrase.quantity.unit = known().factor;
    if (times && !phrase.multiplier && next.word() && !next.is(Trait::preposition) && counts_here(at_))
      phrase.quantity.unit = {};
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
    phrase.unit_range = token(begin_).is(Sign::currency) ? token(begin_).range() : token(number_ - 1).range();
    const SentenceToken& code = token(at_);
    if (code.is(Trait::unit) && Unit{code.unit_row} == phrase.quantity.unit && code.unit_row != 0) ++at_;
    if (token(at_).is(Trait::unit) && dimension(Unit{token(at_).unit_row}) == Dimension::currency) {
      phrase.quantity.unit = Unit{token(at_).unit_row};
      ++at_;
    }
  }

  /// single-unit = preposition ( "a" / "an" ) unit: `more than an hour`; or that and nothing else; or with a part
  /// added: `an hour and a half`
  bool read_single_unit(QuantityPhrase& phrase) {
    const SentenceToken& unit = token(at_ + 1);
    if (!token(at_).is(Term::a) || !unit.is(Trait::unit) || same_word(sentence_, at_ + 1, "quarter")) return false;
    number_ = at_;
    Amount one;
    one.value = one.upper = 1;
    one.last = at_ + 1;
    const auto found = find_unit_after(sentence_, at_ + 1, one);
    if (!found) return false;
    const SentenceToken& before = sentence_.before(at_);
    const bool bound = before.is(Term::than) || before.is(Term::within) || before.is(Term::under) ||
                       before.is(Term::for_) || before.is(Term::in) || before.is(Term::by) ||
                       (before.is(Term::to) && !token(at_ + 2).word());
    Quantity& quantity = phrase.quantity;
    quantity.value = quantity.upper = found->amount(1);
    quantity.unit = found->unit;
    const std::size_t end = add_smaller_units(sentence_, found->end, quantity);
    const bool time = dimension(found->unit) == Dimension::time;
    const bool alone = begin_ == 0 && end == sentence_.size();
    if (!(time && (bound || end != found->end)) && !alone) return false;
    phrase.unit_range = unit.range();
    phrase.spelled = phrase.article = true;
    at_ = end;
    return finish(phrase);
  }

  /// multiplier = "double" / "triple" / "twice" / "halve"
  bool read_multiplier(QuantityPhrase& phrase) {
    double factor = 0;
    switch (token(at_).term) {
      case Term::once: factor = 1; break;
      case Term::twice:
      case Term::double_: factor = 2; break;
      case Term::triple: factor = 3; break;
      case Term::quadruple: factor = 4; break;
      case Term::halve: factor = 0.5; break;
      case Term::fold: factor = token(at_).value; break;
      default: return false;
    }
    const bool counts = token(at_).is(Term::twice) || token(at_).is(Term::once);
    const bool repeated = counts && (is_rate_word(sentence_, at_ + 1) || sentence_.before(at_).is(Term::least));
    if (factor == 1 && !repeated) return false;
    phrase.quantity.value = phrase.quantity.upper = factor;
    phrase.quantity.unit = repeated ? Unit{} : known().factor;
    phrase.multiplier = !repeated;
    phrase.spelled = true;
    number_ = at_++;
    return true;
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
    if (literal.approx) phrase.quantity.relation = Relation::approx;
    phrase.quantity.per = literal.per;
    phrase.attributive = literal.attributive;
    if (literal.magnitude && phrase_counts_minutes()) {
      phrase.quantity.value /= 1e6;
      phrase.quantity.upper /= 1e6;
      phrase.quantity.unit = known().minute;
    }
    if (literal.kind == LiteralKind::range) phrase.quantity.relation = Relation::between;
  }

  /// "Cut build time from 12m to 8m": after a metric that is a time, `m` are minutes and no millions.
  bool phrase_counts_minutes() const {
    const SentenceToken& number = token(number_);
    if (sentence_.text[number.end - 1] != 'm' || token(begin_).is(Sign::currency)) return false;
    for (std::size_t i = 0; i < number_; ++i)
      if (sentence_[i].is(Trait::measure_time)) return true;
    return false;
  }

  /// Takes the unit after an amount, glued, spaced or hyphenated.
  void read_unit(QuantityPhrase& phrase, const Amount& amount) {
    Quantity& quantity = phrase.quantity;
    if (amount.literal != nullptr && amount.literal->unit.row != 0) {
      quantity.unit = amount.literal->unit;
      phrase.unit_range = amount.literal->unit_range;
      if (!amount.literal->attributive) at_ = add_smaller_units(sentence_, at_, quantity);
      return;
    }
    if (amount.fraction) return read_unit_of_part(quantity, phrase.unit_range);
    std::size_t i = at_;
    if (token(i).is(Term::business) && token(i + 1).is(Trait::calendar)) ++i;  // "one business day"
    const bool hyphen = token(i).is(Sign::dash) && !token(i).blank_before && !token(i + 1).blank_before;
    if (hyphen) ++i;
    const auto found = find_unit_after(sentence_, i, amount);
    if (!found) return;
    quantity.unit = found->unit;
    quantity.value = found->amount(quantity.value);
    quantity.upper = found->amount(quantity.upper);
    phrase.unit_range = sentence_.range(i, found->end);
    phrase.attributive = phrase.attributive || hyphen || describes_noun(sentence_, i, *found);
    at_ = found->end;
    if (!hyphen) at_ = add_smaller_units(sentence_, at_, quantity);
  }

  /// "3/4 percent" is an amount of its unit; any other fraction is a share of what follows.
  void read_unit_of_part(Quantity& quantity, TextRange& unit) {
    const auto percent = token(at_).is(Sign::percent) || is_percent_word(sentence_, at_);
    quantity.unit = known().ratio;
    if (!percent || quantity.upper == 0) return;
    quantity.value = quantity.upper = quantity.value / quantity.upper;
    quantity.unit = known().percent;
    unit = token(at_++).range();
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
    if (token(i).is(Term::the) || token(i).is(Term::every)) ++i;
    const Amount whole = read_amount(sentence_, i);
    if (whole.last == i || whole.value < quantity.value || quantity.unit.row != 0 || whole.article) return;
    if (whole.literal != nullptr &&
        (whole.literal->unit.row != 0 || whole.literal->year || whole.literal->kind != LiteralKind::number))
      return;
    if (token(whole.last).is(Trait::unit) && !token(whole.last).is(Term::point) &&
        Unit{token(whole.last).unit_row} != known().stars)
      return;
    if (in_n && !is_share_of_ten(phrase.quantity, whole.value)) return;
    at_ = whole.last;
    set_ratio(phrase, whole.value);
  }

  /// "1 in 10", "three in four", "1 in 500": what is said of people and chances, not "5 in 10 regions".
  static bool is_share_of_ten(const Quantity& part, double whole) {
    return part.value == 1 || part.value == 9 || (part.value < whole && whole < 10);
  }

  void set_ratio(QuantityPhrase& phrase, double whole) {
    phrase.quantity.upper = whole;
    phrase.quantity.unit = known().ratio;
    const bool stars = token(at_).is(Trait::unit) && Unit{token(at_).unit_row} == known().stars;
    if (stars) phrase.unit_range = token(at_++).range();
    const bool decimal = phrase.quantity.value != static_cast<double>(static_cast<long long>(phrase.quantity.value));
    const bool counts = token(at_).is(Trait::plural) && !stars;  // "9 of 10 reviews"
    if (stars || decimal || (!counts && (whole == 10 || whole == 5)))
      phrase.quantity.unit = stars || decimal || rated() ? known().rating : known().ratio;
  }

  /// A score or rating in the sentence says that `8/10` is one.
  bool rated() const {
    for (const SentenceToken& word : sentence_.tokens)
      if (word.is(Trait::rating)) return true;
    return false;
  }

  /// "from 30 to 40", "from about 30 to 40", "from ~3 to 4": two quantities and no range.
  bool begins_with_from() const {
    const SentenceToken& before = sentence_.before(begin_);
    return before.is(Term::from) || (sentence_.before(begin_ - 1).is(Term::from) && !before.is(Trait::noun));
  }

  /// range = quantity ( "-" / "to" / "and" / "or" ) quantity
  void read_range(QuantityPhrase& phrase, const Amount& amount) {
    const SentenceToken& joint = token(at_);
    const bool dash = joint.is(Sign::dash) && token(at_ + 1).blank_before == joint.blank_before;
    const bool after_between =
        sentence_.before(begin_).is(Term::between) && (joint.is(Term::and_) || joint.is(Term::to));
    const bool tilde = joint.is(Sign::tilde) && !joint.blank_before && !token(at_ + 1).blank_before;
    const bool either = joint.is(Term::or_);  // "3 or 4 interviews"
    const bool worded = (joint.is(Term::to) && !begins_with_from()) || either;
    if (!dash && !after_between && !worded && !tilde) return;
    const std::size_t second = at_ + 1;
    const bool currency = token(second).is(Sign::currency);
    const bool same_currency = currency && Unit{token(second).unit_row} == phrase.quantity.unit;  // "$25 to $30"
    if (worded && !after_between && phrase.quantity.unit.row != 0 && !same_currency) return;
    const Amount upper = read_amount(sentence_, currency ? second + 1 : second);
    if (upper.last == second || upper.last == 0 || upper.value <= amount.value || upper.article) return;
    if (either && (upper.value != amount.value + 1 || amount.value > 10)) return;
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
    quantity.value = lower * shared_magnitude(amount, upper);
    quantity.upper = upper.value;
    quantity.relation = Relation::between;
  }

  /// rate = ( "per" / "a" / "each" / "every" / "/" ) calendar-unit
  void read_rate(QuantityPhrase& phrase) {
    std::size_t i = at_;
    if (token(i).is(Term::times)) ++i;
    const bool slash = token(i).is(Sign::slash);
    if (!slash && !is_rate_word(sentence_, i) && !(token(i).is(Term::per))) return;
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
    phrase.unit_range = unit.range();
    phrase.span.last = static_cast<std::uint8_t>(++at_);
    phrase.quantity.range.end = unit.end;
  }

  const Sentence& sentence_;
  std::size_t begin_ = 0;
  std::size_t number_ = 0;
  std::size_t at_ = 0;
};

/// What an article may count: "a dozen", "a third of", "an hour".
constexpr Traits counted_by_article = bits(Trait::magnitude, Trait::ordinal, Trait::calendar, Trait::unit);

bool article_counts(const SentenceToken& next) {
  return next.any(counted_by_article) || next.is(Term::couple) || next.is(Term::few) || next.is(Term::pair) ||
         next.is(Term::half) || next.is(Term::cent);
}

bool may_begin(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (!token.is(Hint::amount_begin)) return false;
  if (token.is(Term::a)) return article_counts(sentence.at(i + 1));
  const bool only_unit = token.is(Trait::unit) && !token.any(bits(Trait::number, Trait::fraction, Trait::magnitude)) &&
                         !has_role(token.term, TermRole::begins_amount);
  return !only_unit || token.capital;  // a currency: `EUR 5`
}

}  // namespace

void find_quantities(const Sentence& sentence, const DatePhrases& dates, QuantityPhrases& quantities) {
  if (!sentence.holds(Hint::amount_begin)) return;
  QuantityReader reader(sentence);
  std::size_t date = 0;
  for (std::size_t i = 0; i < sentence.size() && !quantities.full();) {
    if (!may_begin(sentence, i)) {
      ++i;
      continue;
    }
    while (date < dates.size() && dates[date].span.last <= i) ++date;
    if (date < dates.size() && dates[date].span.contains(i) && !dates[date].spans_time) {
      i = dates[date].span.last;
      continue;
    }
    const bool is_read = reader.read(i, quantities.grow());
    if (!is_read) quantities.shrink();
    i = is_read && reader.end() > i ? reader.end() : i + 1;
  }
}

bool find_first_quantity(const Sentence& sentence, QuantityPhrase& phrase) {
  QuantityReader reader(sentence);
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (may_begin(sentence, i) && reader.read(i, phrase = {})) return true;
  return false;
}

}  // namespace goals
