// Reads a text that is one quantity, or begins with one; and lists all quantities of a sentence.
#include "statement/phrases.hpp"
#include "statement/statement.hpp"

namespace goals {
namespace {

/// A text whose place says that it is a value: nothing in it is a date, so that `1900` is a number and no year.
struct ValueReading {
  Sentence sentence;
  QuantityPhrases quantities;

  explicit ValueReading(std::string_view text) {
    tokenise(text, sentence);
    find_quantities(sentence, DatePhrases{}, quantities);
  }
};

/// The quantity at the very begin, its relation included; null where something else stands there.
const QuantityPhrase* leading(const ValueReading& reading) {
  if (reading.quantities.empty() || reading.quantities[0].whole.first != 0) return nullptr;
  return &reading.quantities[0];
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
  const ValueReading reading(text);
  const QuantityPhrase* phrase = leading(reading);
  if (phrase == nullptr || phrase->whole.last != reading.sentence.size() || reading.sentence.tokens.full())
    return std::nullopt;
  return phrase->quantity;
}

std::optional<Quantity> read_leading_quantity(std::string_view text) {
  const ValueReading reading(text);
  const QuantityPhrase* phrase = leading(reading);
  return phrase == nullptr ? std::nullopt : std::optional(phrase->quantity);
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
