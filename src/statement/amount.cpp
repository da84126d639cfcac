// Adds up digits, number words and magnitudes: `1.2 million`, `one hundred and sixty-one`, `half a dozen`.
#include "statement/amount.hpp"

#include <cmath>

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

bool is_small_number(const SentenceToken& token) { return token.is(Trait::number); }

/// words = number-word *( [ "and" ] number-word ) [ "hundred" … ] [ "point" *digit-word ]
class NumberWords {
 public:
  NumberWords(const Sentence& sentence, std::size_t first) : sentence_(sentence), at_(first) {}

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
    if (joined && !is_small_number(sentence_.at(i + 1))) return false;
    if (joined && sentence_.at(i).is(Term::and_) && last_was_small_) return false;
    if (joined) ++i;
    const SentenceToken& token = sentence_.at(i);
    if (token.is(Term::point) && any_) return read_decimals(i + 1);
    if (is_small_number(token)) return add_small(token.value, i);
    if (!any_) return false;
    if (token.is(Term::dozen)) return scale(12, i);
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
    for (; is_small_number(sentence_.at(i)) && sentence_.at(i).value < 10; ++i, place /= 10)
      group_ += sentence_.at(i).value * place;
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

/// article-amount = "a" ( magnitude / "dozen" / "couple" [ "of" ] / "half" / "third" )
Amount read_article_amount(const Sentence& sentence, std::size_t first) {
  const SentenceToken& next = sentence.at(first + 1);
  Amount amount = plain(1, first);
  amount.article = true;
  if (next.is(Term::dozen)) return amount.value = amount.upper = 12, amount.last = first + 2, amount;
  if (next.is(Term::couple) || next.is(Term::few)) {
    amount.value = amount.upper = next.is(Term::couple) ? 2 : 3;
    amount.approx = true;
    amount.last = first + (sentence.at(first + 2).is(Term::of) ? 3 : 2);
    return amount;
  }
  const bool of_follows = sentence.at(first + 2).is(Term::of) || sentence.before(first).is(Term::by);
  if (of_follows && (next.is(Term::half) || (next.is(Trait::ordinal) && next.value >= 3 && next.value <= 10))) {
    amount.value = amount.upper = next.is(Term::half) ? 0.5 : 1.0 / next.value;
    amount.fraction = true;
    amount.last = first + 2;
    return amount;
  }
  if (next.is(Trait::magnitude) && !next.is(Trait::plural)) {
    amount.value = amount.upper = power_of_ten(next.value);
    amount.last = first + 2;
  }
  return amount;
}

/// half-amount = "half" "a" "dozen" / "half" [ "of" ]
Amount read_half(const Sentence& sentence, std::size_t first) {
  const SentenceToken& next = sentence.at(first + 1);
  if (next.is(Term::a) && sentence.at(first + 2).is(Term::dozen)) return plain(6, first + 3);
  if (next.is(Term::a) && sentence.at(first + 2).is(Term::page)) return plain(0, first);
  Amount amount = plain(0.5, first);
  // "half year", "half hour" and "first half" are no share of anything.
  const bool named = next.is(Trait::calendar) || next.is(Trait::unit) || sentence.before(first).is(Trait::ordinal) ||
                     next.is(Sign::dash);
  amount.fraction = true;
  if (!named) amount.last = first + 1;
  return amount;
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
  } else if (const int power = magnitude_at(sentence, amount.last); power != 0) {
    amount.value *= power_of_ten(power);
    amount.upper *= power_of_ten(power);
    amount.magnitude = true;
    ++amount.last;
  }
  return amount;
}

/// and-a-half = "and" ( "a" / "one" ) "half"
void add_half(const Sentence& sentence, Amount& amount) {
  const std::size_t i = amount.last;
  if (!sentence.at(i).is(Term::and_) || !sentence.at(i + 2).is(Term::half)) return;
  const double unit = amount.magnitude ? power_of_ten(static_cast<int>(std::floor(std::log10(amount.value)))) : 1;
  amount.value += unit / 2;
  amount.upper = amount.value;
  amount.last = i + 3;
}

}  // namespace

/// fraction = `two-thirds` / number-word ( "third" / "thirds" / … )
static Amount read_fraction(const Sentence& sentence, std::size_t first) {
  const SentenceToken& token = sentence.at(first);
  const SentenceToken& part = sentence.at(first + 1);
  Amount amount = plain(0, first);
  amount.fraction = true;
  if (token.is(Trait::fraction) && token.value > 100) {
    amount.value = amount.upper = static_cast<double>(token.value / 100) / (token.value % 100);
    amount.last = first + 1;
  } else if (token.is(Trait::number) && token.value >= 1 && token.value <= 9) {
    const bool plural = part.is(Trait::fraction) && part.value < 100;
    const bool singular = token.value == 1 && part.is(Trait::ordinal) && part.value >= 3 && part.value <= 10;
    if (!plural && !singular) return amount;
    amount.value = amount.upper = static_cast<double>(token.value) / part.value;
    amount.last = first + 2;
  }
  return amount;
}

Amount read_amount(const Sentence& sentence, std::size_t first) {
  const SentenceToken& token = sentence.at(first);
  if (const Amount part = read_fraction(sentence, first); part.last > first) return part;
  if (const Literal* literal = sentence.literal(first)) {
    const bool none = literal->kind == LiteralKind::other || literal->kind == LiteralKind::date ||
                      literal->kind == LiteralKind::ordinal;
    if (none) return plain(0, first);
    Amount amount = read_digits(sentence, first, *literal);
    add_half(sentence, amount);
    return amount;
  }
  if (is_small_number(token)) {
    Amount amount = NumberWords(sentence, first).read();
    add_half(sentence, amount);
    return amount;
  }
  if (token.is(Term::half)) return read_half(sentence, first);
  if (token.is(Term::a)) return read_article_amount(sentence, first);
  if (token.is(Term::dozen) && !token.is(Trait::plural)) return plain(12, first + 1);
  return plain(0, first);
}

}  // namespace goals
