// Adds up digits, number words and magnitudes: `1.2 million`, `one hundred and sixty-one`, `half a dozen`.
#include "statement/amount.hpp"

#include <cmath>

#include "statement/number_name.hpp"

namespace goals {
namespace {

double power_of_ten(int power) { return std::pow(10.0, power); }

/// `k`, `M`, `bn` standing alone after a number; any other letter is a word.
int letter_magnitude(const Sentence& sentence, const SentenceToken& token) {
  if (!token.word() || token.end - token.begin != 1) return 0;
  switch (sentence.text[token.begin]) {
    case 'k':
    case 'K': return 3;
    case 'm':
    case 'M': return 6;
    case 'B': return 9;
    default: return 0;
  }
}

int magnitude_at(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  if (token.is(Trait::magnitude) && !token.is(Term::dozen)) return token.value;
  return letter_magnitude(sentence, token);
}

bool is_single_magnitude(const SentenceToken& token) {
  return token.is(Trait::magnitude) && !token.is(Trait::plural) && token.value >= 2;
}

bool is_small_number(const SentenceToken& token) { return token.is(Trait::number); }

/// words = number-word *( [ "and" ] number-word ) [ "hundred" … ] [ "point" *digit-word ]
class NumberWords {
 public:
  NumberWords(const Sentence& sentence, std::size_t first) : sentence_(sentence), at_(first) {}

  /// "a hundred and five": the article stands for one.
  static Amount read_after_one(const Sentence& sentence, std::size_t first) {
    NumberWords words(sentence, first);
    words.group_ = 1;
    words.any_ = true;
    return words.read();
  }

  Amount read() {
    while (step()) {
    }
    Amount amount;
    amount.value = amount.upper = total_ + group_;
    amount.last = at_;
    amount.magnitude = total_ != 0;
    return amount;
  }

 private:
  bool step() {
    std::size_t i = at_;
    const bool joined = any_ && (sentence_.at(i).is(Term::and_) || sentence_.at(i).is(Sign::dash));
    const bool hyphen = joined && sentence_.at(i).is(Sign::dash) && !sentence_.at(i).blank_before;
    if (hyphen && is_single_magnitude(sentence_.at(i + 1))) return add_magnitude(i + 1);
    if (joined && !is_small_number(sentence_.at(i + 1))) return false;
    if (joined && sentence_.at(i).is(Term::and_) && last_was_small_) return false;
    if (joined) ++i;
    const SentenceToken& token = sentence_.at(i);
    if (token.is(Term::point) && any_) return read_decimals(i + 1);
    if (is_small_number(token)) return add_small(token.value, i);
    if (!any_) return false;
    if (token.is(Term::dozen)) return scale(12, i);
    return add_magnitude(i);
  }

  bool add_magnitude(std::size_t i) {
    const int power = magnitude_at(sentence_, i);
    if (power == 0) return false;
    if (power == 2) return scale(100, i);
    total_ += group_ * power_of_ten(power);
    group_ = 0;
    return advance(i, false);
  }

  bool add_small(int value, std::size_t i) {
    // "twenty one" adds up; "five six" are two numbers.
    const bool follows_tens = last_was_small_ && last_ >= 20 && last_ % 10 == 0 && value < 10 && value > 0;
    if (last_was_small_ && !follows_tens) return false;
    group_ += value;
    last_ = value;
    return advance(i, true);
  }

  bool scale(double factor, std::size_t i) {
    group_ *= factor;
    return advance(i, false);
  }

  bool read_decimals(std::size_t i) {
    double place = 0.1;
    const std::size_t first = i;
    for (; is_small_number(sentence_.at(i)) && sentence_.at(i).value < 10; ++i) {
      group_ += sentence_.at(i).value * place;
      place /= 10;
    }
    if (i == first) return false;
    last_was_small_ = true;
    last_ = 0;
    at_ = i;
    return magnitude_at(sentence_, i) != 0;
  }

  bool advance(std::size_t i, bool small) {
    at_ = i + 1;
    any_ = true;
    last_was_small_ = small;
    return true;
  }

  const Sentence& sentence_;
  std::size_t at_;
  double total_ = 0;
  double group_ = 0;
  int last_ = 0;
  bool any_ = false;
  bool last_was_small_ = false;
};

Amount plain(double value, std::size_t last) {
  Amount amount;
  amount.value = amount.upper = value;
  amount.last = last;
  return amount;
}

bool measures_time(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  if (!token.is(Trait::unit) || dimension(Unit{token.unit_row}) != Dimension::time) return false;
  return !token.is(Trait::ordinal) || is_second_of_time(sentence, i);
}

bool is_percent(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return token.is(Trait::unit) && dimension(Unit{token.unit_row}) == Dimension::percent;
}

/// `a million`, `million` after a part of one; the power of ten of "half a million", 0 where none stands.
int part_magnitude(const Sentence& sentence, std::size_t& i) {
  const std::size_t next = sentence.at(i).is(Term::a) ? i + 1 : i;
  if (!is_single_magnitude(sentence.at(next))) return 0;
  i = next + 1;
  return sentence[next].value;
}

/// A part of one, and what it is a part of: "half a million", "a quarter of an hour".
Amount part_of_one(const Sentence& sentence, double part, std::size_t last) {
  Amount amount = plain(part, last);
  amount.fraction = true;
  std::size_t i = sentence.at(last).is(Term::of) ? last + 1 : last;
  if (const int power = part_magnitude(sentence, i); power != 0) {
    amount = plain(part * power_of_ten(power), i);
    amount.magnitude = true;
    return amount;
  }
  const bool of_unit = sentence.at(i).is(Term::a) && (measures_time(sentence, i + 1) || is_percent(sentence, i + 1));
  return of_unit ? plain(part, i + 1) : amount;
}

/// "a couple of dozen", "a few hundred": what is counted is itself a magnitude.
Amount with_magnitude(const Sentence& sentence, Amount amount) {
  const SentenceToken& next = sentence.at(amount.last);
  const bool dozen = next.is(Term::dozen);
  if (!dozen && !is_single_magnitude(next)) return amount;
  amount.value *= dozen ? 12 : power_of_ten(next.value);
  amount.upper = amount.value;
  ++amount.last;
  return amount;
}

/// article-share = ( "a" ) ( "half" / "third" / "quarter" … ) "of"
Amount read_article_share(const Sentence& sentence, std::size_t first) {
  const SentenceToken& part = sentence.at(first + 1);
  const SentenceToken& after = sentence.at(first + 2);
  const bool quarter = part.is(Trait::calendar) && part.value == 4 && !part.is(Trait::plural);
  const bool share = part.is(Term::half) || quarter || (part.is(Trait::ordinal) && part.value >= 3 && part.value <= 10);
  const bool compares = after.is(Term::less) || after.is(Term::fewer) || after.is(Term::more);  // "a fifth fewer"
  const bool follows =
      after.is(Term::of) || compares || is_single_magnitude(after) || sentence.before(first).is(Term::by);
  const SentenceToken& before = sentence.before(first);
  const bool ends = !after.word() && after.literal == 0;
  const bool compared = ((before.is(Term::than) || before.is(Term::to)) && ends) ||
                        (before.is(Term::from) && (ends || after.is(Term::to)));  // "from a quarter to a third"
  const bool alone =
      compared || (part.is(Term::half) && (first + 2 == sentence.size() || measures_time(sentence, first + 2)));
  if (!share || !(follows || alone)) return plain(0, first);
  const double value = part.is(Term::half) ? 0.5 : 1.0 / part.value;
  if (measures_time(sentence, first + 2)) return plain(value, first + 2);
  return part_of_one(sentence, value, first + 2);
}

/// article-amount = "a" ( magnitude / "dozen" / "couple" [ "of" ] / "half" / "third" )
Amount read_article_amount(const Sentence& sentence, std::size_t first) {
  const SentenceToken& next = sentence.at(first + 1);
  Amount amount = plain(1, first);
  amount.article = true;
  if (next.is(Term::dozen)) return amount.value = amount.upper = 12, amount.last = first + 2, amount;
  if (next.is(Term::couple) || next.is(Term::few) || (next.is(Term::pair) && sentence.at(first + 2).is(Term::of))) {
    amount.value = amount.upper = next.is(Term::few) ? 3 : 2;
    amount.approx = !next.is(Term::pair);
    amount.last = first + (sentence.at(first + 2).is(Term::of) ? 3 : 2);
    return with_magnitude(sentence, amount);  // "a few hundred"
  }
  if (const Amount part = read_article_share(sentence, first); part.last > first) return part;
  if (is_single_magnitude(next)) {
    amount = NumberWords::read_after_one(sentence, first + 1);
    amount.article = true;
  }
  return amount;
}

/// half-amount = "half" "a" "dozen" / "half" [ "of" ]
Amount read_half(const Sentence& sentence, std::size_t first) {
  const SentenceToken& next = sentence.at(first + 1);
  if (next.is(Term::a) && sentence.at(first + 2).is(Term::dozen)) return plain(6, first + 3);
  if (next.is(Term::a) && sentence.at(first + 2).is(Term::page)) return plain(0, first);
  if (const Amount part = part_of_one(sentence, 0.5, first + 1); !part.fraction) return part;
  if (measures_time(sentence, first + 1) && !next.is(Trait::calendar)) return plain(0.5, first + 1);
  Amount amount = plain(0.5, first);
  // "half year", "half hour" and "first half" are no share of anything.
  const bool named = next.is(Trait::calendar) || next.is(Trait::unit) || sentence.before(first).is(Trait::ordinal) ||
                     next.is(Sign::dash);
  amount.fraction = true;
  if (!named) amount.last = first + 1;
  return amount;
}

/// Of a fraction in one word or sign.
double share_of(const SentenceToken& token) {
  const int parts = token.value / 100;
  const int whole = token.value % 100;
  return static_cast<double>(parts) / whole;
}

Amount read_digits(const Sentence& sentence, std::size_t first, const Literal& literal) {
  Amount amount = plain(literal.value, first + 1);
  amount.upper = literal.upper;
  amount.literal = &literal;
  const bool open = literal.kind == LiteralKind::number || literal.kind == LiteralKind::range;
  if (!open || literal.magnitude || literal.unit.row != 0) return amount;
  const SentenceToken& next = sentence.at(amount.last);
  if (next.is(Term::dozen)) {
    amount.value *= 12;
    amount.upper *= 12;
    ++amount.last;
    return amount;
  }
  // "2 hundred thousand" multiplies twice.
  for (int power = magnitude_at(sentence, amount.last); power != 0; power = magnitude_at(sentence, amount.last)) {
    amount.value *= power_of_ten(power);
    amount.upper *= power_of_ten(power);
    amount.magnitude = true;
    ++amount.last;
  }
  return amount;
}

/// and-a-half = "and" ( "a" / "one" ) ( "half" / "quarter" ) [ "million" … ]
void add_half(const Sentence& sentence, Amount& amount) {
  const std::size_t i = amount.last;
  if (!sentence.at(i).is(Term::and_)) return;
  const SentenceToken& part = sentence.at(i + 2);
  const bool half = part.is(Term::half);
  const bool quarter = sentence.at(i + 1).is(Term::a) && part.is(Trait::calendar) && part.value == 4;
  if (!half && !quarter) return;
  const double unit = amount.magnitude ? power_of_ten(static_cast<int>(std::floor(std::log10(amount.value)))) : 1;
  amount.value += unit * (half ? 0.5 : 0.25);
  amount.last = i + 3;
  if (const int power = amount.magnitude ? 0 : magnitude_at(sentence, amount.last); power != 0) {
    amount.value *= power_of_ten(power);
    amount.magnitude = true;
    ++amount.last;
  }
  amount.upper = amount.value;
}

/// mixed = 1*DIGIT ( ratio / vulgar-fraction ): `1 1/2`, `2½`
void add_part(const Sentence& sentence, Amount& amount) {
  if (amount.literal == nullptr || !amount.literal->plain || amount.magnitude) return;
  constexpr double longest_denominator = 16;
  const SentenceToken& next = sentence.at(amount.last);
  const Literal* ratio = sentence.literal(amount.last);
  double part = 0;
  if (next.is(Trait::fraction) && next.value > 100 && next.end - next.begin <= 3) part = share_of(next);
  if (ratio != nullptr && ratio->kind == LiteralKind::ratio && ratio->value < ratio->upper &&
      ratio->upper <= longest_denominator)
    part = ratio->value / ratio->upper;
  if (part == 0) return;
  amount.value += part;
  amount.upper = amount.value;
  ++amount.last;
}

/// "one half", "one-half", but not "one half hour".
bool names_half(const Sentence& sentence, std::size_t i) {
  const std::size_t half = sentence.at(i).is(Sign::dash) ? i + 1 : i;
  return sentence.at(half).is(Term::half) && !measures_time(sentence, half + 1);
}

/// fraction = `two-thirds` / number-word ( "third" / "thirds" / … ) / "one" [ "-" ] "half"
Amount read_fraction(const Sentence& sentence, std::size_t first) {
  const SentenceToken& token = sentence.at(first);
  const SentenceToken& part = sentence.at(first + 1);
  Amount amount = plain(0, first);
  amount.fraction = true;
  if (token.is(Trait::fraction) && token.value > 100) {
    amount.value = amount.upper = share_of(token);
    amount.last = first + 1;
  } else if (token.is(Trait::number) && token.value == 1 && names_half(sentence, first + 1)) {
    amount.value = amount.upper = 0.5;
    amount.last = first + (sentence[first + 1].is(Sign::dash) ? 3 : 2);
  } else if (token.is(Trait::number) && token.value >= 1 && token.value <= 9) {
    const bool plural = part.is(Trait::fraction) && part.value < 100;
    const bool singular = token.value == 1 && part.is(Trait::ordinal) && part.value >= 3 && part.value <= 10;
    if (!plural && !singular) return amount;
    amount.value = amount.upper = static_cast<double>(token.value) / part.value;
    amount.last = first + 2;
  }
  return amount;
}

}  // namespace

double shared_magnitude(const Amount& lower, const Amount& upper) {
  const bool upper_has = upper.magnitude || (upper.literal != nullptr && upper.literal->magnitude);
  const bool lower_has = lower.magnitude || (lower.literal != nullptr && lower.literal->magnitude);
  if (!upper_has || lower_has || lower.value >= 1000) return 1;
  double factor = 1;
  while (upper.value / factor >= 1000) factor *= 1000;
  return factor;
}

Amount read_amount(const Sentence& sentence, std::size_t first) {
  const SentenceToken& token = sentence.at(first);
  if (const Literal* literal = sentence.literal(first)) {
    const bool none = literal->kind == LiteralKind::other || literal->kind == LiteralKind::date ||
                      literal->kind == LiteralKind::ordinal;
    if (none) return plain(0, first);
    Amount amount = read_digits(sentence, first, *literal);
    add_part(sentence, amount);
    add_half(sentence, amount);
    return amount;
  }
  if (const Amount part = read_fraction(sentence, first); part.last > first) return part;
  if (is_small_number(token)) {
    Amount amount = NumberWords(sentence, first).read();
    add_half(sentence, amount);
    return amount;
  }
  if (token.is(Term::half)) return read_half(sentence, first);
  if (token.is(Term::a)) return read_article_amount(sentence, first);
  if (token.is(Term::dozen) && !token.is(Trait::plural)) return plain(12, first + 1);
  if (is_single_magnitude(token) && !sentence.before(first).is(Term::per))
    return NumberWords::read_after_one(sentence, first);
  return plain(0, first);
}

}  // namespace goals
