// What one sentence of a goal says: form, direction, metric, baseline, target and deadline, each with its place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rare.hpp"
#include "statement/date_expression.hpp"
#include "statement/quantity.hpp"
#include "text/text_range.hpp"

namespace goals {

enum class Form : std::uint8_t {
  not_understood,
  outcome,    ///< a state, metric or behaviour of users, market, system or body changes or holds
  milestone,  ///< one deliverable or documented state, done or not
  activity,   ///< own work, counted or repeated
};

enum class Direction : std::uint8_t { none, increase, decrease, reach, at_least, at_most, maintain };

/// Why a sentence was read as it was; `describe` words it.
enum class Reason : std::uint8_t {
  none,
  number,              ///< a number or threshold
  totality,            ///< all, every, no, zero
  deliverable,         ///< one deliverable with a recognisable end
  state,               ///< "X is documented"
  grade,               ///< a letter that a school gives
  placeholder,         ///< a number is meant, its value is open
  quality_word,        ///< improve, better … without a criterion
  unspecified_change,  ///< a change verb without an amount
  bare_metric,         ///< a metric's name and nothing else
  question,            ///< it asks, and states nothing
  continuing,          ///< attention without an end
  change_verb,         ///< increase, reduce, … of a metric
  audience_behaviour,  ///< users or customers do it
  metric_noun,
  own_work,  ///< the verb counts own work
  repeated_work,
  single_work,  ///< the verb makes one thing
  unclear,
};

class Lexicon;

struct Statement {
  Form form = Form::not_understood;
  Reason form_reason = Reason::none;
  bool measurable = false;
  Reason measurable_reason = Reason::none;
  bool vague = false;                          ///< unspecific, and nothing to verify
  bool relative = false;                       ///< the target is an amount of change ("by 20%", "2x"), not a level
  Direction direction = Direction::none;       ///< where the values say it, by them
  Direction verb_direction = Direction::none;  ///< `increase` or `decrease` where the verb alone says so
  TextRange form_range;                        ///< the words the form was judged by
  TextRange measurable_range;
  TextRange vague_range;  ///< the word that is vague
  TextRange verb;
  TextRange metric;  ///< a noun phrase fit for a column head
  std::optional<Quantity> baseline;
  std::optional<Quantity> target;
  DateExpression deadline;
  RareList<TextRange> others;  ///< the words of each further result; the strongest is the one read

  bool several() const { return !others.empty(); }
};

/// Reads one sentence. Ranges count from the begin of `text` and lie on character boundaries. Deterministic, linear,
/// and independent of anything but the text and the lexicon, which is English where none is given.
Statement read_statement(std::string_view text);
Statement read_statement(std::string_view text, const Lexicon& lexicon);

/// Every quantity of a sentence, in order, with its relation.
std::vector<Quantity> read_quantities(std::string_view text);

/// The absolute target that a relative one means once the baseline is known: "by 20%" from 50 is 60 (increase) or 40
/// (decrease), "by 3 points" adds, "double" is twice. Nothing without a baseline.
std::optional<double> absolute_target(const Statement& statement, double baseline);

std::string_view to_string(Form form);
std::string_view to_string(Direction direction);

/// Plain words for a reason, quoting the sentence: "`publish` counts own work".
std::string describe(Reason reason, TextRange range, std::string_view text);

}  // namespace goals
