// Chooses baseline and target among the quantities of a sentence; numbers that only set the scene are left out.
#include <algorithm>
#include <cmath>

#include "statement/amount.hpp"
#include "statement/number_name.hpp"
#include "statement/open_number.hpp"
#include "statement/predicate.hpp"
#include "statement/present_level.hpp"
#include "statement/reading.hpp"
#include "statement/target_weight.hpp"
#include "statement/totality.hpp"
#include "statement/unit_table.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

constexpr Traits changes = bits(Trait::increase, Trait::decrease, Trait::improve);

/// pair = "from" A "to" B / A "→" B / "to" B "from" A / A "to" B
bool find_pair(Reading& reading) {
  const auto& all = reading.quantities;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const QuantityPhrase& a = all[i];
    const QuantityPhrase& b = all[i + 1];
    const bool near = b.whole.first <= a.whole.last + 8U;
    const bool arrow =
        b.whole.first > 0 && reading.sentence[b.whole.first - 1U].is(Sign::arrow) && b.whole.first <= a.whole.last + 1U;
    const bool forwards = a.lead == Term::from && b.lead == Term::to && near;
    const bool backwards = a.lead == Term::to && b.lead == Term::from && near;
    // "attendance 71% to 85%", "accidents: 3.1 to 1.5": a unit on both sides, or a fall, makes no range of them.
    const bool falls = a.quantity.value > b.quantity.value;
    const bool beside = a.lead == Term::none && b.lead == Term::to && b.whole.first <= a.whole.last + 1U &&
                        a.quantity.unit == b.quantity.unit && (a.quantity.unit.row != 0 || falls) &&
                        (dimension(a.quantity.unit) != Dimension::currency || falls);
    if (!arrow && !forwards && !backwards && !beside) continue;
    reading.baseline = backwards ? &b : &a;
    reading.target = backwards ? &a : &b;
    reading.paired = true;
    return true;
  }
  return false;
}

/// "Guests come back twice": how often, against "twice as many".
void count_times(Reading& reading) {
  for (QuantityPhrase& phrase : reading.quantities) {
    const SentenceToken& next = reading.token(phrase.span.last);
    const bool ends = !next.word() || (next.is(Trait::preposition) && !next.is(Term::as) && !next.is(Term::of));
    if (!phrase.multiplier || !ends || !reading.token(phrase.span.first).is(Term::twice)) continue;
    phrase.multiplier = false;
    phrase.quantity.unit = Unit{};
  }
}

/// "… and ensure that waiting times stay below 20 days": what is to be ensured carries the clause.
void ensure_clause(Reading& reading, std::size_t first) {
  Clause clause = reading.clause;
  clause.first = first + (reading.token(first).is(Term::that) ? 1U : 0U);
  clause.verb = clause.auxiliary = Clause::npos;
  find_predicate(reading.sentence, clause);
  if (clause.verb == Clause::npos && clause.auxiliary == Clause::npos) return;
  clause.kind = ClauseKind::declarative;
  clause.subject_head = noun_head(reading.sentence, clause.first, std::min(clause.verb, clause.auxiliary));
  clause.object_first = (clause.verb != Clause::npos ? clause.verb : clause.auxiliary) + 1;
  clause.object_head = noun_head(reading.sentence, clause.object_first);
  reading.clause = clause;
}

/// "Enrol in a course and complete 3 projects": the verb that the target belongs to carries the clause.
void follow_coordination(Reading& reading) {
  if (reading.target == nullptr || reading.clause.kind != ClauseKind::imperative || reading.baseline != nullptr) return;
  const Sentence& sentence = reading.sentence;
  for (std::size_t i = reading.target->whole.first; i > reading.clause.verb + 1; --i) {
    const SentenceToken& joint = sentence[i - 1];
    const SentenceToken& word = sentence[i];
    if (word.aside || !joint.is(Term::and_) || !word.is(Trait::verb_base)) continue;
    if (word.is(Term::ensure)) return ensure_clause(reading, i + 1);
    const SentenceToken& object = sentence.at(i + 1);  // "…, and increase attendance by 10%"
    const bool changed = word.any(changes) && sentence.before(i - 1).is(Sign::comma) && object.any(any_noun);
    const bool verb = !word.is(Trait::noun) || object.is(Trait::article) || object.literal != 0 || changed;
    if (!verb) continue;
    reading.clause.verb = i;
    reading.clause.object_first = after_verb(sentence, i);
    reading.clause.object_head = noun_head(sentence, reading.clause.object_first);
    return;
  }
}

/// "All invoices are paid within 30 days", "every resident lives within 400 m of a stop": the bound is each one's own,
/// and the result is all of them.
bool bounds_each(const Reading& reading) {
  if (reading.target == nullptr || reading.paired || (reading.verb() & changes) != 0) return false;
  const QuantityPhrase& target = *reading.target;
  const Dimension kind = dimension(target.quantity.unit);
  if (kind == Dimension::count || kind == Dimension::percent || kind == Dimension::ratio) return false;
  constexpr double minute = 60;
  const bool within = target.lead == Term::within || reading.token(target.whole.first).is(Term::within);
  const bool slow = kind == Dimension::length || (kind == Dimension::time && scale(target.quantity.unit) >= minute);
  const std::size_t totality = find_totality(reading);
  if (totality == Clause::npos || totality > target.whole.first || means_none(reading.token(totality))) return false;
  constexpr Traits people = bits(Trait::audience, Trait::staff);
  const bool able = (reading.traits(noun_head(reading.sentence, totality + 1)) & people) != 0 &&
                    reading.token(reading.clause.auxiliary).is(Term::can);  // "all pupils can swim 25 metres"
  return (within && slow) || able;
}

/// "Visit all farms with over 20 cows": which ones are meant, and the result is all of them.
bool describes_all(const Reading& reading) {
  if (reading.target == nullptr || reading.paired || reading.target->quantity.relation == Relation::exact) return false;
  constexpr Traits deeds = bits(Trait::work, Trait::make, Trait::attend);
  constexpr Traits levels = changes | bits(Trait::maintain, Trait::reach);
  if ((reading.verb() & deeds) == 0 || (reading.verb() & levels) != 0) return false;
  const std::size_t totality = find_totality(reading);
  const std::size_t number = reading.target->whole.first;
  if (totality == Clause::npos || totality < reading.clause.verb || totality > number) return false;
  const std::size_t head = noun_head(reading.sentence, totality + 1);
  if (head == Clause::npos || head > number || dimension(reading.target->quantity.unit) == Dimension::time)
    return false;
  const bool with = reading.target->lead == Term::with || reading.token(head + 1).is(Term::with);
  const bool beside = head + 1 == number && dimension(reading.target->quantity.unit) == Dimension::currency;
  return (with || beside) && !means_none(reading.token(totality));
}

/// "Every child thrives", "all departments have the right skills": said of all, and nobody can tell of whom it holds.
bool is_judged_of_all(const Reading& reading) {
  const Clause& clause = reading.clause;
  if (clause.kind != ClauseKind::declarative || reading.totality > clause.first + 1U) return false;
  if (means_none(reading.token(reading.totality))) return false;
  if (is_form_of(reading.sentence, clause.verb, families::thriving_verbs)) return true;
  const bool owns = reading.token(clause.auxiliary).is(Term::have) || reading.token(clause.verb).is(Term::have) ||
                    has(reading.verb(), Trait::obtain);
  if (!owns || clause.object_first == Clause::npos) return false;
  std::size_t first = clause.object_first;
  while (reading.token(first).is(Trait::article)) ++first;
  const SentenceToken& quality = reading.token(first);
  if (quality.is(Trait::comparative)) return false;  // "a faster start than today"
  return (quality.is(Trait::vague) || same_word(reading.sentence, first, "right"));
}

/// The noun that a number before `first` counts; the verb of a sentence ends its subject: "18 shops stock it".
std::size_t counted_noun(const Reading& reading, std::size_t first) {
  const Clause& clause = reading.clause;
  const std::size_t finite = std::min(clause.auxiliary, clause.verb);
  const bool in_subject = clause.kind == ClauseKind::declarative && first <= finite;
  if (reading.token(first).is(Term::to) && reading.token(first + 1).is(Trait::verb_base)) return Clause::npos;
  const std::size_t noun = noun_head(reading.sentence, first, in_subject ? finite : Clause::npos);
  // "Efficiency ratio > 3 (revenue / spending)": an explanation names no counted things.
  const bool explains = reading.token(noun).aside && first > 0 && !reading.token(first - 1).aside;
  const SentenceToken& before = reading.sentence.before(noun);  // "10 points on last year", "1.5 %/month"
  const bool when = noun != Clause::npos && (before.is(Term::last) || (before.is(Sign::slash) && noun == first + 1));
  return explains || when ? Clause::npos : noun;
}

/// The number of a quantity without its sign, currency and unit.
Amount amount_of(const Sentence& sentence, const QuantityPhrase& phrase) {
  for (std::size_t i = phrase.span.first; i < phrase.span.last; ++i)
    if (const Amount amount = read_amount(sentence, i); amount.last > i) return amount;
  return {};
}

/// "from 2.9 to 4.2 million": the magnitude that the target says, the baseline means too; not in "from 100 to 1k",
/// where it would lie beyond the target, or far off it.
void share_magnitude(Reading& reading) {
  const double target = reading.target->quantity.value;
  const double factor =
      shared_magnitude(amount_of(reading.sentence, *reading.baseline), amount_of(reading.sentence, *reading.target));
  constexpr double far = 20;
  const double share = reading.baseline->quantity.value * factor / target;
  if (factor == 1 || target == 0 || share > far || share < 1 / far) return;
  if (has(reading.verb(), Trait::increase) && share >= 1) return;
  if (has(reading.verb(), Trait::decrease) && share <= 1) return;
  for (QuantityPhrase& phrase : reading.quantities) {
    if (&phrase != reading.baseline) continue;
    phrase.quantity.value *= factor;
    phrase.quantity.upper *= factor;
  }
}

/// Is what is counted the verb's object, or the subject where there is no verb?
bool is_direct(const Reading& reading) {
  const std::size_t at = reading.target != nullptr ? reading.target->whole.first : reading.totality;
  const Clause& clause = reading.clause;
  if (clause.kind == ClauseKind::nominal) {
    std::size_t begin = at;
    while (begin > clause.first && reading.sentence.before(begin).is(Trait::article)) --begin;
    return !reading.sentence.before(begin).is(Trait::preposition) || begin == clause.first;
  }
  if (clause.kind == ClauseKind::declarative) return true;
  if (at <= clause.verb + 1) return true;
  if (reading.sentence.before(at).is(Trait::preposition) && at > clause.verb + 2) return false;
  return clause.object_head == Clause::npos || at <= clause.object_head;
}

/// The heaviest quantity is the target, and the one that says how it stands the baseline.
void choose_by_weight(Reading& reading) {
  int best = 0;
  const QuantityPhrase* present = find_present_level(reading);
  for (const QuantityPhrase& phrase : reading.quantities) {
    const bool numbering = phrase.span.last <= reading.clause.first;  // "Goal 1: open the shop"
    if (&phrase == present || phrase.weight <= best || numbering) continue;
    best = phrase.weight;
    reading.target = &phrase;
  }
  if (present == nullptr) present = find_compared(reading);
  if (reading.target != nullptr) reading.baseline = present;
  const bool aside = present != nullptr && reading.sentence[present->span.first].aside;
  reading.paired = reading.baseline != nullptr && !aside && stood_before(reading.sentence, *present);
}

}  // namespace

void find_target(Reading& reading) {
  const Sentence& sentence = reading.sentence;
  if (!reading.quantities.empty()) count_times(reading);
  weigh_targets(reading);
  if (!find_pair(reading)) choose_by_weight(reading);
  if (reading.target != nullptr && reading.baseline != nullptr) share_magnitude(reading);
  reading.placeholder = find_open_number(sentence, reading.clause.first);
  if (!reading.paired && excludes_all(reading)) reading.target = reading.baseline = nullptr;
  if (reading.target == nullptr && find_made_better(reading) == Clause::npos) reading.totality = find_totality(reading);
  if (reading.totality != Clause::npos && is_judged_of_all(reading)) reading.totality = Clause::npos;
  const bool open_first = reading.placeholder < reading.totality;  // "N sessions with every class"
  if (open_first && reading.totality != Clause::npos) reading.totality = Clause::npos;
  if (bounds_each(reading)) {
    reading.totality = find_totality(reading);
    reading.target = reading.baseline = nullptr;
  }
  if (describes_all(reading)) {
    reading.totality = find_totality(reading);
    reading.target = reading.baseline = nullptr;
  }
  follow_coordination(reading);
  if (reading.target != nullptr) {
    const QuantityPhrase& target = *reading.target;
    const bool more = sentence.at(target.span.last).is(Term::or_) && target.whole.last > target.span.last;
    reading.counted = counted_noun(reading, more ? target.whole.last : target.span.last);  // "5 or more demos"
  }
  const bool open = reading.target == nullptr && reading.placeholder != Clause::npos;
  if (open) reading.counted = counted_noun(reading, after_open_number(sentence, reading.placeholder));
  if (reading.totality != Clause::npos) reading.counted = counted_noun(reading, reading.totality + 1);
  reading.direct = (reading.target != nullptr || reading.totality != Clause::npos) && is_direct(reading);
}

namespace {

/// "2/3 of our members": a fraction, against "8/10" alone, which may be a score.
bool is_part(const Sentence& sentence, const QuantityPhrase& phrase) {
  const Literal* literal = sentence.literal(phrase.span.first);
  return literal != nullptr && literal->kind == LiteralKind::ratio && phrase.span.last == phrase.span.first + 1U &&
         phrase.quantity.value < phrase.quantity.upper && sentence.at(phrase.span.last).is(Term::of);
}

/// "nine of ten customers", "4 in 5 patients": said of any number of them; "8 of 10 teams" are counted.
bool is_share(const Sentence& sentence, const QuantityPhrase& phrase) {
  const Quantity& quantity = phrase.quantity;
  if (quantity.unit != known_units().ratio || phrase.fraction || quantity.upper <= 1) return false;
  if (is_part(sentence, phrase)) return true;
  bool in = false;
  for (std::size_t i = phrase.span.first; i < phrase.span.last; ++i) {
    if (sentence[i].is(Term::the)) return false;
    in = in || sentence[i].is(Term::in);
  }
  const SentenceToken& next = sentence.at(phrase.span.last);
  if (in && phrase.span.last == sentence.size()) return true;  // "from one in five to one in three"
  return (phrase.spelled || in) && next.word() && (!next.is(Trait::preposition) || (in && next.is(Term::to))) &&
         !next.is(Trait::conjunction);
}

/// "4 in 5" is 80%.
void say_share(const Sentence& sentence, const QuantityPhrase& phrase, Quantity& quantity) {
  if (!is_share(sentence, phrase)) return;
  const double percent = 100 * quantity.value / quantity.upper;
  const double grain = std::pow(10, 3 - std::ceil(std::log10(percent)));  // four digits: a third is 33.33%
  quantity.value = quantity.upper = percent > 0 ? std::round(percent * 10 * grain) / (10 * grain) : 0;
  quantity.unit = known_units().percent;
}

/// "by 20%", "double": an amount of change; so is what a change verb takes as its object: "lose 8 kg", "grow revenue
/// 10%".
bool is_relative(const Reading& reading) {
  const QuantityPhrase& target = *reading.target;
  const SentenceToken& participle = reading.sentence.before(target.whole.first - (target.whole.first > 0 ? 1U : 0U));
  const bool agent = participle.is(Trait::verb_past) && !participle.any(changes);  // "reviewed by two lawyers"
  if ((target.lead == Term::by && !agent) || target.multiplier) return true;
  const Traits verb = reading.verb();
  const bool in_half = reading.token(target.span.first).is(Term::half) &&
                       reading.sentence.before(target.span.first).is(Term::in);  // "cut churn in half"
  if (in_half && has(verb, Trait::decrease)) return true;
  const bool changed =
      (verb & bits(Trait::increase, Trait::decrease)) != 0 && !has(verb, Trait::reach) && target.lead == Term::none;
  const Dimension kind = dimension(target.quantity.unit);
  // "40% fewer", "+12%", "down 10 beats": said without a verb.
  const SentenceToken& next = reading.token(target.span.last);
  const SentenceToken& before = reading.sentence.before(target.whole.first);
  const bool plus = before.is(Sign::plus) || reading.token(target.whole.first).is(Sign::plus);
  const bool compared = next.is(Term::less) || next.is(Term::more) || plus;
  const bool share = kind == Dimension::percent || target.fraction;
  if (target.quantity.relation == Relation::exact && share && compared) return true;
  const bool gains = plus && target.lead == Term::none && !next.word() && has(reading.subject(), Trait::metric);
  const bool nominal = reading.clause.kind == ClauseKind::nominal && target.lead == Term::none;
  if (nominal && gains && reading.clause.subject_head < target.whole.first) return true;  // "NPS +10"
  const bool named = next.is(Trait::noun) && next.any(bits(Trait::increase, Trait::decrease));
  const bool part = kind == Dimension::percent || kind == Dimension::factor || kind == Dimension::points;
  if (named && part && target.quantity.relation == Relation::exact) return true;  // "a 20% increase in orders"
  if (nominal && (before.is(Term::down) || before.is(Term::up))) return true;
  return changed && target.quantity.relation == Relation::exact &&
         (part || target.whole.first == reading.clause.verb + 1);
}

/// "Escalations -50%": an amount of change, said by its sign alone.
bool falls_by(const Reading& reading) {
  const QuantityPhrase& target = *reading.target;
  return reading.clause.kind == ClauseKind::nominal && target.quantity.value < 0 && target.lead == Term::none &&
         !reading.paired && dimension(target.quantity.unit) == Dimension::percent &&
         !reading.token(target.span.last).word();
}

}  // namespace

void set_target(const Reading& reading, Statement& statement) {
  if (reading.target != nullptr) {
    statement.target = reading.target->quantity;
    say_share(reading.sentence, *reading.target, *statement.target);
    statement.relative = !reading.paired && is_relative(reading);
    if (falls_by(reading)) {  // "escalations -50%"
      statement.relative = true;
      statement.target->value = statement.target->upper = -statement.target->value;
    }
    if (reading.baseline == nullptr) return;
    statement.baseline = reading.baseline->quantity;
    say_share(reading.sentence, *reading.baseline, *statement.baseline);
    // "from 6 to 3 h": the unit that one end says, both mean.
    if (statement.baseline->unit.row == 0) statement.baseline->unit = statement.target->unit;
    if (statement.target->unit.row == 0) statement.target->unit = statement.baseline->unit;
  } else if (reading.totality != Clause::npos) {
    const SentenceToken& token = reading.sentence[reading.totality];
    Quantity share;
    share.range = token.range();
    if (!means_none(token) && !token.is(Trait::eliminate)) {
      share.value = share.upper = 100;
      share.unit = known_units().percent;
    }
    statement.target = share;
  }
}

}  // namespace goals
