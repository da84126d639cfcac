// Finds the words that judge without a criterion, or leave an amount open.
#include "statement/vagueness.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

bool judges(const Sentence& sentence, std::size_t i) {
  const SentenceToken& adverb = sentence.at(i);
  if (adverb.is(Term::only)) return false;  // "just bake bread"
  const bool manner = adverb.is(Trait::adverb) || adverb.range().of(sentence.text).ends_with("ly");
  return adverb.any(bits(Trait::vague, Trait::soft)) && manner && !same_word(sentence, i, "successfully");
}

/// "Effectively support …", "write it up properly": how the work is done; one in a purpose judges something else.
std::size_t find_judging_adverb(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind == ClauseKind::nominal) return Clause::npos;
  if (clause.kind == ClauseKind::imperative && clause.first > 0 && judges(reading.sentence, clause.first - 1))
    return clause.first - 1;
  const std::size_t last = reading.sentence.size() - 1;
  const bool states = clause.kind == ClauseKind::declarative && last > clause.verb;
  if (states && same_word(reading.sentence, last, "well")) return last;  // "incidents are handled well"
  if (!judges(reading.sentence, last)) return Clause::npos;
  for (std::size_t i = clause.verb + 1; i < last; ++i)
    if (reading.token(i).is(Term::to) || reading.token(i).is(Term::that)) return Clause::npos;
  return last;
}

/// "a high performing team", "well known": two words that judge together; hyphenated they are one of the vague words.
bool judges_together(const Reading& reading, std::size_t i) {
  return is_one_of(reading.sentence, i + 1, families::judging_seconds) &&
         is_one_of(reading.sentence, i, families::judging_firsts);
}

/// "a lot of things", "lots of articles", "plenty of ideas": how many stays open.
bool leaves_many_open(const Reading& reading, std::size_t i) {
  if (reading.token(i).is(Term::a)) ++i;
  if (!reading.token(i + 1).is(Term::of) || reading.target != nullptr) return false;
  return is_one_of(reading.sentence, i, families::open_amounts);
}

/// "as easy and intuitive as possible": no degree is said.
std::size_t find_utmost(const Reading& reading) {
  std::size_t as = Clause::npos;
  for (std::size_t i = reading.clause.first; i + 1 < reading.sentence.size(); ++i) {
    if (!reading.token(i).is(Term::as)) continue;
    if (as != Clause::npos && same_word(reading.sentence, i + 1, "possible")) return as + 1;
    as = i;
  }
  return Clause::npos;
}

/// "a tool that is delightful to use", "a product people love": what is made is judged by a clause of its own.
std::size_t find_judging_clause(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  if (head == Clause::npos || !has(reading.verb(), Trait::make)) return Clause::npos;
  for (std::size_t i = reading.clause.object_first; i < reading.sentence.size() && i < head + 12; ++i) {
    const bool relative = reading.token(i).is(Term::that) || reading.token(i).is(Term::which);
    if (i > reading.clause.object_first && relative && reading.token(i + 1).is(Term::be)) {
      std::size_t state = i + 2;
      while (reading.token(state).is(Trait::adverb) && !reading.token(state).is(Trait::vague)) ++state;
      const SentenceToken& word = reading.token(state);
      if (word.any(bits(Trait::vague, Trait::soft)) && !word.is(Trait::finished)) return state;
    }
    if (i < reading.clause.object_first + 1 || !reading.sentence.before(i).is(Trait::noun)) continue;
    const bool others = reading.token(i).any(bits(Trait::audience, Trait::staff)) && reading.token(i).is(Trait::plural);
    if (others && is_one_of(reading.sentence, i + 1, families::liking_verbs)) return i + 1;
  }
  return Clause::npos;
}

/// A judging word in the phrase that the milestone makes or states.
std::size_t find_vague(const Reading& reading) {
  const Clause& clause = reading.clause;
  const bool states = clause.auxiliary != Clause::npos;
  const std::size_t first = clause.object_first != Clause::npos ? clause.object_first : clause.first;
  const std::size_t head = clause.object_first != Clause::npos ? clause.object_head : clause.subject_head;
  const std::size_t last = head != Clause::npos ? head : first + 3;
  const bool owned = reading.token(clause.verb).is(Term::have) || reading.clause.kind == ClauseKind::nominal;
  if (leaves_many_open(reading, first)) return first + (reading.token(first).is(Term::a) ? 1U : 0U);
  const bool passive = states && clause.verb != Clause::npos;
  for (std::size_t i = first; i <= last && i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (passive && token.is(Trait::preposition)) break;
    // "Successful completion of the pilot": it was completed.
    if (same_word(reading.sentence, i, "successful") &&
        reading.token(i + 1).range().of(reading.sentence.text).ends_with("ion"))
      continue;
    if (token.is(Trait::vague) && !token.is(Trait::finished)) return i;
    if (judges_together(reading, i)) return i;
    const bool thing = clause.kind == ClauseKind::nominal && i > first && !reading.sentence.before(i).is(Term::a) &&
                       has(reading.traits(head), Trait::deliverable);
    const bool plan = clause.kind != ClauseKind::nominal && same_word(reading.sentence, i, "clear");
    if (plan && has(reading.traits(head), Trait::deliverable)) continue;  // "we have a clear plan": it can be read
    if ((states || owned) && token.is(Trait::soft) && !token.is(Trait::finished) && !thing) return i;
    if (token.is(Term::more) && reading.token(i + 1).any(bits(Trait::soft, Trait::quality)))
      return i;  // "a more inclusive curriculum"
    const bool unspecified =
        token.is(Term::more) || token.is(Term::less) || token.is(Term::fewer) || token.is(Term::several);
    if (unspecified && i == first && reading.target == nullptr) return i;
  }
  return Clause::npos;
}

/// "Robust checks are established", "welcoming signs exist": a judging word before what is said to be there.
std::size_t find_vague_subject(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::declarative || has_amount(reading)) return Clause::npos;
  const bool made = has(reading.verb(), Trait::make) && reading.token(clause.auxiliary).is(Term::be);
  if (!made && !is_one_of(reading.sentence, clause.verb, families::existing_verbs)) return Clause::npos;
  for (std::size_t i = clause.first; i < clause.verb && !reading.token(i).is(Trait::preposition); ++i)
    if (reading.token(i).is(Trait::vague) && !reading.token(i).is(Trait::finished)) return i;
  return Clause::npos;
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

}  // namespace

std::size_t find_vague_word(const Reading& reading) {
  std::size_t vague = find_judging_adverb(reading);
  if (vague == Clause::npos) vague = find_vague(reading);
  if (vague == Clause::npos) vague = find_vague_subject(reading);
  if (vague == Clause::npos) vague = find_open_amount(reading);
  if (vague == Clause::npos) vague = find_utmost(reading);
  return vague != Clause::npos ? vague : find_judging_clause(reading);
}

}  // namespace goals
