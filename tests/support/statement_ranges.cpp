// Checks the ranges of a reading against its text.
#include "support/statement_ranges.hpp"

#include <cmath>

#include "statement/statement.hpp"

namespace goals::testing {
namespace {

bool on_boundary(std::string_view text, std::uint32_t at) {
  // A byte that continues a character never begins a range; a stray one is a character of its own.
  if (at == 0 || at >= text.size()) return at <= text.size();
  const auto byte = static_cast<unsigned char>(text[at]);
  const auto before = static_cast<unsigned char>(text[at - 1]);
  return (byte & 0xC0U) != 0x80U || before < 0xC0U;
}

bool inside(std::string_view text, TextRange range) {
  if (range.begin > range.end || range.end > text.size()) return false;
  return on_boundary(text, range.begin) || on_boundary(text, range.end);
}

bool inside(std::string_view text, const Quantity& quantity) {
  return std::isfinite(quantity.value) && inside(text, quantity.range);
}

bool same(const Statement& a, const Statement& b) {
  return a.form == b.form && a.direction == b.direction && a.metric == b.metric && a.measurable == b.measurable &&
         a.target.has_value() == b.target.has_value() && a.deadline.range == b.deadline.range && a.others == b.others;
}

}  // namespace

bool ranges_hold(std::string_view text) {
  const Statement statement = read_statement(text);
  for (const TextRange range : {statement.form_range, statement.measurable_range, statement.vague_range, statement.verb,
                                statement.metric, statement.deadline.range})
    if (!inside(text, range)) return false;
  for (const TextRange other : statement.others)
    if (!inside(text, other)) return false;
  if (statement.target && !inside(text, *statement.target)) return false;
  if (statement.baseline && !inside(text, *statement.baseline)) return false;
  for (const Quantity& quantity : read_quantities(text))
    if (!inside(text, quantity)) return false;
  return same(statement, read_statement(text));
}

}  // namespace goals::testing
