// Judges whether a stranger could say yes or no at the end, and whether the sentence is vague.
#include "statement/reading.hpp"

namespace goals {
namespace {

const Token* find_vague(const Reading& reading) {
  for (std::size_t i = reading.clause.first; i < reading.sentence.size(); ++i)
    if (reading.sentence[i].is(Trait::vague) && !reading.sentence[i].is(Trait::finished)) return &reading.sentence[i];
  return nullptr;
}

}  // namespace

void set_measurable(const Reading& reading, Statement& statement) {
  const auto judge = [&](bool measurable, Reason reason, TextRange range) {
    statement.measurable = measurable;
    statement.measurable_reason = reason;
    statement.measurable_range = range;
    statement.vague = !measurable;
    statement.vague_range = measurable ? TextRange{} : range;
  };
  if (statement.target) {
    const bool all = reading.totality != Clause::npos;
    return judge(true, all ? Reason::totality : Reason::number, statement.target->range);
  }
  const TextRange verb = statement.verb;
  if (statement.form == Form::outcome)
    return judge(false, Reason::unspecified_change, verb.empty() ? statement.form_range : verb);
  if (const Token* vague = find_vague(reading)) return judge(false, Reason::quality_word, vague->range());
  if (statement.form == Form::activity) return judge(false, Reason::continuing, verb);
  judge(true, Reason::deliverable, statement.form_range);
}

}  // namespace goals
