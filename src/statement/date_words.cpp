// Reads the parts of a date that may take several words; knows nothing of the date they belong to.
#include "statement/date_words.hpp"

#include "statement/amount.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

bool is_number(const SentenceToken& token) { return token.is(Trait::number); }
bool is_tens(const SentenceToken& token) { return is_number(token) && token.value >= 20 && token.value % 10 == 0; }
bool is_ones(const SentenceToken& token) { return is_number(token) && token.value >= 1 && token.value <= 9; }
bool is_thousand(const SentenceToken& token) { return token.is(Trait::magnitude) && token.value == 3; }

/// two-digits = `nineteen` / `twenty` [ [ "-" ] `six` ] / `twenty-six`
DatePart two_digits(const Sentence& sentence, std::size_t first) {
  const SentenceToken& token = sentence.at(first);
  if (!is_number(token)) return {};
  if (is_tens(token) && is_ones(sentence.at(first + 1)))
    return {static_cast<double>(token.value + sentence[first + 1].value), 2};
  return {static_cast<double>(token.value), 1};
}

bool is_half_of_day(const Sentence& sentence, std::size_t i) { return is_one_of(sentence, i, families::half_days); }

/// `5pm`, `10:30am`: digits that end in a half of the day.
bool ends_in_half_of_day(const Sentence& sentence, std::size_t i) {
  std::string_view text = sentence.at(i).range().of(sentence.text);
  if (text.size() < 3 || (text.back() | 0x20) != 'm') return false;
  text.remove_suffix(1);
  const char half = static_cast<char>(text.back() | 0x20);
  text.remove_suffix(1);
  return (half == 'a' || half == 'p') && text.find_first_not_of("0123456789:") == std::string_view::npos;
}

std::size_t zone_tokens(const Sentence& sentence, std::size_t i) {
  const bool sign = sentence.at(i).is(Sign::plus) || sentence.at(i).is(Sign::dash);
  const Literal* offset = sentence.literal(i + 1);
  if (sign && offset != nullptr && offset->kind == LiteralKind::clock) return 2;
  return is_one_of(sentence, i, families::time_zones) ? 1 : 0;
}

}  // namespace

DatePart spelled_year(const Sentence& sentence, std::size_t first) {
  const SentenceToken& head = sentence.at(first);
  if (!is_number(head)) return {};
  if (head.value == 2 && is_thousand(sentence.at(first + 1))) {
    const bool joined = sentence.at(first + 2).is(Term::and_);
    const DatePart rest = two_digits(sentence, first + (joined ? 3 : 2));
    if (!rest) return {2000, 2};
    return {2000 + rest.value, rest.tokens + (joined ? 3 : 2)};
  }
  if (head.value < 19 || head.value > 21) return {};
  const DatePart rest = two_digits(sentence, first + 1);
  if (!rest || rest.value < 10) return {};
  return {head.value * 100 + rest.value, rest.tokens + 1};
}

DatePart lone_spelled_year(const Sentence& sentence, std::size_t first) {
  const SentenceToken& before = sentence.before(first);
  const bool introduced =
      before.is(Term::by) || before.is(Term::in) || before.is(Term::before) || before.is(Term::until);
  const DatePart year = introduced ? spelled_year(sentence, first) : DatePart{};
  const SentenceToken& next = sentence.at(first + year.tokens);
  const bool counts = next.word() && !next.is(Trait::preposition) && !next.is(Trait::conjunction);
  return counts ? DatePart{} : year;
}

DatePart spelled_ordinal(const Sentence& sentence, std::size_t first) {
  const SentenceToken& head = sentence.at(first);
  if (head.is(Trait::ordinal)) return {static_cast<double>(head.value), 1};
  const SentenceToken& ones = sentence.at(first + 1);
  if (!is_tens(head) || !ones.is(Trait::ordinal) || ones.value > 9) return {};
  return {static_cast<double>(head.value + ones.value), 2};
}

DatePart spelled_number(const Sentence& sentence, std::size_t first) {
  if (!is_number(sentence.at(first)) || spelled_year(sentence, first)) return {};
  const DatePart number = two_digits(sentence, first);
  const SentenceToken& next = sentence.at(first + number.tokens);
  // "in May five customers": the number counts what follows.
  const bool counts = next.word() && !next.is(Trait::preposition) && !next.is(Trait::conjunction) && !is_number(next);
  return number.value > 53 || counts || next.is(Trait::magnitude) ? DatePart{} : number;
}

DatePart counted_amount(const Sentence& sentence, std::size_t first) {
  const Literal* literal = sentence.literal(first);
  if (literal != nullptr && (literal->kind != LiteralKind::number || literal->unit.row != 0 || literal->magnitude))
    return {};
  if (literal == nullptr && !is_number(sentence.at(first)) && !sentence.at(first).is(Term::a)) return {};
  const Amount amount = read_amount(sentence, first);
  // "two quarters" of a year are no half.
  if (amount.fraction && is_number(sentence.at(first)) && sentence.at(first + 1).is(Trait::calendar))
    return {static_cast<double>(sentence[first].value), 1};
  if (amount.last == first || amount.fraction) return {};
  const bool few = amount.approx && amount.value != 2;
  return {few ? 0 : amount.value, amount.last - first};
}

DatePart time_of_day(const Sentence& sentence, std::size_t first) {
  std::size_t i = first;
  if (sentence.at(i).is(Term::at) || sentence.at(i).is(Sign::comma)) ++i;
  if (sentence.at(i).is(Term::at)) ++i;
  const std::size_t begin = i;
  const Literal* literal = sentence.literal(i);
  if (literal != nullptr && literal->kind == LiteralKind::clock) {
    i += is_half_of_day(sentence, i + 1) ? 2U : 1U;
  } else if (literal != nullptr && literal->plain && is_half_of_day(sentence, i + 1)) {
    i += 2;
  } else if (ends_in_half_of_day(sentence, i) || is_one_of(sentence, i, families::named_times)) {
    ++i;
  }
  i += zone_tokens(sentence, i);
  return i == begin ? DatePart{} : DatePart{0, i - first};
}

}  // namespace goals
