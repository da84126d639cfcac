// Judges whether a stranger could say yes or no at the end, and whether the sentence is vague.
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"

namespace goals {
namespace {

bool judges(const Sentence& sentence, std::size_t i) {
  const SentenceToken& adverb = sentence.at(i);
  const bool manner = adverb.is(Trait::adverb) || adverb.range().of(sentence.text).ends_with("ly");
  return adverb.is(Trait::vague) && manner && !same_word(sentence, i, "successfully");
}

/// "Effectively support …", "write it up properly": how the work is done; one in a purpose judges something else.
std::size_t find_judging_adverb(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::imperative) return Clause::npos;
  if (clause.first > 0 && judges(reading.sentence, clause.first - 1)) return clause.first - 1;
  const std::size_t last = reading.sentence.size() - 1;
  if (!judges(reading.sentence, last)) return Clause::npos;
  for (std::size_t i = clause.verb + 1; i < last; ++i)
    if (reading.token(i).is(Term::to) || reading.token(i).is(Term::that)) return Clause::npos;
  return last;
}

/// A judging word in the phrase that the milestone makes or states.
std::size_t find_vague(const Reading& reading) {
  const Clause& clause = reading.clause;
  const bool states = clause.auxiliary != Clause::npos;
  const std::size_t first = clause.object_first != Clause::npos ? clause.object_first : clause.first;
  const std::size_t head = clause.object_first != Clause::npos ? clause.object_head : clause.subject_head;
  const std::size_t last = head != Clause::npos ? head : first + 3;
  const bool owned = reading.token(clause.verb).is(Term::have) || reading.clause.kind == ClauseKind::nominal;
  const bool passive = states && clause.verb != Clause::npos;
  for (std::size_t i = first; i <= last && i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (passive && token.is(Trait::preposition)) break;
    if (token.is(Trait::vague) && !token.is(Trait::finished)) return i;
    const bool thing = clause.kind == ClauseKind::nominal && i > first && !reading.sentence.before(i).is(Term::a) &&
                       has(reading.traits(head), Trait::deliverable);
    if ((states || owned) && token.is(Trait::soft) && !token.is(Trait::finished) && !thing) return i;
    if (token.is(Term::more) && reading.token(i + 1).any(bits(Trait::soft, Trait::quality)))
      return i;  // "a more inclusive curriculum"
    const bool unspecified =
        token.is(Term::more) || token.is(Term::less) || token.is(Term::fewer) || token.is(Term::several);
    if (unspecified && i == first && reading.target == nullptr) return i;
  }
  return Clause::npos;
}

/// The second "a" of "a book a month", where the sentence or its clause ends; "a week before" is a day.
bool is_per_unit(const Reading& reading, std::size_t at) {
  const std::string_view word = reading.token(at).range().of(reading.sentence.text);
  if (at == 0 || (word != "a" && word != "an") || reading.token(at + 2).word()) return false;
  return reading.token(at - 1).is(Trait::noun) && reading.token(at + 1).is(Trait::calendar);
}

/// "weekly", "every month", "a book a month", for work that is counted by it; regular attention stays attention.
bool has_frequency(const Reading& reading) {
  const bool one = reading.token(reading.clause.object_first).is(Term::a);  // "try out a new cake each month"
  const bool attends = has(reading.verb(), Trait::attend) && !has(reading.verb(), Trait::make);
  if (attends && !(one && says_each_time(reading))) return false;
  for (std::size_t i = reading.clause.first; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (token.is(Trait::frequency) && token.value <= 5) return true;
    if (is_per_unit(reading, i)) return true;
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

/// "Integrate it into more systems", "publish in more journals": how many stays open.
std::size_t find_open_amount(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::imperative) return Clause::npos;
  for (std::size_t i = clause.verb + 2; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (token.is(Sign::comma) || token.is(Term::that) || token.is(Term::by)) break;
    const bool purpose = token.is(Term::to) && reading.token(i + 1).is(Trait::verb_base);
    if (purpose) break;
    if (token.is(Term::more) && !token.is(Trait::vague) && reading.sentence.before(i).is(Trait::preposition) &&
        !reading.token(i + 1).is(Term::than) && has(reading.traits(noun_head(reading.sentence, i + 1)), Trait::plural))
      return i;
  }
  return Clause::npos;
}

/// "Become the #1 bakery in town": the number is a name, and the place can be looked up.
bool ranks_first(const Reading& reading) {
  if (!reading.token(reading.clause.verb).is(Term::become)) return false;
  for (std::size_t i = reading.clause.first; i + 1 < reading.sentence.size(); ++i) {
    const Literal* rank = reading.sentence[i].is(Sign::hash) ? reading.sentence.literal(i + 1) : nullptr;
    if (rank != nullptr && rank->plain && rank->value == 1) return true;
  }
  return false;
}

class Verdict {
 public:
  explicit Verdict(Statement& statement) : statement_(statement) {}

  void yes(Reason reason, TextRange range) const { set(true, reason, range); }
  void no(Reason reason, TextRange range) const { set(false, reason, range); }

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
  if (ranks_first(reading)) return verdict.yes(Reason::number, statement.form_range);
  std::size_t vague = find_judging_adverb(reading);
  if (vague == Clause::npos) vague = find_vague(reading);
  if (vague == Clause::npos) vague = find_open_amount(reading);
  if (statement.form == Form::outcome && vague == Clause::npos && acts_once(reading))
    return verdict.yes(Reason::state, statement.form_range);
  if (statement.form == Form::outcome && statement.form_reason == Reason::state && vague == Clause::npos)
    return verdict.yes(Reason::state, statement.form_range);
  if (statement.form == Form::outcome) {
    if (vague != Clause::npos) return verdict.no(Reason::quality_word, reading.token(vague).range());
    if (reading.clause.kind == ClauseKind::nominal) return verdict.no(Reason::bare_metric, statement.form_range);
    return verdict.no(Reason::unspecified_change, statement.verb.empty() ? statement.form_range : statement.verb);
  }
  if (vague != Clause::npos) return verdict.no(Reason::quality_word, reading.token(vague).range());
  if (statement.form == Form::activity && !has_frequency(reading))
    return verdict.no(Reason::continuing, statement.verb);
  verdict.yes(statement.form_reason == Reason::state ? Reason::state : Reason::deliverable, statement.form_range);
}

}  // namespace goals
