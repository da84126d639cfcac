// One sentence as plain data, and the version.
#include "base/version.hpp"
#include "goals/goals.hpp"
#include "statement/statement.hpp"

namespace goals::api {
namespace {

std::optional<Part> part_of(TextRange range) {
  if (range.empty()) return std::nullopt;
  return Part{range.begin, range.end};
}

}  // namespace

Reading read(std::string_view sentence) {
  const Statement statement = read_statement(sentence);
  Reading reading{.form = std::string(to_string(statement.form)),
                  .direction = {},
                  .measurable = statement.measurable,
                  .relative = statement.relative,
                  .unit = {},
                  .metric = part_of(statement.metric),
                  .deadline_part = part_of(statement.deadline.range)};
  if (statement.direction != Direction::none) reading.direction = to_string(statement.direction);
  if (statement.baseline) {
    reading.baseline = statement.baseline->value;
    reading.baseline_part = part_of(statement.baseline->range);
  }
  if (statement.target) {
    reading.target = statement.target->value;
    reading.target_part = part_of(statement.target->range);
    reading.unit = symbol(statement.target->unit);
  }
  return reading;
}

std::string_view version() { return program_version(); }

}  // namespace goals::api
