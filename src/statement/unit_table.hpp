// The rows behind `Unit`, for those who index their spellings; everyone else asks unit.hpp.
#pragma once

#include <span>
#include <string_view>

#include "statement/unit.hpp"

namespace goals {

struct UnitRow {
  std::string_view symbol;
  Dimension dimension;
  double scale;
  std::string_view spellings;  ///< lower-case, separated by one blank
};

/// Row 0 is the plain count.
std::span<const UnitRow> unit_rows();

/// The rows that the reader itself gives to what it finds.
struct KnownUnits {
  Unit percent;
  Unit points;
  Unit factor;
  Unit stars;
  Unit rating;
  Unit ratio;
  Unit second;
  Unit minute;
  Unit hour;
  Unit week;
  Unit fortnight;
  Unit dollar;
  Unit pound_sterling;
  Unit pound;
  Unit foot;
  Unit inch;
};
extern const KnownUnits known_unit_rows;
inline const KnownUnits& known_units() { return known_unit_rows; }

}  // namespace goals
