// Chooses baseline and target among the quantities of a sentence; numbers that only set the scene are left out.
#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/predicate.hpp"
#include "statement/reading.hpp"
#include "statement/totality.hpp"
#include "statement/unit_table.hpp"
#include "statement/word_order.hpp"

namespace goals {
namespace {

constexpr Traits people = bits(Trait::audience, Trait::staff);
constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve);

/// Weighs each quantity as a target; the heaviest is it, the first among equals.
class Weighing {
 public:
  explicit Weighing(const Reading& reading) : reading_(reading), sentence_(reading.sentence) {
    if (!reading.quantities.empty()) find_means();
  }

  int weigh(const QuantityPhrase& phrase) const {
    if (is_deadline(phrase) || is_example(phrase) || is_part_of_name(phrase)) return 0;
    if (phrase.whole.first >= means_) return bounded(phrase) && !sentence_[phrase.whole.first].is(Term::within) ? 2 : 0;
    int weight = 10;
    if (phrase.one) weight -= 3;
    const bool within =
        sentence_[phrase.whole.first].is(Term::within) && dimension(phrase.quantity.unit) == Dimension::time;
    if (bounded(phrase)) weight += within ? -3 : 3;
    if (sentence_[phrase.span.first].aside) weight -= 6;
    if (phrase.attributive || is_attribute(phrase)) weight -= describes_work(phrase) ? 8 : 11;
    if (phrase.whole.first >= subordinate_) weight -= 11;
    if (is_age(phrase)) weight -= 12;
    if (sums_up(phrase)) weight += 12;
    // "50 editors stay longer than a month": a stretch of time without a number bounds what is counted.
    if (phrase.article && dimension(phrase.quantity.unit) == Dimension::time) weight -= 4;
    return weight + weigh_lead(phrase);
  }

 private:
  static bool bounded(const QuantityPhrase& phrase) {
    return phrase.quantity.relation != Relation::exact && phrase.quantity.relation != Relation::approx &&
           phrase.quantity.relation != Relation::between;
  }

  bool is_deadline(const QuantityPhrase& phrase) const {
    const DatePhrase* date = reading_.deadline;
    return date != nullptr && date->whole.contains(phrase.span.first);
  }

  /// `e.g.`, `i.e.`, `such as`: what follows illustrates.
  bool is_example(const QuantityPhrase& phrase) const {
    for (std::size_t i = phrase.span.first; i > 0; --i) {
      const SentenceToken& token = sentence_[i - 1];
      if (token.is(Term::example)) return true;
      if (!token.aside && !token.is(Sign::comma) && !sentence_[phrase.span.first].aside) return false;
    }
    return false;
  }

  /// "Fire station 7 open", "runway two resurfaced", "the 311 app": one of several things; "4.0 ships": a version.
  bool is_part_of_name(const QuantityPhrase& phrase) const {
    if (phrase.fraction && sentence_.at(phrase.span.last).is(Trait::occasion) &&
        !sentence_.at(phrase.span.last).is(Trait::plural))
      return true;  // "a half marathon"
    if (phrase.quantity.unit.row != 0 || phrase.lead != Term::none || bounded(phrase)) return false;
    const SentenceToken& before = sentence_.before(phrase.span.first);
    const SentenceToken& next = sentence_.at(phrase.span.last);
    const bool one = next.is(Trait::noun) && !next.any(bits(Trait::plural, Trait::metric));
    if (before.is(Term::the) && one && phrase.quantity.value > 1) return true;
    const bool thing =
        before.any(bits(Trait::deliverable, Trait::audience, Trait::identifier)) && before.is(Trait::noun);
    const bool stated = next.any(bits(Trait::verb_past, Trait::finished, Trait::auxiliary)) && !next.any(any_noun);
    if (thing && stated && !before.is(Trait::plural)) return true;
    const bool version = phrase.span.first <= reading_.clause.first && is_version(phrase);
    const bool counted = next.any(bits(Trait::plural, Trait::metric, Trait::rating) | people);
    return version && next.word() && (!counted || (next.is(Trait::verb_third) && !next.any(people)));
  }

  /// "4.0": a decimal that no amount needs.
  bool is_version(const QuantityPhrase& phrase) const {
    const std::string_view digits = sentence_[phrase.span.first].range().of(sentence_.text);
    return digits.size() > 2 && digits.substr(digits.size() - 2) == ".0";
  }

  /// "2 posts a month, 24 in total".
  bool sums_up(const QuantityPhrase& phrase) const {
    std::size_t i = phrase.span.last;
    if (sentence_.at(i).any(any_noun) && !sentence_.at(i).is(Term::total)) ++i;  // "12 letters in all"
    return sentence_.at(i).is(Term::in) && (sentence_.at(i + 1).is(Term::total) || sentence_.at(i + 1).is(Term::all)) &&
           !sentence_.at(i + 2).any(any_noun);
  }

  /// `a $500 reward`, `the 20 page guide`: the amount describes its noun.
  bool is_attribute(const QuantityPhrase& phrase) const {
    const SentenceToken& before = sentence_.before(phrase.whole.first);
    const SentenceToken& next = sentence_.at(phrase.span.last);
    const bool article = before.is(Term::a) || before.is(Term::the);
    if (!article || !next.word() || phrase.quantity.unit.row == 0) return false;
    const bool follows = next.is(Trait::preposition) || next.is(Trait::conjunction) || next.is(Trait::auxiliary);
    return !follows && !next.any(bits(Trait::metric, Trait::money)) && !next.any(change);
  }

  /// "children under 5", "people over 65": who is meant, not how many.
  bool is_age(const QuantityPhrase& phrase) const {
    const SentenceToken& before = sentence_.before(phrase.whole.first);
    const Relation relation = phrase.quantity.relation;
    const bool strict = relation == Relation::less_than || relation == Relation::more_than;
    const SentenceToken& comparator = sentence_.at(phrase.whole.first);
    return strict && comparator.is(Trait::preposition) && before.any(people) && before.is(Trait::plural) &&
           (phrase.quantity.unit.row == 0 || dimension(phrase.quantity.unit) == Dimension::time);
  }

  /// "a 30-minute walk" says how much is done, "90-day retention" what is measured.
  bool describes_work(const QuantityPhrase& phrase) const {
    const bool time = dimension(phrase.quantity.unit) == Dimension::time;
    const bool hyphen =
        sentence_.literal(phrase.span.first) != nullptr && sentence_.literal(phrase.span.first)->attributive;
    return !time || (hyphen && sentence_.at(phrase.span.last).is(Trait::occasion));
  }

  /// "shifts cancelled less than a day ahead": which ones are counted, where another number says how many.
  bool says_when(const QuantityPhrase& phrase) const {
    if (dimension(phrase.quantity.unit) != Dimension::time || reading_.quantities.size() < 2) return false;
    for (const std::string_view word : {"ahead", "early", "late", "old"}) {
      if (same_word(sentence_, phrase.span.last, word)) return true;
    }
    return false;
  }

  int weigh_lead(const QuantityPhrase& phrase) const {
    if (says_when(phrase)) return -6;
    const SentenceToken& point = sentence_.at(phrase.span.last);  // "one month before the race"
    if (dimension(phrase.quantity.unit) == Dimension::time && (point.is(Term::before) || point.is(Term::after)))
      return -12;
    const std::size_t first = phrase.whole.first;
    // "Meet with 5 customers", "Roll out to 20 teams": the preposition belongs to the verb.
    const std::size_t verb = reading_.clause.verb;
    if (phrase.lead == Term::for_ && sentence_.at(phrase.span.last).is(Term::times)) return 0;
    if (phrase.lead == Term::for_ && dimension(phrase.quantity.unit) == Dimension::time)
      return verb + 2 == first ? -7 : -12;
    if (verb < first && first - verb <= 2 && sentence_.before(first).is(Trait::preposition)) return 0;
    const Dimension kind = dimension(phrase.quantity.unit);
    const bool side = phrase.lead == Term::for_ || phrase.lead == Term::with || phrase.lead == Term::across ||
                      phrase.lead == Term::on || phrase.lead == Term::from;
    if (side && kind == Dimension::ratio) return 0;  // "for 12 of the 20 questions" is a result wherever it stands
    const bool share = kind == Dimension::percent && sentence_.at(phrase.span.last).is(Term::of);
    if (side) return share ? -2 : counts_people(phrase) ? -6 : -10;
    switch (phrase.lead) {
      case Term::to: return !has_change() || counts_people(phrase) ? 0 : 6;
      case Term::by: return 4;
      case Term::of:  // "1,000 installs of 4.0": the first number counts
        return kind == Dimension::count && &phrase != reading_.quantities.begin() ? 0 : 1;
      case Term::at: return 1;
      case Term::in:
      case Term::within: return share ? -2 : kind != Dimension::time ? -8 : bounded(phrase) ? 0 : -3;
      case Term::since:
      case Term::after:
      case Term::than:
      case Term::per:
      case Term::every: return kind == Dimension::time ? -8 : -12;  // "every two weeks", where nothing else counts
      case Term::last:
      case Term::during:
      case Term::via: return -12;
      case Term::over: return kind == Dimension::time ? -6 : 0;
      default: return 0;
    }
  }

  bool counts_people(const QuantityPhrase& phrase) const {
    return (reading_.traits(noun_head(sentence_, phrase.span.last)) & people) != 0;
  }

  bool has_change() const { return (reading_.verb() & change) != 0; }

  /// "by posting twice a week", "through 3 campaigns": how, not what. "that", "to reach": what it is for.
  void find_means() {
    for (std::size_t i = reading_.clause.first + 1; i < sentence_.size(); ++i) {
      const SentenceToken& token = sentence_[i];
      const SentenceToken& next = sentence_.at(i + 1);
      const bool doing = next.is(Trait::verb_ing) && !next.any(bits(Trait::noun, Trait::metric));
      const bool aside = token.is(Sign::comma) && i > reading_.clause.verb + 1 && (doing || next.is(Term::with));
      if ((token.is(Term::by) && doing) || token.is(Term::via) || aside) {
        means_ = i;
        return;
      }
      const bool relative = token.is(Term::that) || token.is(Term::how) || token.is(Term::who) ||
                            token.is(Term::which) || token.is(Term::because) || token.is(Term::if_);
      // "The time to fill in a form" is a metric with what it measures.
      const bool measured = sentence_.before(i).is(Trait::measure_time);
      const bool purpose =
          token.is(Term::to) && next.is(Trait::verb_base) && !measured && !next.any(change | bits(Trait::reach));
      const bool verb_before = i > reading_.clause.first + 1 || reading_.clause.kind != ClauseKind::imperative;
      const bool in_subject = relative && reading_.clause.kind == ClauseKind::declarative &&
                              i < std::min(reading_.clause.verb, reading_.clause.auxiliary);  // "people who … return"
      if ((relative || purpose) && verb_before && !in_subject && subordinate_ == Clause::npos && !token.aside)
        subordinate_ = i;
    }
  }

  const Reading& reading_;
  const Sentence& sentence_;
  std::size_t means_ = Clause::npos;
  std::size_t subordinate_ = Clause::npos;
};

/// pair = "from" A "to" B / A "→" B / "to" B "from" A
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
    if (!arrow && !forwards && !backwards) continue;
    reading.baseline = backwards ? &b : &a;
    reading.target = backwards ? &a : &b;
    reading.paired = true;
    return true;
  }
  return false;
}

/// "10 minutes instead of 45", "15 minutes, down from 40": what is replaced.
bool stood_before(const Sentence& sentence, const QuantityPhrase& phrase) {
  if (phrase.whole.first < 2) return false;
  const std::size_t word = phrase.whole.first - 2U;
  if (phrase.lead == Term::of) return same_word(sentence, word, "instead");
  return phrase.lead == Term::from && (sentence[word].is(Term::up) || sentence[word].is(Term::down));
}

/// "(current is 125k)", "up from 30%", "currently 12", "instead of 45": where it stands today.
const QuantityPhrase* find_present_level(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  for (const QuantityPhrase& phrase : reading.quantities) {
    if (&phrase == reading.target) continue;
    const std::size_t first = phrase.whole.first;
    if (stood_before(sentence, phrase)) return &phrase;
    for (std::size_t i = first; i > 0 && i + 4 > first; --i)
      if (sentence[i - 1].is(Term::current) && sentence[i - 1].aside == sentence[first].aside) return &phrase;
  }
  return nullptr;
}

/// `X%`, `N users`, `$Y`, `__%`: the number is still open.
std::size_t find_placeholder(const Sentence& sentence, std::size_t first) {
  for (std::size_t i = first; i < sentence.size(); ++i) {
    const SentenceToken& token = sentence[i];
    const SentenceToken& next = sentence.at(i + 1);
    const bool percent = next.is(Sign::percent) && !next.blank_before;
    const std::string_view text = token.range().of(sentence.text);
    if (token.is(Sign::percent) && i > 0 && !sentence[i - 1].literal && !token.blank_before) return i;
    if (!token.word() || text.size() > 3) continue;
    const bool variable = text.find_first_not_of("XYNZ0123456789") == std::string_view::npos;
    const bool amount = variable && i > 0 && sentence[i - 1].is(Sign::currency);
    if (percent || amount || (variable && token.traits == 0 && (i > first || next.word()))) return i;
  }
  return Clause::npos;
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
    const bool verb = !word.is(Trait::noun) || sentence.at(i + 1).is(Trait::article) || sentence.at(i + 1).literal != 0;
    if (!verb) continue;
    reading.clause.verb = i;
    reading.clause.object_first = after_verb(sentence, i);
    reading.clause.object_head = noun_head(sentence, reading.clause.object_first);
    return;
  }
}

/// The noun that a number before `first` counts; the verb of a sentence ends its subject: "18 shops stock it".
std::size_t counted_noun(const Reading& reading, std::size_t first) {
  const Clause& clause = reading.clause;
  const std::size_t finite = std::min(clause.auxiliary, clause.verb);
  const bool in_subject = clause.kind == ClauseKind::declarative && first <= finite;
  return noun_head(reading.sentence, first, in_subject ? finite : Clause::npos);
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

}  // namespace

void find_target(Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const Weighing weighing(reading);
  for (QuantityPhrase& phrase : reading.quantities) phrase.weight = weighing.weigh(phrase);
  if (!find_pair(reading)) {
    int best = 0;
    const QuantityPhrase* present = find_present_level(reading);
    for (const QuantityPhrase& phrase : reading.quantities) {
      if (&phrase == present || phrase.weight <= best) continue;
      best = phrase.weight;
      reading.target = &phrase;
    }
    if (reading.target != nullptr) reading.baseline = present;
    reading.paired = reading.baseline != nullptr && stood_before(sentence, *present);
  }
  reading.placeholder = find_placeholder(sentence, reading.clause.first);
  if (!reading.paired && excludes_all(reading)) reading.target = reading.baseline = nullptr;
  if (reading.target == nullptr && find_made_better(reading) == Clause::npos) reading.totality = find_totality(reading);
  follow_coordination(reading);
  if (reading.target != nullptr) reading.counted = counted_noun(reading, reading.target->span.last);
  if (reading.totality != Clause::npos) reading.counted = counted_noun(reading, reading.totality + 1);
  reading.direct = (reading.target != nullptr || reading.totality != Clause::npos) && is_direct(reading);
}

namespace {

/// "by 20%", "double": an amount of change; so is what a change verb takes as its object: "lose 8 kg", "grow revenue
/// 10%".
bool is_relative(const Reading& reading) {
  const QuantityPhrase& target = *reading.target;
  if (target.lead == Term::by || target.multiplier) return true;
  const Traits verb = reading.verb();
  const bool changes =
      (verb & bits(Trait::increase, Trait::decrease)) != 0 && !has(verb, Trait::reach) && target.lead == Term::none;
  const Dimension kind = dimension(target.quantity.unit);
  // "40% fewer", "+12%", "down 10 beats": said without a verb.
  const SentenceToken& next = reading.token(target.span.last);
  const SentenceToken& before = reading.sentence.before(target.whole.first);
  const bool plus = before.is(Sign::plus) || reading.token(target.whole.first).is(Sign::plus);
  const bool compared = next.is(Term::less) || next.is(Term::more) || plus;
  if (target.quantity.relation == Relation::exact && kind == Dimension::percent && compared) return true;
  const bool nominal = reading.clause.kind == ClauseKind::nominal && target.lead == Term::none;
  if (nominal && (before.is(Term::down) || before.is(Term::up))) return true;
  const bool amount = kind == Dimension::percent || kind == Dimension::factor || kind == Dimension::points;
  return changes && target.quantity.relation == Relation::exact &&
         (amount || target.whole.first == reading.clause.verb + 1);
}

}  // namespace

void set_target(const Reading& reading, Statement& statement) {
  if (reading.target != nullptr) {
    statement.target = reading.target->quantity;
    statement.relative = !reading.paired && is_relative(reading);
    if (reading.baseline == nullptr) return;
    statement.baseline = reading.baseline->quantity;
    // "from 6 to 3 h": the unit that one end says, both mean.
    if (statement.baseline->unit.row == 0) statement.baseline->unit = statement.target->unit;
    if (statement.target->unit.row == 0) statement.target->unit = statement.baseline->unit;
  } else if (reading.totality != Clause::npos) {
    const SentenceToken& token = reading.sentence[reading.totality];
    Quantity share;
    share.range = token.range();
    if (!token.is(Term::no) && !token.is(Term::none_of) && !token.is(Trait::eliminate)) {
      share.value = share.upper = 100;
      share.unit = known_units().percent;
    }
    statement.target = share;
  }
}

}  // namespace goals
