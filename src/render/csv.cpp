// Quotes what must be quoted and leaves the rest as it is.
#include "render/csv.hpp"

#include <fmt/format.h>

#include <cmath>

#include "text/utf8.hpp"

namespace goals {
namespace {

/// What spreadsheets take for the begin of a formula, also after blanks that they cut away.
bool begins_formula(std::string_view text) {
  constexpr std::string_view signs = "=+-@|%\t\r\n";
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return false;
  // Full-width signs do the same where the keyboard is East Asian.
  constexpr std::string_view wide_equals = "\uFF1D";
  constexpr std::string_view wide_plus = "\uFF0B";
  constexpr std::string_view wide_minus = "\uFF0D";
  constexpr std::string_view wide_at = "\uFF20";
  const std::string_view rest = text.substr(first);
  return signs.find(rest.front()) != std::string_view::npos || rest.starts_with(wide_equals) ||
         rest.starts_with(wide_plus) || rest.starts_with(wide_minus) || rest.starts_with(wide_at);
}

}  // namespace

void CsvWriter::begin_cell() {
  if (in_row_) text_ += ',';
  in_row_ = true;
}

CsvWriter& CsvWriter::text(std::string_view value) {
  begin_cell();
  const std::string shown = printable(value);
  const bool is_formula = begins_formula(shown);
  if (!is_formula && shown.find_first_of(",\"\r\n") == std::string::npos) {
    text_ += shown;
    return *this;
  }
  text_ += '"';
  if (is_formula) text_ += '\'';
  for (const char byte : shown) {
    if (byte == '"') text_ += '"';
    text_ += byte;
  }
  text_ += '"';
  return *this;
}

CsvWriter& CsvWriter::number(std::optional<double> value) {
  begin_cell();
  if (value && std::isfinite(*value)) text_ += fmt::format("{}", *value);
  return *this;
}

void CsvWriter::end_row() {
  text_ += "\r\n";
  in_row_ = false;
}

}  // namespace goals
