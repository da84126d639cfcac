// Judges commands that leave open how much is to change, or when it is done.
#include "statement/open_ended.hpp"

#include "statement/attainment.hpp"
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

template <std::size_t N>
bool is_one_of(const Reading& reading, std::size_t at, const Family<N>& family) {
  return goals::is_one_of(reading.sentence, at, family);
}

/// Nothing says which or how many: no article, number or name before a plural.
bool leaves_set_open(const Reading& reading) {
  const SentenceToken& first = reading.token(reading.clause.object_first);
  if (has_amount(reading) || reading.placeholder != Clause::npos || first.any(bits(Trait::article, Trait::preposition)))
    return false;
  for (const SentenceToken& token : reading.sentence.tokens)
    if (token.is(Sign::hash)) return false;  // "fix bugs (#12, #14)"
  return reading.clause.object_head != Clause::npos && has(reading.object(), Trait::plural);
}

/// "Remove barriers to entry", "resolve complaints": nothing says how many are left.
bool clears_the_way(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  if (has_amount(reading) || head == Clause::npos || reading.placeholder != Clause::npos) return false;
  if (!is_one_of(reading, reading.clause.verb, families::clearing_verbs)) return false;
  const SentenceToken& article = reading.token(reading.clause.object_first);
  const bool burdens = has(reading.object(), Trait::adverse) && !has(reading.object(), Trait::deliverable) &&
                       !article.is(Trait::article);
  return burdens || (is_one_of(reading, head, families::obstacles) &&
                     !(article.is(Term::the) && !has(reading.object(), Trait::plural)));
}

/// "Close the gap between design and engineering".
bool closes_gap(const Reading& reading) {
  return !has_amount(reading) && is_one_of(reading, reading.clause.verb, families::closing_verbs) &&
         is_one_of(reading, reading.clause.object_head, families::gaps);
}

/// "Unlock growth", "unleash the potential of our data".
bool unlocks_potential(const Reading& reading) {
  const bool abstract = (reading.object() & bits(Trait::increase, Trait::lasting, Trait::metric)) != 0;
  return !has_amount(reading) && is_one_of(reading, reading.clause.verb, families::unlocking_verbs) &&
         (abstract || same_word(reading.sentence, reading.clause.object_head, "potential"));
}

/// "Set the standard for service", "set clear expectations".
bool sets_example(const Reading& reading) {
  return !has_amount(reading) && same_word(reading.sentence, reading.clause.verb, "set") &&
         is_one_of(reading, reading.clause.object_head, families::examples) &&
         !reading.token(reading.clause.verb + 1).is(Term::up);
}

/// "Prioritise my health", against "prioritise the backlog".
bool prefers(const Reading& reading) {
  return !has_amount(reading) && is_one_of(reading, reading.clause.verb, families::preferring_verbs) &&
         !has(reading.object(), Trait::deliverable) &&
         !same_word(reading.sentence, reading.clause.object_head, "backlog");
}

/// "Prepare for the exam", "plan for retirement".
bool prepares_for(const Reading& reading) {
  return reading.token(reading.clause.verb + 1).is(Term::for_) && !has_amount(reading) &&
         is_one_of(reading, reading.clause.verb, families::preparing_verbs);
}

/// "Establish ourselves as leaders", "position Graz as a hub": what others take it for.
bool gains_standing(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  const std::size_t verb = reading.clause.verb;
  const bool reflexive = reading.token(verb + 1).is(Trait::pronoun) && !reading.token(verb + 1).is(Trait::article);
  const bool sets =
      is_one_of(reading, verb, families::positioning_verbs) || (reflexive && has(reading.verb(), Trait::make));
  if (!sets || has_amount(reading)) return false;
  const std::size_t as = reflexive ? verb + 2 : head + 1;                                // "establish ourselves as …"
  return reading.token(as).is(Term::as) && !reading.token(as + 1).is(Trait::verb_past);  // "as required"
}

/// "Make new friends".
bool makes_friends(const Reading& reading) {
  const Traits people = reading.object() & bits(Trait::audience, Trait::staff);
  return reading.token(reading.clause.verb).is(Term::make) && people != 0 && has(reading.object(), Trait::plural) &&
         !has_amount(reading) && !reading.token(reading.clause.object_first).is(Trait::article) &&
         !reading.token(reading.clause.object_head + 1).any(bits(Trait::quality, Trait::soft, Trait::vague));
}

/// "Identify areas of improvement", "find ways to …": as many as there are, and nobody knows when all are found.
bool looks_around(const Reading& reading) {
  return leaves_set_open(reading) && is_one_of(reading, reading.clause.verb, families::searching_verbs) &&
         is_one_of(reading, reading.clause.object_head, families::findings);
}

/// "We know our customers", "love my work", against "know which feature matters".
bool feels(const Reading& reading) {
  return is_one_of(reading, reading.clause.verb, families::feeling_verbs) && !knows_answer(reading);
}

/// "Attract applicants", "engage residents".
bool attracts(const Reading& reading) {
  const Traits verb = reading.verb();
  if (same_word(reading.sentence, reading.clause.verb, "attract")) return has(reading.object(), Trait::plural);
  return has(verb, Trait::obtain) && has(verb, Trait::reach) && (verb & bits(Trait::make, Trait::work)) == 0 &&
         !reading.token(reading.clause.verb).is(Term::have) && leaves_set_open(reading);
}

/// "Turn our agents into advisers".
bool turns_people(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  const bool get = reading.token(reading.clause.verb).is(Term::get);  // "get the code into the archive"
  if (get || !has(reading.verb(), Trait::make) || head == Clause::npos || !reading.token(head + 1).is(Term::into))
    return false;
  const Traits become = reading.traits(noun_head(reading.sentence, head + 2));
  const bool grown = has(become, Trait::staff) && same_word(reading.sentence, reading.clause.verb, "turn");
  return (become & own_things) == 0 && (has(become, Trait::audience) || grown) &&
         (reading.object() & bits(Trait::audience, Trait::staff)) != 0;
}

/// "Deliver on our promises", "execute on the strategy".
bool lives_up_to(const Reading& reading) {
  return reading.token(reading.clause.verb + 1).is(Term::on) && !has_amount(reading) &&
         is_one_of(reading, reading.clause.verb, families::keeping_verbs);
}

/// "Show growth in giving", "demonstrate improvement": a change, and no amount.
bool shows_change(const Reading& reading) {
  const SentenceToken& first = reading.token(reading.clause.object_first);
  return !has_amount(reading) && is_one_of(reading, reading.clause.verb, families::showing_verbs) &&
         !first.is(Trait::preposition) && !first.is(Term::the) && has(reading.object(), Trait::noun) &&
         (reading.object() & bits(Trait::increase, Trait::decrease)) != 0 && !has(reading.object(), Trait::money);
}

/// "Get mentioned by leading bakers": others do it, and nothing says how many.
bool gets_noticed(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const SentenceToken& done = reading.token(verb + 1);
  if (!reading.token(verb).is(Term::get) || has_amount(reading) || !done.is(Trait::behave)) return false;
  if (!done.is(Trait::verb_past) || done.is(Trait::noun)) return false;
  std::size_t by = verb + 2;
  while (by < verb + 5 && !reading.token(by).is(Term::by)) ++by;  // "mentioned or cited by"
  return reading.token(by).is(Term::by) && has(reading.traits(noun_head(reading.sentence, by + 1)), Trait::plural);
}

/// "Hit the sales target": the number stands elsewhere.
bool reaches_aim(const Reading& reading) {
  return !has_amount(reading) && reading.quantities.empty() && names_aim(reading);
}

/// "Write more": of what, nothing says.
bool does_more(const Reading& reading) {
  if ((reading.verb() & (change_verbs | bits(Trait::reach))) != 0) return false;  // "earn more"
  return same_word(reading.sentence, reading.clause.object_first, "more") && !has_amount(reading) &&
         !reading.token(reading.clause.object_first + 1).word();
}

/// "Blog about gardening": as often as one likes.
bool tells_about(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  return same_word(reading.sentence, verb + 1, "about") && has(reading.verb(), Trait::work) && !has_amount(reading) &&
         !reading.token(verb + 2).is(Trait::article);
}

/// "Develop our leaders", against "develop our reps into …".
bool develops_people(const Reading& reading) {
  const bool many = has(reading.object(), Trait::plural) || reading.clause.object_head == reading.clause.verb + 1;
  return same_word(reading.sentence, reading.clause.verb, "develop") && many &&
         (reading.object() & bits(Trait::staff, Trait::audience)) != 0 && !has_amount(reading) &&
         !has(reading.object(), Trait::deliverable) && !reading.token(reading.clause.object_head + 1).is(Term::into);
}

}  // namespace

std::size_t find_made_what(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!reading.token(clause.verb).is(Term::make) || has_amount(reading)) return Clause::npos;
  for (std::size_t i = clause.object_first + 1; i < reading.sentence.size(); ++i) {
    const SentenceToken& article = reading.sentence[i];
    const SentenceToken& named = reading.sentence[i - 1];
    const bool ends = article.is(Term::that) || article.is(Trait::conjunction) || article.sign != Sign::none;
    if (ends || article.aside || article.is(Term::to)) return Clause::npos;
    const bool opens = article.is(Term::the) || article.is(Term::a) || article.possessive;
    if (!opens || named.is(Trait::preposition) || named.is(Trait::article) || named.is(Trait::quality)) continue;
    if (reading.token(i + 1).is(Trait::calendar)) return Clause::npos;  // "a guide a week"
    const std::size_t head = noun_head(reading.sentence, i);
    const bool handed = article.is(Term::a) && (reading.object() & bits(Trait::audience, Trait::staff)) != 0 &&
                        has(reading.traits(head), Trait::deliverable);  // "make the crew a video"
    if (handed) return Clause::npos;
    return head != Clause::npos ? head : i + 1;
  }
  return Clause::npos;
}

bool names_aim(const Reading& reading) {
  if (!is_one_of(reading, reading.clause.verb, families::attaining_verbs) ||
      reading.token(reading.clause.object_first).is(Term::a))
    return false;
  for (std::size_t i = reading.clause.object_first; i <= reading.clause.object_head && i < reading.sentence.size(); ++i)
    if (reading.sentence[i].is(Trait::aim)) return true;
  return false;
}

bool performs_better(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const bool does = is_one_of(reading, verb, families::performing_verbs);
  const std::size_t how =
      verb + (reading.token(verb + 1).is(Trait::adverb) && !reading.token(verb + 1).is(Term::more) ? 2 : 1);
  return does && same_word(reading.sentence, how, "better") && !has_amount(reading);
}

bool makes_headway(const Reading& reading) {
  const std::size_t head = reading.clause.object_head;
  if (!reading.token(reading.clause.verb).is(Term::make) || has_amount(reading) || head == Clause::npos) return false;
  return is_one_of(reading, head, families::headways);
}

bool processes_open_set(const Reading& reading) {
  return leaves_set_open(reading) && is_one_of(reading, reading.clause.verb, families::processing_verbs);
}

bool changes_unsaid(const Reading& reading) {
  if (has_amount(reading) || reading.placeholder != Clause::npos) return false;
  return makes_headway(reading) || performs_better(reading) || gains_standing(reading) || makes_friends(reading) ||
         clears_the_way(reading) || closes_gap(reading) || unlocks_potential(reading) || sets_example(reading) ||
         feels(reading) || attracts(reading) || turns_people(reading) || shows_change(reading) ||
         gets_noticed(reading) || reaches_aim(reading) || find_made_what(reading) != Clause::npos;
}

bool goes_on_and_on(const Reading& reading) {
  if (has_amount(reading) || reading.placeholder != Clause::npos) return false;
  return prefers(reading) || lives_up_to(reading) || prepares_for(reading) || does_more(reading) ||
         develops_people(reading) || looks_around(reading) || tells_about(reading);
}

}  // namespace goals
