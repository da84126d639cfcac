// Judges what a sentence asks for: an outcome, a milestone or an activity.
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {

bool counts_many(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const Quantity& quantity = reading.target->quantity;
  const Dimension kind = dimension(quantity.unit);
  const bool count = kind == Dimension::count || kind == Dimension::ratio;
  return count && (quantity.value > 1 || quantity.is_range() || quantity.relation == Relation::at_least);
}

bool counts_things(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const Dimension kind = dimension(reading.target->quantity.unit);
  return kind == Dimension::count || kind == Dimension::ratio;
}

bool counts_number(const Reading& reading) {
  return reading.target != nullptr && dimension(reading.target->quantity.unit) == Dimension::count;
}

std::size_t find_participle(const Reading& reading, std::size_t noun) {
  constexpr std::size_t reach = 3;
  if (noun == Clause::npos) return noun;
  for (std::size_t i = noun + 1; i <= noun + reach && i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (token.is(Trait::verb_past) && !token.any(bits(Trait::noun, Trait::number))) return i;
    if (token.is(Term::of))
      return find_participle(reading, noun_head(reading.sentence, i + 1));  // "model of the mill built"
    if (!token.word() || token.is(Trait::preposition) || token.is(Trait::conjunction)) break;
  }
  return Clause::npos;
}

bool counts_own_work(const Reading& reading, std::size_t noun, std::size_t participle) {
  if (appears_elsewhere(reading, noun)) return false;
  const Traits counted = reading.traits(noun);
  const Traits verb = reading.traits(participle);
  if (has(verb, Trait::behave) || (has(verb, Trait::obtain) && !has(verb, Trait::work))) return false;
  const bool built =
      (counted & own_things) != 0 && !has(counted, Trait::yield) && has(verb, Trait::make);  // "8 nodes rebuilt"
  const bool people = (counted & bits(Trait::audience, Trait::yield)) != 0 && !built;
  const bool handed_in = has(verb, Trait::make) && has(verb, Trait::work) && !has(counted, Trait::audience);
  if (people) return (has(verb, Trait::contact) || handed_in) && !has(verb, Trait::obtain);
  if ((counted & bits(Trait::metric, Trait::money)) != 0 && (counted & own_things) == 0) return false;
  return (counted & own_things) != 0 || (verb & bits(Trait::make, Trait::work)) != 0;
}

bool appears_elsewhere(const Reading& reading, std::size_t noun) {
  if (noun == Clause::npos) return false;
  for (std::size_t i = noun + 1; i < reading.sentence.size(); ++i) {
    const SentenceToken& lead = reading.token(i);
    if (lead.is(Trait::conjunction) || lead.sign != Sign::none) return false;
    const bool place = lead.is(Term::in) || lead.is(Term::on) || lead.is(Term::at) || lead.is(Term::by);
    const Traits where = place || lead.is(Term::from) ? reading.traits(noun_head(reading.sentence, i + 1)) : 0;
    if (place && has(where, Trait::behave)) return true;
    // "trees planted by residents"
    const bool others = has(where, Trait::audience) && !has(where, Trait::staff);
    if (lead.is(Term::by) && others && has(reading.traits(i - 1), Trait::verb_past)) return true;
    const bool theirs = lead.is(Term::from) && has(reading.traits(noun), Trait::deliverable);
    if (theirs && has(where, Trait::audience) && !has(where, Trait::staff)) return true;  // "patches from newcomers"
  }
  return false;
}

bool is_throughput(const Reading& reading, std::size_t noun) {
  constexpr double minute = 60;
  constexpr double day = 86400;
  constexpr double busiest_day = 1000;
  if (reading.target == nullptr) return false;
  Unit per = reading.target->quantity.per;
  const SentenceToken& rate = reading.token(noun + 1);
  if (rate.is(Term::per) || rate.is(Term::a)) per.row = reading.token(noun + 2).unit_row;
  if (per.row == 0 || dimension(per) != Dimension::time) return false;
  const bool busy =
      reading.clause.kind == ClauseKind::imperative && reading.target->quantity.value * day / scale(per) > busiest_day;
  return scale(per) <= minute || busy;
}

bool follows_event(const Reading& reading, std::size_t i) {
  const SentenceToken& lead = reading.token(i);
  const SentenceToken& each = reading.token(i + 1);
  return (lead.is(Term::after) || lead.is(Term::before) || lead.is(Term::at)) &&
         (each.is(Term::each) || each.is(Term::every)) &&
         has(reading.traits(noun_head(reading.sentence, i + 2)), Trait::occasion);
}

/// "every week", "monthly": an adjective before a noun ("a weekly schedule") repeats only what recurs by itself.
bool repeats(const Reading& reading) {
  const bool recurs = has(reading.verb(), Trait::recur);
  if (reading.sentence.before(reading.clause.first).is(Trait::frequency)) return true;  // "regularly sync"
  for (std::size_t i = reading.clause.first; i < reading.sentence.size(); ++i) {
    if (reading.deadline != nullptr && reading.deadline->whole.contains(i)) continue;  // "a month from now"
    const SentenceToken& token = reading.sentence[i];
    if (token.is(Term::none) && !token.is(Trait::frequency)) continue;
    const SentenceToken& second = reading.token(i + 1);
    const bool object = reading.token(i + 2).is(Trait::article) || reading.token(i + 2).is(Trait::pronoun);
    const bool other = second.is(Trait::verb_base) && (object || !second.any(bits(Trait::noun, Trait::quality)));
    if (token.is(Term::and_) && other) break;  // "publish the roadmap and update it monthly": the first is done once
    const bool every = (token.is(Term::every) || token.is(Term::each) || token.is(Term::per)) && !token.aside;
    const bool day = second.any(bits(Trait::calendar, Trait::weekday)) || second.is(Term::weekend);
    if (every && (day || reading.token(i + 2).is(Trait::calendar))) return true;
    const SentenceToken& next = reading.token(i + 1);
    const bool rate = token.is(Term::a) && next.is(Trait::calendar) && i > reading.clause.first + 1;
    if (rate && !reading.sentence.before(i).is(Trait::preposition)) return true;  // "a book a month"
    if (token.is(Trait::frequency) && next.is(Term::steadiness)) return true;
    if (follows_event(reading, i)) return true;
    if (token.is(Term::on) && is_one_of(reading.sentence, i + 1, families::weekly_days)) return true;  // "on Sundays"
    const bool describes =
        next.word() && next.blank_before && !next.is(Trait::preposition) && !next.is(Trait::conjunction);
    if (describes && token.is(Trait::frequency) && token.value == yearly) continue;  // "host the annual meeting"
    const bool several = describes && reading.clause.kind == ClauseKind::imperative && i == reading.clause.verb + 1 &&
                         has(reading.object(), Trait::plural);                       // "provide weekly updates"
    const bool one_of_them = describes && reading.sentence.before(i).is(Term::the);  // "the annual report"
    if (token.is(Trait::frequency) && !token.aside && !one_of_them && (recurs || !describes || several)) return true;
  }
  return false;
}

bool says_each_time(const Reading& reading) {
  for (std::size_t i = reading.clause.verb + 1; i + 1 < reading.sentence.size(); ++i) {
    const SentenceToken& each = reading.sentence[i];
    const SentenceToken& time = reading.sentence[i + 1];
    if (each.is(Term::and_)) return false;
    if (follows_event(reading, i)) return true;
    if ((each.is(Term::every) || each.is(Term::each)) && !each.aside &&
        (time.any(bits(Trait::calendar, Trait::weekday)) || time.is(Term::weekend)))
      return true;
  }
  return false;
}

std::size_t find_made_better(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (!reading.token(clause.verb).is(Term::make)) return Clause::npos;
  const bool pronoun = reading.token(clause.verb + 1).is(Trait::pronoun);  // "make it easier"
  if (!pronoun && clause.object_head == Clause::npos) return Clause::npos;
  for (std::size_t i = pronoun ? clause.verb + 2 : clause.object_head; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if (token.any(bits(Trait::vague, Trait::soft)) || token.is(Term::more) || token.is(Term::less)) return i;
    const bool outside = token.is(Trait::conjunction) || token.is(Term::that) || token.is(Term::for_) ||
                         token.is(Term::by) || token.is(Term::with) || token.is(Sign::comma);
    if (outside) break;
  }
  return Clause::npos;
}

std::size_t find_done_better(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::imperative) return Clause::npos;
  if (clause.object_head != Clause::npos && has(reading.object(), Trait::plural) &&
      !reading.token(clause.object_first).is(Trait::article)) {  // "ship features faster"
    const SentenceToken& how = reading.token(clause.object_head + 1);
    const SentenceToken& end = reading.token(clause.object_head + 2);
    const bool ends = !end.word() || end.is(Term::than) || end.is(Trait::preposition);
    if (how.is(Trait::comparative) && ends) return clause.object_head + 1;
  }
  const SentenceToken& first = reading.token(clause.verb + 1);
  const SentenceToken& next = reading.token(clause.verb + 2);
  const bool adverbial = !next.word() || next.is(Term::than) || next.is(Trait::preposition);
  const bool compared = first.is(Trait::comparative) && adverbial;
  const bool judged = (first.is(Term::more) || first.is(Term::less)) && next.any(bits(Trait::vague, Trait::soft));
  if (compared || judged) return !has(reading.object(), Trait::deliverable) ? clause.verb + 1 : Clause::npos;
  // "Ship features faster": what hangs on the verb stands after the object.
  if (clause.object_head == Clause::npos || reading.sentence.before(clause.object_head).is(Trait::verb_past))
    return Clause::npos;
  const std::size_t last = clause.object_head + 1;
  const bool degree = reading.token(last).is(Term::more) || reading.token(last).is(Term::less);
  const bool adverb = reading.token(last + 1).range().of(reading.sentence.text).ends_with("ly");
  if (degree && adverb) return last;  // "use water more wisely"
  const SentenceToken& after = reading.token(last + 1);
  const bool manner = is_one_of(reading.sentence, last, families::speedier) || reading.token(last).is(Term::earlier);
  return manner && (!after.word() || after.is(Term::than) || after.is(Trait::preposition)) ? last : Clause::npos;
}

void set_form(const Reading& reading, Statement& statement) {
  Judgement judgement;
  switch (reading.clause.kind) {
    case ClauseKind::imperative: judgement = judge_command(reading); break;
    case ClauseKind::declarative: judgement = judge_assertion(reading); break;
    case ClauseKind::nominal: judgement = judge_phrase(reading); break;
  }
  statement.form = judgement.form;
  statement.form_reason = judgement.reason;
  if (judgement.token < reading.sentence.size()) statement.form_range = reading.sentence[judgement.token].range();
}

}  // namespace goals
