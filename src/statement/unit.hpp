// The units a quantity may carry: which ones are known, how they are written, and which convert into each other.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace goals {

/// Only units of one dimension may be compared; percent and percentage points are two.
enum class Dimension : std::uint8_t {
  count,      ///< a bare number, or a number of things
  percent,    ///< 20 means 20 %
  points,     ///< percentage points
  currency,   ///< never converted between currencies
  time,       ///< base unit: second
  factor,     ///< 2x, double
  rating,     ///< 4.5/5, stars
  ratio,      ///< 8 of 10
  data,       ///< base unit: byte
  length,     ///< base unit: metre
  mass,       ///< base unit: gram
  volume,     ///< base unit: litre
  area,       ///< base unit: square metre
  energy,     ///< base unit: joule
  power,      ///< base unit: watt
  frequency,  ///< base unit: hertz
  data_rate,  ///< base unit: byte a second
  speed,      ///< base unit: kilometre an hour
  single,     ///< compares with nothing but itself: °C, ppm
};

/// A row of the unit table; the default is a plain count.
struct Unit {
  std::uint8_t row = 0;

  friend constexpr auto operator<=>(Unit, Unit) = default;
};

extern const std::array<Dimension, 256> dimensions_of_rows;
inline Dimension dimension(Unit unit) { return dimensions_of_rows[unit.row]; }
/// As a report shows it: `%`, `pp`, `USD`, `ms`, `h`, `x`; empty for a count.
std::string_view symbol(Unit unit);
/// How many base units of its dimension one of it is; 1 where nothing converts.
double scale(Unit unit);
/// The unit of an exact spelling (`%`, `$`, `minutes`, `GiB`), ASCII case ignored where case carries no meaning.
std::optional<Unit> find_unit(std::string_view spelling);
/// May values of the two be compared? Currencies only when equal; everything else by dimension.
bool comparable(Unit a, Unit b);
/// The value in another unit. Requires `comparable`.
double convert(double value, Unit from, Unit to);

}  // namespace goals
