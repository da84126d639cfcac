// Picks the noun phrase that names what is measured, fit for a column head.
#include <algorithm>

#include "statement/reading.hpp"

namespace goals {
namespace {

/// The run of words from `first` to the end of its noun phrase, without articles at its begin.
TextRange phrase_from(const Reading& reading, std::size_t first, std::size_t head) {
  const Sentence& sentence = reading.sentence;
  while (first < head &&
         (sentence[first].is(Trait::article) || sentence[first].is(Trait::preposition) ||
          sentence[first].is(Term::number) || sentence[first].is(Term::more) || sentence[first].is(Term::less)))
    ++first;
  return sentence.range(first, head + 1);
}

/// The head of the noun phrase at `first`; the verb of a sentence ends its subject.
std::size_t head_before_verb(const Reading& reading, std::size_t first) {
  const std::size_t finite = std::min(reading.clause.auxiliary, reading.clause.verb);
  const bool subject = reading.clause.kind == ClauseKind::declarative && first <= finite;
  return noun_head(reading.sentence, first, subject ? finite : Clause::npos);
}

/// "cost per acquisition", "share of returning buyers": the noun with what it is a measure of.
std::size_t with_complement(const Reading& reading, std::size_t head) {
  const SentenceToken& joint = reading.token(head + 1);
  if (!joint.is(Term::of) && !joint.is(Term::per)) return head;
  const SentenceToken& next = reading.token(head + 2);
  if (!next.word() || next.is(Term::least) || next.is(Trait::number)) return head;
  if (next.any(bits(Trait::unit, Trait::calendar))) return head + 2;  // "messages per second"
  const std::size_t inner = head_before_verb(reading, head + 2);
  const bool number_between =
      reading.target != nullptr && reading.target->whole.first > head && reading.target->whole.first <= inner;
  return inner == Clause::npos || number_between ? head : inner;
}

/// "Scrap to 4% of output": the number tells of what stands before it.
bool names_subject(const Reading& reading) {
  const QuantityPhrase* target = reading.target;
  return reading.clause.kind == ClauseKind::nominal && target != nullptr &&
         reading.clause.subject_head < target->whole.first && (target->lead == Term::to || target->lead == Term::at);
}

}  // namespace

void set_metric(const Reading& reading, Statement& statement) {
  if (statement.form == Form::milestone && !statement.target) return;
  const bool change = reading.clause.kind == ClauseKind::imperative &&
                      (reading.baseline != nullptr || statement.relative || !reading.target ||
                       reading.clause.object_first < reading.target->whole.first);
  std::size_t first = Clause::npos;
  const bool opens = reading.target != nullptr && reading.target->whole.first == reading.clause.object_first;
  if (change && !opens && reading.clause.object_first < reading.sentence.size())
    first = reading.clause.object_first;
  else if (names_subject(reading))
    first = reading.clause.first;
  else if (reading.target != nullptr && reading.target->span.last < reading.sentence.size())
    first = reading.target->span.last;
  else if (reading.clause.kind != ClauseKind::imperative)
    first = reading.clause.first;
  if (first == Clause::npos) return;
  std::size_t head = head_before_verb(reading, first);
  // "Resting heart rate down 10 beats": nothing is counted after the number, so the subject is what is measured.
  if (head == Clause::npos && reading.clause.kind != ClauseKind::imperative) {
    first = reading.totality != Clause::npos ? reading.totality + 1 : reading.clause.first;
    head = head_before_verb(reading, first);
  }
  if (head == Clause::npos) return;
  statement.metric = phrase_from(reading, first, with_complement(reading, head));
}

}  // namespace goals
