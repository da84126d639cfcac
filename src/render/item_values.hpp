// Numbers of a score as programs want them: in one unit, without the noise of their types.
#pragma once

#include <optional>

#include "score/item_score.hpp"

namespace goals {

/// The value of a level in the unit of the target, where the score has one; nothing when the two cannot be compared.
std::optional<double> value_in_target_unit(const std::optional<Level>& level, const ItemScore& score);

/// The unit of the target, else of the last check-in; a plain count where there is neither.
Unit unit_of(const ItemScore& score);

/// The decimal that was written (0.3, not 0.30000001); nothing for an unset number.
std::optional<double> decimal(float number);

}  // namespace goals
