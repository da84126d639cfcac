// The unit that stands after an amount, and what further words add to it.
#pragma once

#include <cstddef>
#include <optional>

#include "statement/amount.hpp"
#include "statement/quantity.hpp"

namespace goals {

struct UnitAfter {
  Unit unit;
  std::size_t end = 0;  ///< the token after it
  double factor = 1;    ///< what the amount is multiplied by: a fortnight is two weeks
  double divisor = 1;   ///< what it is divided by: a cent is a hundredth of a dollar

  double amount(double written) const { return written * factor / divisor; }
};

/// The unit at token `i`, after the amount; nothing where the word only looks like one.
std::optional<UnitAfter> find_unit_after(const Sentence& sentence, std::size_t i, const Amount& amount);

/// "1 month boot-camp": a unit in the singular before a noun describes it. `i` is the unit's first token.
bool describes_noun(const Sentence& sentence, std::size_t i, const UnitAfter& found);

/// "By a factor of 3": is the number at token `i` one?
bool follows_factor(const Sentence& sentence, std::size_t i);

/// Does a rate begin at token `i`: "daily", "a week", "per shift"?
bool is_rate_word(const Sentence& sentence, std::size_t i);

/// Is the token a word for percent?
bool is_percent_word(const Sentence& sentence, std::size_t i);

/// Adds what follows in smaller units: "1 hour and 30 minutes" is 90 minutes, "an hour and a half" 1.5 hours, "2
/// dollars and 23 cents" 2.23 dollars. Returns the token after it; `end` itself where nothing is added.
std::size_t add_smaller_units(const Sentence& sentence, std::size_t end, Quantity& quantity);

}  // namespace goals
