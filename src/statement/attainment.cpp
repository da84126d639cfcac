// Judges what a command asks to be attained.
#include "statement/attainment.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"

namespace goals {
namespace {

bool has_amount(const Reading& reading) { return reading.target != nullptr || reading.totality != Clause::npos; }

}  // namespace

bool learns_skill(const Reading& reading) {
  const SentenceToken& skill = reading.token(reading.clause.object_first);
  if (!reading.token(reading.clause.verb).is(Term::learn) || reading.target != nullptr || repeats(reading))
    return false;
  const bool how = skill.is(Term::how) && reading.token(reading.clause.object_first + 1).is(Term::to);
  if (skill.is(Term::to) || skill.is(Term::the) || how) return true;
  const bool open = skill.any(bits(Trait::preposition, Trait::conjunction, Trait::vague)) || skill.is(Term::more);
  return reading.clause.object_head != Clause::npos && !open;
}

bool knows_answer(const Reading& reading) {
  const SentenceToken& question = reading.token(reading.clause.object_first);
  const bool asks = question.is(Term::which) || question.is(Term::how) || question.is(Term::who);
  constexpr Traits busy = bits(Trait::work, Trait::make, Trait::obtain);  // "earn what we need"
  return asks && !has_amount(reading) && (reading.verb() & busy) == 0;
}

bool becomes_certified(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!reading.token(clause.verb).is(Term::become)) return false;
  for (std::size_t i = clause.object_first; i < reading.sentence.size(); ++i) {
    const SentenceToken& word = reading.token(i);
    if (word.is(Term::to) || word.is(Term::that) || word.sign != Sign::none) return false;
    if (word.any(bits(Trait::vague, Trait::soft))) return false;
    if (word.is(Trait::verb_past) && word.is(Trait::make)) return true;
    if (word.is(Trait::preposition)) return false;
  }
  return false;
}

bool takes_role(const Reading& reading) {
  const Clause& clause = reading.clause;
  const Traits person = reading.object();
  if (!reading.token(clause.verb).is(Term::become) || !reading.token(clause.object_first).is(Term::a)) return false;
  if ((person & bits(Trait::audience, Trait::staff)) == 0 || has(person, Trait::plural)) return false;
  if (same_word(reading.sentence, clause.object_head + 2, "choice")) return false;  // "an employer of choice"
  static constexpr std::string_view ranks[] = {"leader",     "expert",  "authority", "champion", "evangelist",
                                               "influencer", "person",  "player",    "friend",   "listener",
                                               "learner",    "partner", "man",       "woman",    "adult"};
  if (is_one_of(reading.sentence, clause.object_head, ranks)) return false;
  for (std::size_t i = clause.object_first + 1; i <= clause.object_head; ++i)
    if (reading.token(i).any(bits(Trait::vague, Trait::soft)) || reading.token(i).is(Term::more)) return false;
  return true;
}

bool at_one_go(const Reading& reading) {
  for (std::size_t i = reading.target->span.last; i + 1 < reading.sentence.size(); ++i) {
    const SentenceToken& lead = reading.token(i);
    const bool row = lead.is(Term::in) && reading.token(i + 1).is(Term::a) && same_word(reading.sentence, i + 2, "row");
    const std::size_t pause = reading.token(i + 1).is(Term::a) ? i + 2 : i + 1;
    if (row || (lead.is(Term::without) && reading.token(pause).is(Term::pause))) return true;
  }
  return false;
}

bool builds_up(const Reading& reading) {
  if (!has(reading.verb(), Trait::make) || has_amount(reading) || reading.placeholder != Clause::npos) return false;
  if (reading.token(reading.clause.verb + 1).is(Trait::preposition)) return false;  // "agree on values"
  static constexpr std::string_view describing[] = {"define",   "document", "write",  "publish",    "describe",
                                                    "map",      "specify",  "list",   "articulate", "formulate",
                                                    "validate", "test",     "assess", "audit",      "survey"};
  if (is_one_of(reading.sentence, reading.clause.verb, describing)) return false;  // "define our values"
  const SentenceToken& quality = reading.token(reading.clause.object_first + 1);
  const bool judged = reading.token(reading.clause.object_first).is(Term::a) &&
                      (quality.any(bits(Trait::soft, Trait::vague)) ||
                       same_word(reading.sentence, reading.clause.object_first + 1, "sense"));
  if (has(reading.object(), Trait::lasting) && judged) return true;  // "create a positive environment"
  return has(reading.object(), Trait::lasting) && (reading.object() & bits(Trait::deliverable, Trait::occasion)) == 0;
}

bool changes_thing(const Reading& reading) {
  const bool ends = has(reading.verb(), Trait::finishing) || same_word(reading.sentence, reading.clause.verb, "climb");
  if ((reading.verb() & change_verbs) == 0 || !ends || has_amount(reading)) return false;
  if (reading.placeholder != Clause::npos) return false;
  const std::size_t first = reading.clause.object_first;
  if (same_word(reading.sentence, reading.clause.verb, "climb"))  // "climb Mont Blanc"
    return reading.token(first).capital || reading.token(first).is(Term::the);
  if (same_word(reading.sentence, reading.clause.verb, "quit")) return true;  // "quit social media"
  if (reading.token(first).is(Trait::verb_ing)) return true;                  // "stop printing receipts"
  const bool quantity = (reading.object() & (bits(Trait::metric, Trait::adverse) | change_verbs)) != 0;
  const bool one = reading.token(first).is(Trait::article) && !has(reading.object(), Trait::plural);
  return !quantity && (one || (reading.object() & bits(Trait::deliverable, Trait::intangible)) != 0);
}

bool stands_for_election(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const bool stands = same_word(reading.sentence, verb, "run") || same_word(reading.sentence, verb, "stand");
  return stands && reading.token(verb + 1).is(Term::for_) && reading.clause.object_head != Clause::npos &&
         !has_amount(reading) && !has(reading.object(), Trait::calendar);
}

bool makes_more(const Reading& reading) {
  const Clause& clause = reading.clause;
  constexpr Traits countable = bits(Trait::plural, Trait::audience, Trait::staff);
  return has(reading.verb(), Trait::make) && !has(reading.verb(), Trait::attend) && !has_amount(reading) &&
         reading.placeholder == Clause::npos && reading.token(clause.object_first).is(Term::more) &&
         clause.object_head != Clause::npos && (reading.object() & (own_things | countable)) == 0;
}

bool multiplies(const Reading& reading) {
  return reading.target != nullptr && reading.token(reading.target->span.last).is(Term::times) &&
         reading.token(reading.target->span.last + 1).is(Trait::comparative);
}

bool moves_level(const Reading& reading) {
  if (reading.target == nullptr || reading.target->lead != Term::to || has(reading.verb(), Trait::increase))
    return false;
  const std::size_t head = reading.clause.object_head;
  const bool alone = reading.counted == Clause::npos && head != Clause::npos && head < reading.target->whole.first;
  return alone && (reading.object() & bits(Trait::deliverable, Trait::audience, Trait::staff)) == 0;
}

bool leaves_undone(const Reading& reading) {
  return reading.clause.negated && !has_amount(reading) && has(reading.verb(), Trait::make) &&
         reading.token(reading.clause.object_first).is(Term::the) && !has(reading.object(), Trait::plural);
}

}  // namespace goals
