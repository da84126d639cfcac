// Judges whether own work goes on and on.
#include "statement/endless_work.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// "Publish the Release Notes" names one thing.
bool is_name_part(const Reading& reading, std::size_t head) {
  const SentenceToken& before = reading.sentence.before(reading.clause.verb);  // "Just Build Websites" is all a title
  const bool title = before.word() && before.capital && reading.token(reading.clause.verb).capital;
  return (reading.token(head).capital && !title) || reading.sentence.before(head).is(Sign::quote);
}

}  // namespace

bool makes_on_and_on(const Reading& reading) {
  const SentenceToken& first = reading.token(reading.clause.object_first);
  const std::size_t lot = reading.clause.object_first + (first.is(Term::a) ? 1 : 0);
  if (is_one_of(reading.sentence, lot, families::lots)) return true;
  const bool made = has(reading.object(), Trait::deliverable) && !has(reading.object(), Trait::occasion) &&
                    !has(reading.verb(), Trait::finishing);
  const bool many = (has(reading.object(), Trait::plural) && !made) || has(reading.object(), Trait::intangible);
  if (first.is(Trait::article) || !many) return false;
  for (std::size_t i = reading.clause.object_first; i < reading.clause.object_head; ++i)
    if (reading.token(i).is(Trait::vague)) return true;
  return false;
}

namespace {

/// "Launch partner programs", but not "publish new articles": a noun before them says which, and they come out once.
bool finishes_named_things(const Reading& reading) {
  if (!has(reading.verb(), Trait::finishing) || has(reading.verb(), Trait::recur)) return false;
  for (std::size_t i = reading.clause.object_first; i < reading.clause.object_head; ++i)
    if (reading.token(i).any(any_noun)) return true;
  return false;
}

}  // namespace

bool has_no_end(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  const bool alone = head == reading.clause.verb + 1 && has(reading.verb(), Trait::work);  // "build websites"
  if (finishes_named_things(reading)) return false;
  const bool serial = has(reading.verb(), Trait::recur) || has(reading.verb(), Trait::finishing) || alone;
  if (!serial || head == Clause::npos || reading.target != nullptr || reading.totality != Clause::npos) return false;
  const SentenceToken& next = reading.token(head + 1);
  const bool done_again = has(reading.object(), Trait::occasion) && !has(reading.object(), Trait::deliverable);
  const bool which = next.is(Sign::dash) || next.is(Sign::colon);  // "videos - one a product"
  const bool dated = reading.deadline != nullptr && reading.deadline->whole.first == head + 1;
  const bool complete = (!next.word() && !which) || dated || next.is(Trait::conjunction) || done_again;
  const bool mass =
      has(reading.object(), Trait::intangible) && (!next.word() || dated) && head == reading.clause.verb + 1;
  return complete && (mass || (has(reading.object(), Trait::plural) && (reading.object() & own_things) != 0)) &&
         !reading.token(reading.clause.object_first).is(Trait::article) && !is_name_part(reading, head);
}

bool starts_habit(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  const bool taken_up = (reading.object() & bits(Trait::intangible, Trait::occasion, Trait::verb_ing)) != 0 &&
                        !has(reading.object(), Trait::deliverable) &&
                        reading.token(reading.clause.object_first).is(Trait::frequency) &&
                        is_one_of(reading.sentence, reading.clause.verb, families::starting_verbs);
  if (taken_up && reading.target == nullptr) return true;  // "start daily meditation"
  if (reading.target != nullptr || !is_one_of(reading.sentence, head, families::habits)) return false;
  for (std::size_t i = reading.clause.object_first; i < head; ++i)
    if (reading.token(i).is(Trait::frequency)) return true;
  return reading.token(head + 1).is(Term::of) && reading.token(head + 2).is(Trait::verb_ing);
}

}  // namespace goals
