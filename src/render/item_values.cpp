// Conversions only; words are for score_words.
#include "render/item_values.hpp"

#include <cmath>

namespace goals {

std::optional<double> value_in_target_unit(const std::optional<Level>& level, const ItemScore& score) {
  if (!level) return std::nullopt;
  return score.target ? value_in_unit_of(*level, *score.target) : std::optional<double>(level->value);
}

Unit unit_of(const ItemScore& score) {
  if (score.target) return score.target->unit;
  return score.current ? score.current->unit : Unit{};
}

std::optional<double> decimal(float number) {
  if (!is_set(number)) return std::nullopt;
  constexpr double digits = 1e6;  // a float holds six
  return std::round(static_cast<double>(number) * digits) / digits;
}

}  // namespace goals
