// Tells numbers that are names from quantities by the words around them.
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

class NumberName {
 public:
  explicit NumberName(const Sentence& sentence) : sentence_(sentence) {}

  /// Numbers that name something: `SOC 2`, `#4260`, `version 2.0`, `Django 2.2`, `http/1.1`, `555-1212`.
  bool holds(std::size_t i, const Amount& amount) const {
    const SentenceToken& before = sentence_.before(i);
    if (before.is(Sign::hash)) return true;
    if (is_daytime(sentence_, i)) return true;
    if (amount.literal == nullptr) return is_pronoun_one(i, amount);
    if (before.is(Sign::slash) && !token(i).blank_before && sentence_.before(i - 1).word() && !before.blank_before)
      return true;
    const SentenceToken& joined = sentence_.before(i - 1);
    if (before.is(Sign::dash) && !before.blank_before && !token(i).blank_before && joined.word())
      return !joined.is(Term::sub);
    if (i == 0 && is_list_number(*amount.literal)) return true;
    if (is_status(i, *amount.literal)) return true;
    if (amount.literal->kind == LiteralKind::range && is_phone_number(i)) return true;
    const bool bare = amount.literal->kind == LiteralKind::number && amount.literal->unit.row == 0 &&
                      !amount.magnitude && !amount.literal->magnitude && !token(i + 1).is(Sign::percent) &&
                      !token(i + 1).is(Sign::plus);
    if (!bare || !before.word() || !token(i).blank_before) return false;
    if (before.is(Trait::identifier)) return !unit_follows(i) && !is_rate(i - 1);
    if (counts_something(i + 1)) return false;
    return is_proper_name(i) || is_label(i);
  }

  /// `1. Hire a cook`, `2) Open the kitchen`.
  bool is_list_number(const Literal& number) const {
    const SentenceToken& mark = token(1);
    return number.plain && (mark.is(Sign::period) || mark.is(Sign::close)) && !mark.blank_before &&
           token(2).blank_before && token(2).word();
  }

  bool unit_follows(std::size_t i) const {
    const SentenceToken& next = token(i + 1);
    return next.is(Trait::unit) || next.is(Trait::magnitude) || next.is(Sign::currency);
  }

  /// "per year 5 events".
  bool is_rate(std::size_t i) const {
    const SentenceToken& lead = sentence_.before(i);
    return token(i).is(Trait::calendar) && (lead.is(Term::a) || lead.is(Term::per) || lead.is(Term::each) ||
                                            lead.is(Term::every) || lead.is(Term::this_) || lead.is(Term::next));
  }

  /// A capitalised word that no list knows, inside a sentence: the name of a product.
  bool is_proper_name(std::size_t i) const {
    const SentenceToken& before = sentence_.before(i);
    const bool unknown = before.unlisted || (before.traits == 0 && before.is(Term::none));
    const std::string_view name = before.range().of(sentence_.text);
    if (unknown && name.find('.') != std::string_view::npos) return true;  // Node.js
    const bool acronym = name.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    if (i < 2) return before.capital && unknown && !acronym && sentence_.literal(i)->plain;  // "Boeing 747"
    constexpr Traits verbal = bits(Trait::verb_base);
    return before.capital && before.is(Term::none) && (before.unlisted || (before.traits & ~verbal) == 0);
  }

  /// A noun that measures nothing, then a bare whole number: `box 123`, `cloud 9`.
  bool is_label(std::size_t i) const {
    const SentenceToken& before = sentence_.before(i);
    const std::string_view text = before.range().of(sentence_.text);
    const bool acronym = text.size() > 1 && text.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    const bool measures =
        before.any(bits(Trait::metric, Trait::money, Trait::rating, Trait::adverse, Trait::quality, Trait::yield));
    const Literal* literal = sentence_.literal(i);
    return !before.capital && !acronym && !measures && literal != nullptr && literal->plain && i >= 1 &&
           i + 1 >= sentence_.size() && (before.is(Trait::noun) || (before.traits == 0 && before.is(Term::none))) &&
           !stands_as_verb(i - 1) && !before.is(Term::maximum) && !before.is(Term::minimum);
  }

  /// "hire 8", "and hire 8", but not "po box 8".
  bool stands_as_verb(std::size_t i) const {
    if (!token(i).any(bits(Trait::verb_base, Trait::verb_ing))) return false;
    const SentenceToken& before = sentence_.before(i);
    return !token(i).is(Trait::noun) || i == 0 || !before.word() || before.is(Term::to) ||
           before.is(Trait::conjunction);
  }

  bool counts_something(std::size_t i) const {
    const SentenceToken& next = token(i);
    return next.word() && next.blank_before && !next.is(Trait::preposition) && !next.is(Trait::conjunction) &&
           !next.is(Trait::auxiliary);
  }

  bool is_pronoun_one(std::size_t i, const Amount& amount) const {
    if (amount.value != 1 || amount.last != i + 1 || amount.article) return false;
    const SentenceToken& before = sentence_.before(i);
    const SentenceToken& next = token(i + 1);
    if (next.literal != 0) return false;  // "at least one 5k"
    if (before.is(Term::to) && follows_from(i)) return false;
    if (before.is(Term::number)) return false;                          // "number one"
    if (before.is(Term::least) || before.is(Term::most)) return false;  // "tackle at least one"
    const bool pointed = before.is(Trait::article) || before.is(Term::none_of) || before.is(Term::which);
    if (next.is(Term::of)) return sentence_.at(i + 2).is(Trait::pronoun) && !sentence_.at(i + 2).is(Trait::article);
    const bool goes_on = next.is(Term::in) || next.is(Term::or_) || next.is(Term::to);
    if (goes_on && token(i + 2).is(Trait::number)) return false;  // "one in five", "one or two"
    const bool counts = next.word() && !next.is(Trait::preposition) && !next.is(Trait::pronoun) &&
                        !next.is(Trait::auxiliary) && !next.is(Trait::conjunction);
    return (pointed && !before.is(Term::the)) || (pointed && !next.is(Trait::noun)) ||
           !(counts || next.is(Sign::slash));
  }

  /// "from two days to one".
  bool follows_from(std::size_t i) const {
    constexpr std::size_t reach = 6;
    for (std::size_t k = i; k > 0 && k + reach > i; --k)
      if (sentence_[k - 1].is(Term::from)) return true;
    return false;
  }

  /// `(3/5)` or `3/5` at the end, after an end of its own: how far it has come, not what it is about.
  bool is_status(std::size_t i, const Literal& literal) const {
    return literal.kind == LiteralKind::ratio && sentence_.before(i).is(Sign::open) &&
           (token(i + 1).is(Sign::close) || token(i + 1).is(Sign::comma));
  }

  bool is_phone_number(std::size_t i) const {
    const std::string_view text = token(i).range().of(sentence_.text);
    return text.size() == 8 && text[3] == '-' && text.find_first_not_of("0123456789-") == std::string_view::npos;
  }

 private:
  const SentenceToken& token(std::size_t i) const { return sentence_.at(i); }

  const Sentence& sentence_;
};

}  // namespace

bool is_name(const Sentence& sentence, std::size_t i, const Amount& amount) {
  return NumberName(sentence).holds(i, amount);
}

namespace {

/// "Wake up at 6", "rise by 7 each day"; but visits rise by 7, and by 7% whoever rises.
bool is_hour_of_waking(const Sentence& sentence, std::size_t i) {
  const Literal* hour = sentence.literal(i);
  const SentenceToken& lead = sentence.before(i);
  if (hour == nullptr || !hour->plain || hour->value > 24 || i == 0) return false;
  if (!lead.is(Term::at) && !lead.is(Term::by) && !lead.is(Term::before)) return false;
  const SentenceToken& next = sentence.at(i + 1);
  if (next.is(Sign::percent) || next.is(Trait::unit)) return false;
  if (same_word(sentence, 0, "rise") && i < 5) return true;
  for (std::size_t k = i - 1; k > 0 && k + 5 > i; --k)
    if (is_one_of(sentence, k - 1, families::sleeping_words)) return true;
  return false;
}

}  // namespace

bool is_second_of_time(const Sentence& sentence, std::size_t i) {
  const SentenceToken& second = sentence.at(i);
  if (!second.is(Trait::unit) || !second.is(Trait::ordinal)) return false;
  const SentenceToken& next = sentence.at(i + 1);
  constexpr Traits joints =
      bits(Trait::preposition, Trait::conjunction, Trait::article, Trait::auxiliary, Trait::pronoun, Trait::adverb);
  return !next.word() || next.any(joints);
}

bool is_daytime(const Sentence& sentence, std::size_t i) {
  constexpr double noon = 12;  // "18 PM roles" tells no time
  const bool hour = sentence.literal(i) == nullptr || sentence.literal(i)->value <= noon;
  if (is_one_of(sentence, i + 1, families::clock_marks) && (hour || sentence.literal(i)->kind == LiteralKind::clock))
    return true;
  const std::string_view text = sentence.at(i).range().of(sentence.text);
  const bool digits = !text.empty() && text[0] >= '0' && text[0] <= '9';
  if (digits && (text.ends_with("am") || text.ends_with("pm"))) return true;  // "6:30pm"
  if (is_hour_of_waking(sentence, i)) return true;
  const Literal* clock = sentence.literal(i);
  if (clock == nullptr || clock->kind != LiteralKind::clock || text.size() > 5) return false;
  const SentenceToken& lead = sentence.before(i);
  const SentenceToken& next = sentence.at(i + 1);
  const bool moment = lead.is(Term::at) || lead.is(Term::before) || lead.is(Term::by) || lead.is(Term::until);
  constexpr double day = 1440;  // "23:59" is read as minutes and seconds
  return moment && clock->value < day && (!next.word() || next.is(Trait::preposition) || next.is(Trait::totality));
}

bool spells(std::string_view text, std::string_view word) {
  for (std::size_t k = 0; k < word.size(); ++k)
    if ((text[k] | 0x20) != word[k]) return false;
  return true;
}

}  // namespace goals
