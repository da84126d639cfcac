// The share that a level is, and how it is written.
#include "score/level.hpp"

namespace goals {
namespace {

bool has_whole(const Level& level) { return level.upper != level.value; }

}  // namespace

std::optional<double> share_of(const Level& level) {
  switch (dimension(level.unit)) {
    case Dimension::percent: return level.value / 100;
    case Dimension::ratio: return level.upper != 0 ? std::optional<double>(level.value / level.upper) : std::nullopt;
    default: return std::nullopt;
  }
}

std::string format_level(const Level& level) {
  Quantity quantity;
  quantity.value = level.value;
  quantity.upper = level.upper;
  quantity.unit = level.unit;
  quantity.relation = level.relation;
  return format_quantity(quantity);
}

std::string format_like(double value, const Level& level) {
  Level other = level;
  other.value = value;
  other.relation = Relation::exact;
  if (!has_whole(level) || level.relation == Relation::between) other.upper = value;
  return format_level(other);
}

}  // namespace goals
