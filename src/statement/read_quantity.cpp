// Reads a text that is one quantity, or begins with one; and lists all quantities of a sentence.
#include "statement/phrases.hpp"
#include "statement/statement.hpp"

namespace goals {
namespace {

struct Reading {
  Sentence sentence;
  DatePhrases dates;
  QuantityPhrases quantities;

  explicit Reading(std::string_view text) {
    tokenise(text, sentence);
    find_dates(sentence, dates);
    find_quantities(sentence, dates, quantities);
  }
};

/// The quantity at the very begin, its relation included; null where something else stands there.
const QuantityPhrase* leading(const Reading& reading) {
  if (reading.quantities.empty() || reading.quantities[0].whole.first != 0) return nullptr;
  return &reading.quantities[0];
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
  const Reading reading(text);
  const QuantityPhrase* phrase = leading(reading);
  if (phrase == nullptr || phrase->whole.last != reading.sentence.size() || reading.sentence.tokens.full())
    return std::nullopt;
  return phrase->quantity;
}

std::optional<Quantity> read_leading_quantity(std::string_view text) {
  const Reading reading(text);
  const QuantityPhrase* phrase = leading(reading);
  return phrase == nullptr ? std::nullopt : std::optional(phrase->quantity);
}

std::vector<Quantity> read_quantities(std::string_view text) {
  const Reading reading(text);
  std::vector<Quantity> result;
  for (const QuantityPhrase& phrase : reading.quantities) result.push_back(phrase.quantity);
  return result;
}

}  // namespace goals
