// One number with what it counts, as it stands in a text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "statement/unit.hpp"
#include "text/text_range.hpp"

namespace goals {

/// How a number is meant by the words around it.
enum class Relation : std::uint8_t {
  exact,
  approx,
  at_least,
  more_than,
  at_most,
  less_than,
  between,  ///< `value` to `upper`
};

std::string_view to_string(Relation relation);

/// What is compared with other measures: a number of a unit, with the whole that it is a part of.
struct Measure {
  double value = 0;
  double upper = 0;  ///< the whole of a ratio or rating, else of no meaning
  Unit unit;
};

/// The value of `measure` as one counts where `like` stands: 1.5 h is 90 where `like` is in minutes, `5 of 10` is 4
/// where it is `6 of 8` and 50 where it is a percentage, and a bare number takes the unit of `like`. Nothing when the
/// two cannot be compared.
std::optional<double> value_in_unit_of(const Measure& measure, const Measure& like);

struct Quantity {
  double value = 0;  ///< in `unit`, magnitudes expanded: `$1.2M` is 1200000; `8 of 10` is 8; `20%` is 20
  double upper = 0;  ///< end of a range, or the whole of a ratio or rating (the 10 of `8 of 10`); else equal to `value`
  Unit unit;
  Unit per;  ///< the time unit of a rate (`per month`); a plain count where there is none
  Relation relation = Relation::exact;
  bool ambiguous = false;  ///< `4,5`: a decimal comma or a broken group of thousands
  TextRange range;         ///< number and unit, without the words of the relation

  bool is_range() const { return relation == Relation::between; }
  bool is_bounded_above() const { return relation == Relation::at_most || relation == Relation::less_than; }
  Measure measure() const { return {value, upper, unit}; }
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// A text that is one quantity and nothing else (a field's value): `45`, `$500K`, `4.5/5`, `90 min`, `60-70%`, `at
/// least 99.9%`. Ranges count from the begin of `text`.
std::optional<Quantity> read_quantity(std::string_view text);

/// The bytes of the unit in a text that `read_quantity` reads; empty where none is written.
TextRange unit_range_of(std::string_view text);

/// The quantity that a text begins with, for a check-in's value that a note follows.
std::optional<Quantity> read_leading_quantity(std::string_view text);

/// As a report shows it, shortest exact form with its unit: `1,250`, `6.5%`, `$1.2M`, `90 min`, `4.5/5`.
std::string format_quantity(const Quantity& quantity);

/// The number alone in a unit: `6.5%`, `$1.2M`, `90 min`.
std::string format_value(double value, Unit unit);

}  // namespace goals
