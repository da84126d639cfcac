// Reads a text that is one quantity, or begins with one; and lists all quantities of a sentence.
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

/// How many bytes at the begin are digits, with perhaps a point between them; 0 where it is written otherwise.
std::size_t size_of_bare_number(std::string_view text) {
  std::size_t size = 0;
  std::size_t points = 0;
  for (; size < text.size() && (is_digit(text[size]) || text[size] == '.'); ++size) {
    if (text[size] == '.') ++points;
  }
  if (size == 0 || size > longest_literal || !is_digit(text.front()) || !is_digit(text[size - 1])) return 0;
  return points > 1 ? 0 : size;
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
  const std::size_t end = size_of_bare_number(text);
  if (end == 0) return std::nullopt;
  std::string_view rest = text.substr(end);
  Quantity quantity;
  if (rest.starts_with(' ')) {
    rest.remove_prefix(1);
    quantity.unit = plain_unit(rest);
  } else if (rest == "%") {
    quantity.unit = known_units().percent;
  }
  if (end < text.size() && quantity.unit == Unit{}) return std::nullopt;
  const Literal literal = read_literal(text.substr(0, end), 0);
  if (literal.kind != LiteralKind::number) return std::nullopt;  // eight digits may be a date
  const auto size = static_cast<std::uint32_t>(text.size());
  quantity.value = quantity.upper = literal.value;
  quantity.range = {0, size};
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

TextRange unit_range_of(std::string_view text) { return ValueReading(text).first.unit_range; }

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
