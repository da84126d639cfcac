// Reads one sentence: finds its words, dates and quantities once, then lets each pass add what it knows.
#include "statement/criterion.hpp"
#include "statement/ending.hpp"
#include "statement/number_name.hpp"
#include "statement/reading.hpp"
#include "statement/words/english_families.hpp"

namespace goals {

namespace {

/// "Maintain accurate records" names what stays as it is; "strengthen our partnerships", "keep an eye on …", "continue
/// the training" are attention that goes no way.
bool maintains_quality(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  return has(reading.verb(), Trait::maintain) && !reading.clause.continuing &&
         !is_one_of(reading.sentence, verb, families::continuing_verbs);
}

}  // namespace

Statement read_statement(std::string_view text) { return read_statement(text, english_lexicon()); }

Statement read_statement(std::string_view text, const Lexicon& lexicon) {
  Reading reading;
  tokenise(text, reading.sentence, lexicon);
  drop_marks_behind(reading.sentence);
  find_dates(reading.sentence, reading.dates);
  find_quantities(reading.sentence, reading.dates, reading.quantities);
  Statement statement;
  if (reading.sentence.tokens.empty()) return statement;
  find_clause(reading);
  reading.deadline = choose_deadline(reading);
  find_target(reading);
  if (reading.deadline != nullptr) statement.deadline = reading.deadline->expression;
  set_target(reading, statement);
  set_direction(reading, statement);
  set_form(reading, statement);
  set_measurable(reading, statement);
  if (statement.form == Form::activity && !statement.measurable && !maintains_quality(reading))
    statement.direction = Direction::none;
  const bool directed = statement.form == Form::milestone && statement.direction != Direction::none;
  if (directed && !statement.target && find_grade(reading) == Clause::npos) statement.direction = Direction::none;
  set_metric(reading, statement);
  set_others(reading, statement);
  return statement;
}

std::optional<double> absolute_target(const Statement& statement, double baseline) {
  if (!statement.target) return std::nullopt;
  const Quantity& target = *statement.target;
  if (!statement.relative) return target.value;
  const double sign = statement.direction == Direction::decrease ? -1 : 1;
  switch (dimension(target.unit)) {
    case Dimension::percent: return baseline * (1 + sign * target.value / 100);
    case Dimension::ratio:
      return target.upper == 0 ? std::nullopt : std::optional(baseline * (1 + sign * target.value / target.upper));
    case Dimension::factor: return sign < 0 && target.value > 1 ? baseline / target.value : baseline * target.value;
    default: return baseline + sign * target.value;
  }
}

std::string_view to_string(Form form) {
  switch (form) {
    case Form::not_understood: return "not understood";
    case Form::outcome: return "outcome";
    case Form::milestone: return "milestone";
    case Form::activity: return "activity";
  }
  return {};
}

std::string_view to_string(Direction direction) {
  switch (direction) {
    case Direction::none: return "none";
    case Direction::increase: return "increase";
    case Direction::decrease: return "decrease";
    case Direction::reach: return "reach";
    case Direction::at_least: return "at least";
    case Direction::at_most: return "at most";
    case Direction::maintain: return "maintain";
  }
  return {};
}

}  // namespace goals
