// Judges whether a stranger could say yes or no at the end, and whether the sentence is vague.
#include "statement/attainment.hpp"
#include "statement/criterion.hpp"
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/open_ended.hpp"
#include "statement/vagueness.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// The second "a" of "a book a month", where the sentence or its clause ends; "a week before" is a day.
bool is_per_unit(const Reading& reading, std::size_t at) {
  if (at == 0 || !reading.token(at).is(Term::a) || reading.token(at + 2).word()) return false;
  return reading.token(at - 1).is(Trait::noun) && reading.token(at + 1).is(Trait::calendar);
}

/// "weekly", "every month", "a book a month", for work that is counted by it; regular attention stays attention.
bool has_frequency(const Reading& reading) {
  const bool one = reading.token(reading.clause.object_first).is(Term::a);  // "try out a new cake each month"
  const bool attends = has(reading.verb(), Trait::attend) && (reading.verb() & bits(Trait::make, Trait::work)) == 0;
  if (attends && !(one && says_each_time(reading))) return false;
  for (std::size_t i = reading.clause.first; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (token.is(Trait::frequency) && token.value <= 5) return true;
    if (is_per_unit(reading, i)) return true;
    if (follows_event(reading, i)) return true;
    if (token.is(Term::on) && is_one_of(reading.sentence, i + 1, families::weekly_days)) return true;
    const bool every = token.is(Term::every) || token.is(Term::each);
    if (every && reading.token(i + 1).is(Trait::number) && reading.token(i + 2).is(Trait::calendar)) return true;
    if (every && reading.token(i + 1).any(bits(Trait::calendar, Trait::weekday))) return true;
    if (every && reading.token(i + 1).is(Term::weekend)) return true;
    const bool rate = token.is(Term::a) && reading.token(i + 1).is(Trait::calendar) && i > reading.clause.first + 2;
    if (rate && reading.token(reading.clause.verb + 1).is(Term::a) &&
        !reading.sentence.before(i).is(Trait::preposition))
      return true;  // "a book a month"
  }
  return false;
}

/// "The council approves the plan", "a second region takes over": one body does one thing, or does not.
bool acts_once(const Reading& reading) {
  const Clause& clause = reading.clause;
  const Traits subject = reading.subject();
  if (clause.kind != ClauseKind::declarative || has(subject, Trait::plural) || clause.negated) return false;
  if ((subject & bits(Trait::audience, Trait::staff)) == 0 || has(subject, Trait::metric)) return false;
  constexpr Traits lasting = bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain, Trait::attend);
  const Traits verb = reading.verb();
  if (clause.auxiliary != Clause::npos || (verb & lasting) != 0) return false;
  if (!has(verb, Trait::verb_third) || (verb & bits(Trait::make, Trait::obtain, Trait::work)) == 0) return false;
  for (std::size_t i = clause.verb + 1; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.token(i);
    if (token.any(bits(Trait::vague, Trait::soft)) || token.is(Term::more) || token.is(Term::less)) return false;
  }
  return true;
}

/// "Become the #1 bakery in town": the number is a name, and the place can be looked up.
bool names_rank(const Reading& reading) {
  const std::size_t what = find_made_what(reading);  // "make the blog our 3rd most visited page"
  for (std::size_t i = reading.clause.object_first; what != Clause::npos && i <= what + 1; ++i) {
    const Literal* rank = reading.sentence.literal(i);
    const bool first = rank != nullptr && rank->value == 1 && reading.sentence.before(i).is(Sign::hash);
    if (first || (rank != nullptr && rank->kind == LiteralKind::ordinal)) return true;
  }
  if (is_one_of(reading.sentence, reading.clause.verb, families::contest_verbs)) {  // "finish first", "win 1st place"
    const std::size_t place = reading.clause.verb + (reading.token(reading.clause.verb + 1).is(Term::in) ? 2 : 1);
    const Literal* rank = reading.sentence.literal(place);
    const bool ordinal =
        (rank != nullptr && rank->kind == LiteralKind::ordinal) || reading.token(place).is(Trait::ordinal);
    const SentenceToken& next = reading.token(place + 1);
    if (ordinal && (!next.word() || next.is(Trait::preposition) || next.is(Term::standing))) return true;
  }
  const SentenceToken& verb = reading.token(reading.clause.verb);
  if (!verb.is(Term::become) && !verb.is(Term::be) && !verb.is(Trait::reach)) return false;
  for (std::size_t i = reading.clause.first; i + 1 < reading.sentence.size(); ++i) {
    const Literal* rank = reading.sentence[i].is(Sign::hash) ? reading.sentence.literal(i + 1) : nullptr;
    if (rank != nullptr && rank->plain && rank->value == 1) return true;
  }
  return false;
}

/// "How do we review changes?"
bool asks(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  if (!sentence[sentence.size() - 1].is(Sign::question)) return false;
  const SentenceToken& first = sentence[reading.clause.first];
  return first.is(Term::how) || first.is(Term::which) || first.is(Term::who);
}

class Verdict {
 public:
  explicit Verdict(Statement& statement) : statement_(statement) {}

  void yes(Reason reason, TextRange range) const { set(true, reason, range); }
  void no(Reason reason, TextRange range) const { set(false, reason, range); }
  /// An outcome with a metric at most.
  void no_amount(const Reading& reading) const {
    const bool moves = statement_.form_reason == Reason::unspecified_change;
    if (reading.clause.kind == ClauseKind::nominal && !moves) return no(Reason::bare_metric, statement_.form_range);
    no(Reason::unspecified_change, statement_.verb.empty() ? statement_.form_range : statement_.verb);
  }

 private:
  void set(bool measurable, Reason reason, TextRange range) const {
    statement_.measurable = measurable;
    statement_.measurable_reason = reason;
    statement_.measurable_range = range;
    statement_.vague = !measurable;
    if (!measurable) statement_.vague_range = range;
  }

  Statement& statement_;
};

}  // namespace

void set_measurable(const Reading& reading, Statement& statement) {
  const Verdict verdict(statement);
  const bool total = reading.totality != Clause::npos;
  if (statement.target) return verdict.yes(total ? Reason::totality : Reason::number, statement.target->range);
  if (reading.placeholder != Clause::npos)
    return verdict.yes(Reason::placeholder, reading.token(reading.placeholder).range());
  // "by posting twice a week": the work behind the change can be checked.
  for (const QuantityPhrase& phrase : reading.quantities)
    if (phrase.quantity.per.row != 0) return verdict.yes(Reason::number, phrase.quantity.range);
  if (names_rank(reading)) return verdict.yes(Reason::number, statement.form_range);
  if (const std::size_t grade = find_grade(reading); grade != Clause::npos)
    return verdict.yes(Reason::grade, reading.token(grade).range());
  const std::size_t level = find_named_level(reading);
  if (const std::size_t line = level != Clause::npos ? level : find_crossed_line(reading); line != Clause::npos)
    return verdict.yes(Reason::state, reading.token(line).range());
  const std::size_t vague = find_vague_word(reading);
  const bool clear = statement.form == Form::outcome && vague == Clause::npos;
  if (clear && (statement.form_reason == Reason::state || acts_once(reading)))
    return verdict.yes(Reason::state, statement.form_range);
  if (asks(reading)) return verdict.no(Reason::question, reading.token(reading.clause.first).range());
  // "Be in bed by 10:30", "I do not look at my phone before 9 am".
  const bool timed =
      reading.clause.negated || (reading.token(reading.clause.verb).is(Term::be) && vague == Clause::npos);
  if (const std::size_t time = timed ? find_daytime(reading) : Clause::npos; time != Clause::npos)
    return verdict.yes(Reason::number, reading.token(time).range());
  if (vague != Clause::npos) return verdict.no(Reason::quality_word, reading.token(vague).range());
  if (statement.form == Form::outcome) return verdict.no_amount(reading);
  if (statement.form == Form::milestone && processes_open_set(reading))
    return verdict.no(Reason::unspecified_change, reading.token(reading.clause.object_head).range());
  if (statement.form == Form::activity && !has_frequency(reading)) {
    const std::size_t time = find_daytime(reading);
    if (time != Clause::npos) return verdict.yes(Reason::number, reading.token(time).range());
    return verdict.no(Reason::continuing, statement.verb);
  }
  verdict.yes(statement.form_reason == Reason::state ? Reason::state : Reason::deliverable, statement.form_range);
}

}  // namespace goals
