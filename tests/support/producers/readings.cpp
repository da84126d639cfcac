// What each line of the first input says, read as a sentence: one line a sentence, only what it says.
#include <array>
#include <stdexcept>

#include "statement/statement.hpp"
#include "support/block_producer.hpp"
#include "text/line_index.hpp"

namespace goals::block_producers {
namespace {

constexpr std::array<std::string_view, 2> options_read{"cycle", "fiscal-year-start"};

std::string_view problem_word(DateProblem problem) {
  switch (problem) {
    case DateProblem::none: return "";
    case DateProblem::ambiguous: return "ambiguous";
    case DateProblem::invalid: return "invalid";
    case DateProblem::needs_cycle: return "needs a cycle";
    case DateProblem::needs_fiscal_year_start: return "needs a fiscal year";
    case DateProblem::outside_cycle: return "outside the cycle";
    case DateProblem::vague: return "vague";
    case DateProblem::placeholder: return "open";
  }
  return "";
}

std::string deadline_of(const Statement& statement, const DateContext& context, std::string_view text) {
  const ResolvedDate resolved = resolve(statement.deadline, context);
  std::string shown = resolved.date ? to_string(*resolved.date) : std::string(problem_word(resolved.problem));
  if (resolved.problem == DateProblem::outside_cycle) shown.append(", outside the cycle");
  return shown.append(" `").append(statement.deadline.range.of(text)).append("`");
}

/// `outcome increase "NPS" from 45 to 70 by 2026-09-30 `by Q3``
std::string reading_of(std::string_view text, const DateContext& context) {
  const Statement statement = read_statement(text);
  std::string line(to_string(statement.form));
  if (!statement.measurable) line.append(", not measurable");
  if (statement.direction != Direction::none) line.append(", ").append(to_string(statement.direction));
  if (!statement.metric.empty()) line.append(" \"").append(statement.metric.of(text)).append("\"");
  if (statement.baseline) line.append(", from ").append(format_quantity(*statement.baseline));
  if (statement.target) line.append(statement.relative ? ", by " : ", to ").append(format_quantity(*statement.target));
  if (statement.deadline) line.append(", until ").append(deadline_of(statement, context, text));
  for (const TextRange other : statement.others) line.append(", also \"").append(other.of(text)).append("\"");
  return line;
}

std::string produce(const testing::Case& given) {
  if (given.files.empty()) throw std::runtime_error("`readings` needs an input with one sentence a line");
  const std::string start = given.option("fiscal-year-start");
  DateContext context;
  context.fiscal_year_start_month = start.empty() ? 0 : std::stoi(start);
  context.cycle = read_cycle(given.option("cycle", "2026-Q3"), context.fiscal_year_start_month);
  const std::string_view text = given.files.front().text;
  std::string lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = line_end(text, begin);
    lines.append(reading_of(text.substr(begin, end - begin), context)).append("\n");
    begin = next_line(text, end);
  }
  return lines;
}

}  // namespace

extern constinit const testing::BlockProducer readings{"readings", produce, options_read};

}  // namespace goals::block_producers
