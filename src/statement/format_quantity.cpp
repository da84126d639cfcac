// Writes a quantity as a report shows it: the shortest form, with its unit and the words of its relation.
#include <charconv>
#include <cmath>

#include "statement/quantity.hpp"

namespace goals {
namespace {

/// The shortest decimal form that reads back to the same double, never with an exponent.
std::string shortest(double value) {
  char buffer[400];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
  return std::string(buffer, end.ptr);
}

/// `1234567.5` -> `1,234,567.5`
std::string grouped(double value) {
  std::string digits = shortest(value);
  const std::size_t first = digits.front() == '-' ? 1 : 0;
  const std::size_t point = std::min(digits.find('.'), digits.size());
  for (std::size_t at = point; at > first + 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

/// Amounts of money from ten thousand on are shortened where nothing is lost: `$1.2M`, `$50K`, but `$1,850`.
std::string money(double value, std::string_view sign) {
  struct Magnitude {
    double factor;
    std::string_view letter;
  };
  static constexpr Magnitude magnitudes[] = {{1e9, "B"}, {1e6, "M"}, {1e3, "K"}};
  constexpr double longest_written_out = 10e3;
  const double size = std::abs(value);
  std::string head(value < 0 ? "-" : "");
  head += sign;
  for (const auto& [factor, letter] : magnitudes) {
    const double tenths = size / factor * 100;
    if (size >= longest_written_out && size >= factor && std::abs(tenths - std::round(tenths)) < 1e-9)
      return head.append(shortest(std::round(tenths) / 100)).append(letter);
  }
  return head.append(grouped(size));
}

std::string_view currency_sign(std::string_view code) {
  if (code == "USD") return "$";
  if (code == "EUR") return "€";
  if (code == "GBP") return "£";
  if (code == "JPY") return "¥";
  if (code == "INR") return "₹";
  return {};
}

/// `1 day`, `1 week`: the symbols of the longer times are plurals.
std::string counted(double value, std::string_view symbol) {
  const bool singular = value == 1 && symbol.size() > 3 && symbol.ends_with("s");
  if (singular) symbol.remove_suffix(1);
  return grouped(value) + " " + std::string(symbol);
}

}  // namespace

std::string format_value(double value, Unit unit) {
  if (!std::isfinite(value)) return "?";
  if (value == 0) value = 0;  // no negative zero
  const std::string_view name = symbol(unit);
  switch (dimension(unit)) {
    case Dimension::currency: {
      const std::string_view sign = currency_sign(name);
      return sign.empty() ? money(value, std::string(name) + " ") : money(value, sign);
    }
    case Dimension::percent:
    case Dimension::factor: return grouped(value) + std::string(name);
    case Dimension::ratio: return grouped(value);
    case Dimension::rating: return name == "rating" ? grouped(value) : counted(value, name);
    default: return name.empty() ? grouped(value) : counted(value, name);
  }
}

std::string format_quantity(const Quantity& quantity) {
  const Dimension kind = dimension(quantity.unit);
  std::string text;
  switch (quantity.relation) {
    case Relation::at_least: text = "at least "; break;
    case Relation::more_than: text = "more than "; break;
    case Relation::at_most: text = "at most "; break;
    case Relation::less_than: text = "less than "; break;
    case Relation::approx: text = "about "; break;
    case Relation::between:
      return format_value(quantity.value, quantity.unit) + " to " + format_value(quantity.upper, quantity.unit);
    case Relation::exact: break;
  }
  // A share of the whole ("half of", "two thirds") reads best in percent, a proportion as it is said.
  if (kind == Dimension::ratio && quantity.upper == 1 && quantity.value < 1)
    return text + grouped(std::round(quantity.value * 1e4) / 100) + "%";
  if (kind == Dimension::ratio && quantity.value > quantity.upper)
    return text + grouped(quantity.value) + ":" + grouped(quantity.upper);
  text += format_value(quantity.value, quantity.unit);
  const bool has_whole = quantity.upper != quantity.value && quantity.upper > 0;
  if (has_whole && kind == Dimension::rating) text += "/" + grouped(quantity.upper);
  if (has_whole && kind == Dimension::ratio) text += " of " + grouped(quantity.upper);
  if (quantity.per.row != 0) {
    std::string_view per = symbol(quantity.per);
    if (per.size() > 3 && per.ends_with("s")) per.remove_suffix(1);
    text += " per " + std::string(per);
  }
  return text;
}

std::string_view to_string(Relation relation) {
  switch (relation) {
    case Relation::exact: return "exact";
    case Relation::approx: return "approx";
    case Relation::at_least: return "at_least";
    case Relation::more_than: return "more_than";
    case Relation::at_most: return "at_most";
    case Relation::less_than: return "less_than";
    case Relation::between: return "between";
  }
  return "exact";
}

}  // namespace goals
