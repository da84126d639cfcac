// Conversion between the units and the wholes in which one and the same level may be written.
#include "score/level.hpp"

namespace goals {
namespace {

bool is_bare(const Level& level) { return level.unit == Unit{}; }
bool has_whole(const Level& level) { return level.upper != level.value; }

}  // namespace

std::optional<double> share_of(const Level& level) {
  switch (dimension(level.unit)) {
    case Dimension::percent: return level.value / 100;
    case Dimension::ratio: return level.upper != 0 ? std::optional<double>(level.value / level.upper) : std::nullopt;
    default: return std::nullopt;
  }
}

std::optional<double> value_in_unit_of(const Level& level, const Level& like) {
  // `45` of `from 45 to 70%` needs no sign of its own; but 53% is no value of a bare count.
  if (is_bare(level)) return level.value;
  const Dimension wanted = dimension(like.unit);
  // 7% is 7 among percents: by way of its share it would be 7.000000000000001.
  const bool same_whole = wanted != Dimension::ratio || level.upper == like.upper;
  if (level.unit == like.unit && wanted != Dimension::rating && same_whole) return level.value;
  if (dimension(level.unit) == Dimension::ratio && wanted == Dimension::count) return level.value;
  if (const auto share = share_of(level); share && (wanted == Dimension::ratio || wanted == Dimension::percent)) {
    return *share * (wanted == Dimension::ratio ? like.upper : 100);
  }
  if (!comparable(level.unit, like.unit)) return std::nullopt;
  if (wanted == Dimension::rating && has_whole(level) && has_whole(like)) return level.value / level.upper * like.upper;
  return convert(level.value, level.unit, like.unit);
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
