// Reads a text that is one quantity, or begins with one; and lists all quantities of a sentence.
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

/// `45`, `99.9`, `38%` and nothing else: what two of three check-ins say, told without taking the text apart.
std::optional<Quantity> read_bare_number(std::string_view text) {
  const bool percent = text.ends_with('%');
  const std::string_view word = text.substr(0, text.size() - (percent ? 1 : 0));
  if (word.empty() || word.size() > longest_literal) return std::nullopt;
  bool digit = false;
  bool pointed = false;
  for (const char byte : word) {
    const bool point = byte == '.' && digit && !pointed;
    digit = byte >= '0' && byte <= '9';
    if (!digit && !point) return std::nullopt;
    pointed = pointed || point;
  }
  if (!digit) return std::nullopt;
  const Literal literal = read_literal(word, 0);
  if (literal.kind != LiteralKind::number) return std::nullopt;  // eight digits may be a date
  Quantity quantity;
  quantity.value = quantity.upper = literal.value;
  quantity.range = {0, static_cast<std::uint32_t>(text.size())};
  if (!percent) return quantity;
  quantity.unit = known_units().percent;
  quantity.unit_range = {static_cast<std::uint32_t>(word.size()), quantity.range.end};
  return quantity;
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
  if (const auto number = read_bare_number(text)) return number;
  const ValueReading reading(text);
  if (!reading.leads || reading.first.whole.last != reading.sentence.size() || reading.sentence.tokens.full())
    return std::nullopt;
  return reading.first.quantity;
}

std::optional<Quantity> read_leading_quantity(std::string_view text) {
  if (const auto number = read_bare_number(text)) return number;
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
