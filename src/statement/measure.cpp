// Conversion between the units and the wholes in which one and the same measure may be written.
#include "statement/quantity.hpp"

namespace goals {
namespace {

std::optional<double> share_of(const Measure& measure) {
  switch (dimension(measure.unit)) {
    case Dimension::percent: return measure.value / 100;
    case Dimension::ratio:
      return measure.upper != 0 ? std::optional<double>(measure.value / measure.upper) : std::nullopt;
    default: return std::nullopt;
  }
}

bool has_whole(const Measure& measure) { return measure.upper != measure.value; }

}  // namespace

std::optional<double> value_in_unit_of(const Measure& measure, const Measure& like) {
  // `45` of `from 45 to 70%` needs no sign of its own; but 53% is no value of a bare count.
  if (measure.unit == Unit{}) return measure.value;
  const Dimension wanted = dimension(like.unit);
  // 7% is 7 among percents: by way of its share it would be 7.000000000000001.
  const bool same_whole = wanted != Dimension::ratio || measure.upper == like.upper;
  if (measure.unit == like.unit && wanted != Dimension::rating && same_whole) return measure.value;
  if (dimension(measure.unit) == Dimension::ratio && wanted == Dimension::count) return measure.value;
  if (const auto share = share_of(measure); share && (wanted == Dimension::ratio || wanted == Dimension::percent))
    return *share * (wanted == Dimension::ratio ? like.upper : 100);
  if (!comparable(measure.unit, like.unit)) return std::nullopt;
  if (wanted == Dimension::rating && has_whole(measure) && has_whole(like))
    return measure.value / measure.upper * like.upper;
  return convert(measure.value, measure.unit, like.unit);
}

}  // namespace goals
