// Reads a text that is one date, or one cycle's name, and nothing else.
#include "statement/phrases.hpp"
#include "text/text_range.hpp"

namespace goals {
namespace {

/// The one date expression that covers all tokens of a sentence.
DateExpression only_date(const Sentence& sentence) {
  DatePhrases dates;
  find_dates(sentence, dates);
  if (dates.size() != 1 || dates[0].whole.first != 0 || dates[0].whole.last != sentence.size()) return {};
  return dates[0].expression;
}

std::optional<Period> period_of(const DateExpression& expression, const DateContext& context) {
  const int year = expression.year;
  switch (expression.form) {
    case DateForm::month: return year == 0 ? std::nullopt : std::optional(month_period(year, expression.month));
    case DateForm::quarter: return year == 0 ? std::nullopt : std::optional(quarter_period(year, expression.count));
    case DateForm::half: return year == 0 ? std::nullopt : std::optional(half_period(year, expression.count));
    case DateForm::iso_week: return year == 0 ? std::nullopt : iso_week_period(year, expression.count);
    case DateForm::year: return year_period(year);
    case DateForm::fiscal_year:
    case DateForm::fiscal_quarter:
    case DateForm::fiscal_half: {
      const auto last = resolve(expression, context).date;
      if (!last) return std::nullopt;
      const int months = expression.form == DateForm::fiscal_year   ? 12
                         : expression.form == DateForm::fiscal_half ? 6
                                                                    : 3;
      return Period{add_months(*last + 1, -months), *last};
    }
    default: return std::nullopt;
  }
}

std::string_view trim(std::string_view text) {
  return trimmed(text, {0, static_cast<std::uint32_t>(text.size())}).of(text);
}

}  // namespace

DateExpression read_date(std::string_view text) {
  Sentence sentence;
  tokenise(text, sentence);
  if (!sentence.tokens.full()) return only_date(sentence);
  return {};
}

std::optional<Period> read_cycle(std::string_view text, int fiscal_year_start_month, bool fiscal_year_named_by_start) {
  text = trim(text);
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
    const auto first = parse_iso_date(trim(text.substr(0, dots)));
    const auto last = parse_iso_date(trim(text.substr(dots + 2)));
    if (!first || !last || *last < *first) return std::nullopt;
    return Period{*first, *last};
  }
  const DateExpression expression = read_date(text);
  // "by Q3 2026" is a deadline, not the name of a cycle.
  if (!expression || text.empty() || (text.front() | 0x20) == 'b') return std::nullopt;
  return period_of(expression, {.cycle = std::nullopt,
                                .start = std::nullopt,
                                .fiscal_year_start_month = fiscal_year_start_month,
                                .fiscal_year_named_by_start = fiscal_year_named_by_start});
}

}  // namespace goals
