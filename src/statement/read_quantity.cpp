// Reads a text that is one quantity, or begins with one; and lists all quantities of a sentence.
#include <algorithm>

#include "base/ascii.hpp"
#include "base/eight_bytes.hpp"
#include "statement/lexicon.hpp"
#include "statement/phrases.hpp"
#include "statement/statement.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

/// A text whose place says that it is a value: nothing in it is a date, so that `1900` is a number and no year.
struct ValueReading {
  Sentence sentence;
  QuantityPhrase first;
  bool leads = false;  ///< a quantity stands at the very begin, its relation included

  explicit ValueReading(std::string_view text) {
    tokenise(text, sentence);
    leads = find_first_quantity(sentence, first) && first.whole.first == 0;
  }
};

/// Digits with perhaps a point between them, and nothing else.
bool is_bare_number(std::string_view word) {
  if (word.empty() || word.size() > longest_literal) return false;
  bool digit = false;
  bool pointed = false;
  for (const char byte : word) {
    const bool point = byte == '.' && digit && !pointed;
    digit = is_digit(byte);
    if (!digit && !point) return false;
    pointed = pointed || point;
  }
  return digit;
}

/// A unit written as a word in lower case that means nothing else, and the same wherever it stands.
Unit plain_unit(std::string_view word) {
  const LeadingLetters letters = leading_letters(eight_at(word, 0));
  if (letters.count != word.size() || word.size() >= 8 || letters.lower != eight_at(word, 0)) return {};
  const LexiconEntry* entry = english_lexicon().find(letters);
  if (entry == nullptr || !entry->is(Trait::unit) || entry->is(Trait::magnitude) || entry->term == Term::cent)
    return {};
  const Unit unit{entry->unit_row};
  return unit == known_units().fortnight || unit == known_units().pound ? Unit{} : unit;
}

/// `45`, `99.9`, `38%`, `153 ms` and nothing else: what nearly all check-ins say, told without taking the text apart.
std::optional<Quantity> read_plain_value(std::string_view text) {
  const std::size_t end = std::min(text.find_first_of("% "), text.size());
  const std::string_view number = text.substr(0, end);
  std::string_view rest = text.substr(end);
  Quantity quantity;
  if (rest.starts_with(' ')) {
    rest.remove_prefix(1);
    quantity.unit = plain_unit(rest);
  } else if (rest == "%") {
    quantity.unit = known_units().percent;
  }
  if ((!rest.empty() && quantity.unit == Unit{}) || !is_bare_number(number)) return std::nullopt;
  const Literal literal = read_literal(number, 0);
  if (literal.kind != LiteralKind::number) return std::nullopt;  // eight digits may be a date
  const auto size = static_cast<std::uint32_t>(text.size());
  quantity.value = quantity.upper = literal.value;
  quantity.range = {0, size};
  if (!rest.empty()) quantity.unit_range = {size - static_cast<std::uint32_t>(rest.size()), size};
  return quantity;
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
  if (const auto value = read_plain_value(text)) return value;
  const ValueReading reading(text);
  if (!reading.leads || reading.first.whole.last != reading.sentence.size() || reading.sentence.tokens.full())
    return std::nullopt;
  return reading.first.quantity;
}

std::optional<Quantity> read_leading_quantity(std::string_view text) {
  if (const auto value = read_plain_value(text)) return value;
  const ValueReading reading(text);
  return reading.leads ? std::optional(reading.first.quantity) : std::nullopt;
}

std::vector<Quantity> read_quantities(std::string_view text) {
  Sentence sentence;
  DatePhrases dates;
  QuantityPhrases quantities;
  tokenise(text, sentence);
  find_dates(sentence, dates);
  find_quantities(sentence, dates, quantities);
  std::vector<Quantity> result;
  for (const QuantityPhrase& phrase : quantities) result.push_back(phrase.quantity);
  return result;
}

}  // namespace goals
