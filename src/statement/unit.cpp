// The unit table: spelling, dimension and scale of every unit that a quantity may carry.
#include "statement/unit.hpp"

#include <array>
#include <cassert>

#include "base/ascii.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
// The mean Gregorian year and a twelfth of it, so that months and years convert both ways.
constexpr double year = 365.25 * day;
constexpr double month = year / 12;

using enum Dimension;

constexpr std::array rows{
    UnitRow{"", count, 1, ""},
    UnitRow{"%", percent, 1, "% percent percents per-cent pct prozent"},
    UnitRow{"pp", points, 1, "pp ppt ppts pps p.p percentage-point percentage-points %-points %-point"},
    UnitRow{"bps", points, 0.01, "bps basis-points basis-point"},
    UnitRow{"points", count, 1, "point points pt pts"},
    UnitRow{"x", factor, 1, "x × fold"},
    UnitRow{"stars", rating, 1, "star stars ★"},
    UnitRow{"rating", rating, 1, ""},
    UnitRow{"ratio", ratio, 1, ""},
    UnitRow{"USD", currency, 1, "$ us$ usd dollar dollars bucks"},
    UnitRow{"EUR", currency, 1, "€ eur euro euros"},
    UnitRow{"GBP", currency, 1, "£ gbp quid pounds-sterling sterling"},
    UnitRow{"JPY", currency, 1, "¥ jpy yen"},
    UnitRow{"INR", currency, 1, "₹ inr rupee rupees rs"},
    UnitRow{"CHF", currency, 1, "chf franken francs"},
    UnitRow{"CAD", currency, 1, "c$ ca$ cad"},
    UnitRow{"AUD", currency, 1, "a$ au$ aud"},
    UnitRow{"NZD", currency, 1, "nz$ nzd"},
    UnitRow{"SGD", currency, 1, "s$ sgd"},
    UnitRow{"HKD", currency, 1, "hk$ hkd"},
    UnitRow{"BRL", currency, 1, "r$ brl reais"},
    UnitRow{"MXN", currency, 1, "mx$ mxn"},
    UnitRow{"CNY", currency, 1, "cny rmb yuan renminbi"},
    UnitRow{"AED", currency, 1, "aed dirham dirhams"},
    UnitRow{"SAR", currency, 1, "sar riyal riyals"},
    UnitRow{"QAR", currency, 1, "qar"},
    UnitRow{"KWD", currency, 1, "kwd"},
    UnitRow{"EGP", currency, 1, "egp"},
    UnitRow{"NGN", currency, 1, "₦ ngn naira"},
    UnitRow{"KES", currency, 1, "kes"},
    UnitRow{"THB", currency, 1, "฿ thb baht"},
    UnitRow{"MYR", currency, 1, "myr ringgit"},
    UnitRow{"IDR", currency, 1, "idr rupiah"},
    UnitRow{"PHP", currency, 1, "₱"},
    UnitRow{"VND", currency, 1, "₫ vnd dong"},
    UnitRow{"TWD", currency, 1, "nt$ twd"},
    UnitRow{"RUB", currency, 1, "₽ rub ruble rubles rouble roubles"},
    UnitRow{"UAH", currency, 1, "₴ uah hryvnia"},
    UnitRow{"HUF", currency, 1, "huf forint"},
    UnitRow{"RON", currency, 1, "ron"},
    UnitRow{"KRW", currency, 1, "₩ krw"},
    UnitRow{"SEK", currency, 1, "sek"},
    UnitRow{"NOK", currency, 1, "nok"},
    UnitRow{"DKK", currency, 1, "dkk"},
    UnitRow{"PLN", currency, 1, "pln zł"},
    UnitRow{"CZK", currency, 1, "czk"},
    UnitRow{"ILS", currency, 1, "₪ ils"},
    UnitRow{"TRY", currency, 1, "₺ tl"},
    UnitRow{"ZAR", currency, 1, "zar"},
    UnitRow{"ns", time, 1e-9, "ns nanosecond nanoseconds"},
    UnitRow{"µs", time, 1e-6, "µs μs us microsecond microseconds"},
    UnitRow{"ms", time, 1e-3, "ms msec msecs millisecond milliseconds millis"},
    UnitRow{"s", time, 1, "s sec secs second seconds"},
    UnitRow{"min", time, minute, "min mins minute minutes"},
    UnitRow{"h", time, hour, "h hr hrs hour hours"},
    UnitRow{"days", time, day, "d day days"},
    UnitRow{"weeks", time, 7 * day, "w wk wks week weeks"},
    UnitRow{"fortnights", time, 14 * day, "fortnight fortnights"},
    UnitRow{"months", time, month, "mo mos mth mths month months"},
    UnitRow{"quarters", time, 3 * month, "quarter quarters qtr qtrs"},
    UnitRow{"years", time, year, "y yr yrs year years"},
    UnitRow{"B", data, 1, "byte bytes"},
    UnitRow{"kB", data, 1e3, "kb kilobyte kilobytes"},
    UnitRow{"MB", data, 1e6, "mb megabyte megabytes"},
    UnitRow{"GB", data, 1e9, "gb gigabyte gigabytes gig gigs"},
    UnitRow{"TB", data, 1e12, "tb terabyte terabytes"},
    UnitRow{"PB", data, 1e15, "pb petabyte petabytes"},
    UnitRow{"KiB", data, 1024.0, "kib kibibytes"},
    UnitRow{"MiB", data, 1048576.0, "mib mebibytes"},
    UnitRow{"GiB", data, 1073741824.0, "gib gibibytes"},
    UnitRow{"TiB", data, 1099511627776.0, "tib tebibytes"},
    UnitRow{"kbit", data, 125, "kbit kbits kilobit kilobits"},
    UnitRow{"Mbit", data, 125e3, "mbit mbits megabit megabits"},
    UnitRow{"Gbit", data, 125e6, "gbit gbits gigabit gigabits"},
    UnitRow{"mm", length, 1e-3, "mm millimetre millimetres millimeter millimeters"},
    UnitRow{"cm", length, 1e-2, "cm centimetre centimetres centimeter centimeters"},
    UnitRow{"m", length, 1, "metre metres meter meters"},
    UnitRow{"km", length, 1e3, "km kms kilometre kilometres kilometer kilometers"},
    UnitRow{"mi", length, 1609.344, "mi mile miles"},
    UnitRow{"in", length, 0.0254, "inch inches"},
    UnitRow{"ft", length, 0.3048, "ft foot feet"},
    UnitRow{"yd", length, 0.9144, "yd yards"},
    UnitRow{"mg", mass, 1e-3, "mg milligram milligrams"},
    UnitRow{"g", mass, 1, "g gram grams"},
    UnitRow{"kg", mass, 1e3, "kg kgs kilo kilos kilogram kilograms"},
    UnitRow{"t", mass, 1e6, "tonne tonnes"},
    UnitRow{"oz", mass, 28.349523125, "oz ounce ounces"},
    UnitRow{"lb", mass, 453.59237, "lb lbs pound pounds"},
    UnitRow{"mL", volume, 1e-3, "ml millilitre millilitres milliliter milliliters"},
    UnitRow{"cL", volume, 1e-2, "cl"},
    UnitRow{"L", volume, 1, "l litre litres liter liters"},
    UnitRow{"gal", volume, 3.785411784, "gal gallon gallons"},
    UnitRow{"m³", volume, 1e3, "m³"},
    UnitRow{"m²", area, 1, "m² sqm"},
    UnitRow{"km²", area, 1e6, "km²"},
    UnitRow{"ft²", area, 0.09290304, "ft² sqft"},
    UnitRow{"mi²", area, 2589988.110336, "mi²"},
    UnitRow{"ha", area, 1e4, "ha hectare hectares"},
    UnitRow{"acres", area, 4046.8564224, "acre acres"},
    UnitRow{"Wh", energy, 3600, "wh"},
    UnitRow{"kWh", energy, 3.6e6, "kwh"},
    UnitRow{"MWh", energy, 3.6e9, "mwh"},
    UnitRow{"GWh", energy, 3.6e12, "gwh"},
    UnitRow{"kJ", energy, 1e3, "kj"},
    UnitRow{"kcal", energy, 4184, "kcal calories calorie"},
    UnitRow{"W", power, 1, "watt watts"},
    UnitRow{"kW", power, 1e3, "kw kilowatt kilowatts"},
    UnitRow{"MW", power, 1e6, "mw megawatt megawatts"},
    UnitRow{"GW", power, 1e9, "gw"},
    UnitRow{"Hz", frequency, 1, "hz hertz"},
    UnitRow{"kHz", frequency, 1e3, "khz"},
    UnitRow{"MHz", frequency, 1e6, "mhz"},
    UnitRow{"GHz", frequency, 1e9, "ghz"},
    UnitRow{"kbit/s", data_rate, 125, "kbps"},
    UnitRow{"Mbit/s", data_rate, 125e3, "mbps"},
    UnitRow{"Gbit/s", data_rate, 125e6, "gbps"},
    UnitRow{"km/h", speed, 1, "kph kmh"},
    UnitRow{"mph", speed, 1.609344, "mph"},
    UnitRow{"tCO2e", mass, 1e6, "tco2 tco2e"},
    UnitRow{"°C", single, 1, "°c celsius centigrade"},
    UnitRow{"°F", single, 1, "°f fahrenheit"},
    UnitRow{"ppm", single, 1, "ppm"},
    UnitRow{"bpm", single, 1, "bpm"},
    UnitRow{"rpm", single, 1, "rpm"},
    UnitRow{"dB", single, 1, "db"},
};
static_assert(rows.size() < 256);

bool same_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (lower(a[i]) != lower(b[i])) return false;
  return true;
}

/// The row that a report shows by this symbol, for those the program itself knows by name.
consteval Unit named(std::string_view symbol) {
  std::uint8_t row = 0;
  while (rows[row].symbol != symbol) ++row;
  return {row};
}

const UnitRow& row_of(Unit unit) {
  assert(unit.row < rows.size());
  return rows[unit.row];
}

}  // namespace

std::span<const UnitRow> unit_rows() { return rows; }

constinit const KnownUnits known_unit_rows{.percent = named("%"),
                                           .points = named("pp"),
                                           .factor = named("x"),
                                           .stars = named("stars"),
                                           .rating = named("rating"),
                                           .ratio = named("ratio"),
                                           .second = named("s"),
                                           .minute = named("min"),
                                           .hour = named("h"),
                                           .week = named("weeks"),
                                           .fortnight = named("fortnights"),
                                           .dollar = named("USD"),
                                           .pound_sterling = named("GBP"),
                                           .pound = named("lb"),
                                           .foot = named("ft"),
                                           .inch = named("in")};

constinit const std::array<Dimension, 256> dimensions_of_rows = [] {
  std::array<Dimension, 256> dimensions{};
  for (std::size_t row = 0; row < rows.size(); ++row) dimensions[row] = rows[row].dimension;
  return dimensions;
}();

std::string_view symbol(Unit unit) { return row_of(unit).symbol; }

double scale(Unit unit) { return row_of(unit).scale; }

std::optional<Unit> find_unit(std::string_view spelling) {
  if (spelling.empty()) return std::nullopt;
  if (spelling == "Mb") spelling = "mbit";  // the one pair that only case tells apart: bits and bytes
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (same_ignoring_case(spelling, rows[i].symbol)) return Unit{static_cast<std::uint8_t>(i)};
    std::string_view left = rows[i].spellings;
    while (!left.empty()) {
      const std::size_t end = left.find(' ');
      if (same_ignoring_case(spelling, left.substr(0, end))) return Unit{static_cast<std::uint8_t>(i)};
      left = end == std::string_view::npos ? std::string_view{} : left.substr(end + 1);
    }
  }
  return std::nullopt;
}

bool comparable(Unit a, Unit b) {
  if (a == b) return true;
  return dimension(a) == dimension(b) && dimension(a) != currency && dimension(a) != single;
}

double convert(double value, Unit from, Unit to) {
  assert(comparable(from, to));
  return from == to ? value : value * scale(from) / scale(to);
}

}  // namespace goals
