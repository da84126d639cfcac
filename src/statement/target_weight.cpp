// Weighs the quantities of a sentence as targets by their unit, their bound and the words before them.
#include "statement/target_weight.hpp"

#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/number_of_whom.hpp"
#include "statement/parts.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"
#include "statement/words/english_levels.hpp"

namespace goals {
namespace {

constexpr Traits people = bits(Trait::audience, Trait::staff);
constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve);

class Weighing {
 public:
  explicit Weighing(const Reading& reading) : reading_(reading), sentence_(reading.sentence) {
    if (!reading.quantities.empty()) parts_ = find_parts(reading);
  }

  int weigh(const QuantityPhrase& phrase) const {
    if (says_present(phrase) || is_background(phrase) || is_definition(phrase)) return 0;
    if (is_item_number(phrase) || is_deadline(phrase) || is_example(phrase) || is_part_of_name(phrase)) return 0;
    if (is_one_of(sentence_, phrase.whole.first, families::ages)) return 0;
    const bool doubles = phrase.multiplier && phrase.span.last == sentence_.size();  // "pupils using the pool two-fold"
    if (phrase.whole.first >= parts_.means && !doubles)
      return bounded(phrase) && !sentence_[phrase.whole.first].is(Term::within) ? 2 : 0;
    int weight = 10;
    if (phrase.one && phrase.lead == Term::as) return 0;  // "work as one team"
    if (phrase.one) weight -= 3;
    const bool within =
        sentence_[phrase.whole.first].is(Term::within) && dimension(phrase.quantity.unit) == Dimension::time;
    if (bounded(phrase)) weight += within ? -3 : 3;
    if (sentence_[phrase.span.first].aside) weight -= 6;
    if (phrase.attributive || is_attribute(phrase)) weight -= describes_work(phrase) ? 8 : 11;
    if (phrase.whole.first >= parts_.subordinate && !stands_after_dash(phrase)) weight -= 11;
    if (says_who(reading_, phrase)) weight -= 12;
    if (sums_up(phrase)) weight += 12;
    if (phrase.whole.first > parts_.second_verb && has_earlier_result(phrase)) weight += attains_level(phrase) ? 6 : -4;
    if (is_object(phrase)) weight += 4;
    if (is_status(phrase)) return 0;
    if (describes_each(phrase)) weight -= 11;
    if (bounds_subject(phrase)) weight -= 6;
    // "50 editors stay longer than a month": a stretch of time without a number bounds what is counted.
    if (phrase.article && dimension(phrase.quantity.unit) == Dimension::time) weight -= 4;
    return weight + weigh_lead(phrase);
  }

 private:
  static bool bounded(const QuantityPhrase& phrase) {
    return phrase.quantity.relation != Relation::exact && phrase.quantity.relation != Relation::approx &&
           phrase.quantity.relation != Relation::between;
  }

  /// "Attendance, currently 71%, reaches 85%".
  bool says_present(const QuantityPhrase& phrase) const {
    return phrase.whole.first > parts_.present && phrase.whole.first < parts_.present_end;
  }

  bool is_deadline(const QuantityPhrase& phrase) const {
    const DatePhrase* date = reading_.deadline;
    return date != nullptr && date->whole.contains(phrase.span.first);
  }

  /// "Last year 74% took part. We will raise this to 90%."
  bool is_background(const QuantityPhrase& phrase) const {
    for (std::size_t i = phrase.span.last; i < reading_.clause.first; ++i)
      if (sentence_[i].is(Sign::period) && reading_.token(i + 1).blank_before) return true;
    return false;
  }

  /// "Chronic absence, defined as missing 18 days, …"
  bool is_definition(const QuantityPhrase& phrase) const {
    for (std::size_t i = phrase.whole.first; i > reading_.clause.first; --i) {
      if (sentence_[i - 1].is(Sign::comma)) return false;
      if (same_word(sentence_, i - 1, "defined") && sentence_.at(i).is(Term::as)) return true;
    }
    return false;
  }

  /// "1. Publish …"
  bool is_item_number(const QuantityPhrase& phrase) const {
    return phrase.span.first == 0 && reading_.clause.first >= 2 && phrase.span.last == 1 &&
           (sentence_.at(1).is(Sign::period) || sentence_.at(1).is(Sign::close));
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
    if (is_new_version(phrase)) return true;
    if (phrase.quantity.unit.row != 0 || phrase.lead != Term::none || bounded(phrase)) return false;
    const SentenceToken& before = sentence_.before(phrase.span.first);
    const SentenceToken& next = sentence_.at(phrase.span.last);
    const bool one = next.is(Trait::noun) && !next.any(bits(Trait::plural, Trait::metric));
    if (before.is(Term::the) && one && phrase.quantity.value > 1) return true;
    const bool thing =
        before.any(bits(Trait::deliverable, Trait::audience, Trait::identifier)) && before.is(Trait::noun);
    const bool stated = next.any(bits(Trait::verb_past, Trait::finished, Trait::auxiliary)) && !next.any(any_noun);
    if (thing && stated && !before.is(Trait::plural)) return true;
    const bool named = before.word() && before.any(any_noun | bits(Trait::verb_ing)) &&
                       !before.any(bits(Trait::metric, Trait::money, Trait::rating, Trait::verb_base));
    if (is_version(phrase) && (named || is_unknown(before)) && stated) return true;  // "the parser 2.0 is released"
    if (is_version(phrase) && before.is(Trait::article) && next.is(Trait::deliverable))
      return true;  // "the 1.0 release"
    const bool version = phrase.span.first <= reading_.clause.first && is_version(phrase);
    const bool counted = next.any(bits(Trait::plural, Trait::metric, Trait::rating) | people);
    return version && next.word() && (!counted || (next.is(Trait::verb_third) && !next.any(people)));
  }

  /// "Upgrade Kafka to 3.7", "cluster moved to 3.7": what a thing is changed to, where nothing is measured.
  bool is_new_version(const QuantityPhrase& phrase) const {
    if (phrase.lead != Term::to || phrase.quantity.unit.row != 0 || bounded(phrase)) return false;
    if (!is_one_of(sentence_, reading_.clause.verb, families::upgrading_verbs) &&
        sentence_[phrase.span.first].range().of(sentence_.text).find('.') == std::string_view::npos)
      return false;
    const SentenceToken& participle = sentence_.at(phrase.whole.first - 2U);
    const bool moved = participle.is(Trait::verb_past) && participle.is(Trait::make);
    const bool moves =
        reading_.clause.kind == ClauseKind::imperative && has(reading_.verb(), Trait::make) && !has_change();
    const Traits thing = reading_.object() | reading_.subject();
    return (moved || moves) && phrase.whole.first >= 2 &&
           (thing & bits(Trait::metric, Trait::money, Trait::rating)) == 0 && !counts_something(phrase);
  }

  bool counts_something(const QuantityPhrase& phrase) const {
    return noun_head(sentence_, phrase.span.last) != Clause::npos;
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

  /// "Read 50 pages at 20 an hour or more": what stands right after the verb is counted.
  bool is_object(const QuantityPhrase& phrase) const {
    return reading_.clause.kind != ClauseKind::nominal && phrase.whole.first == reading_.clause.verb + 1 &&
           !bounded(phrase) && phrase.quantity.unit.row == 0 &&
           sentence_.at(phrase.span.last).any(any_noun | bits(Trait::quality));
  }

  /// "Publish the strategy => 100%": how far it is.
  bool is_status(const QuantityPhrase& phrase) const {
    const SentenceToken& arrow = sentence_.before(phrase.whole.first);
    const bool dash = arrow.is(Sign::dash) && arrow.blank_before && sentence_.at(phrase.whole.first).blank_before;
    const bool close = arrow.is(Sign::open) && sentence_.at(phrase.span.last).is(Sign::close);
    const std::size_t last = phrase.span.last + (close ? 1U : 0U);
    const bool percent = dimension(phrase.quantity.unit) == Dimension::percent;
    if (percent && arrow.is(Sign::arrow) && is_one_of(sentence_, phrase.span.last, families::statuses))
      return true;  // "ship the runner => 70% complete"
    constexpr Traits measures = bits(Trait::metric, Trait::yield, Trait::money, Trait::rating);
    return (arrow.is(Sign::arrow) || dash || close) && &phrase == reading_.quantities.begin() &&
           last == sentence_.size() && dimension(phrase.quantity.unit) == Dimension::percent &&
           has(reading_.verb(), Trait::make) && (reading_.object() & measures) == 0;
  }

  bool has_earlier_result(const QuantityPhrase& phrase) const {
    const QuantityPhrase& first = *reading_.quantities.begin();
    return &first != &phrase && first.whole.first < parts_.second_verb && first.lead == Term::none;
  }

  /// "Train 5 guides and reach 80% satisfaction": the level is what the work is for.
  bool attains_level(const QuantityPhrase& phrase) const {
    const Dimension kind = dimension(phrase.quantity.unit);
    return kind == Dimension::percent && (reading_.verb() & bits(Trait::make, Trait::work)) != 0 &&
           is_one_of(sentence_, parts_.second_verb + 1, families::attaining_verbs);
  }

  /// "3 deals worth $250k each": what one of them is.
  bool describes_each(const QuantityPhrase& phrase) const {
    const std::size_t first = phrase.whole.first;
    if (first < 3) return false;
    const std::size_t counted = sentence_.at(phrase.span.last).any(any_noun) ? 1 : 0;  // "6 books each"
    const SentenceToken& each = sentence_.at(phrase.span.last + counted);
    const bool ends = !sentence_.at(phrase.span.last + counted + 1).any(any_noun);
    if (each.is(Term::each) && ends && &phrase != reading_.quantities.begin()) return true;
    return same_word(sentence_, first - 1, "worth") || same_word(sentence_, first - 3, "worth");
  }

  /// "Three quarters of new hires stay longer than two years", "80% of pupils score at least 60%": how many is said of
  /// the subject, how long or how much of each.
  bool bounds_subject(const QuantityPhrase& phrase) const {
    const QuantityPhrase& first = *reading_.quantities.begin();
    if (&phrase == &first || !bounded(phrase)) return false;
    const bool of = dimension(first.quantity.unit) == Dimension::percent && sentence_.at(first.span.last).is(Term::of);
    // "Answer 80% of calls in under 20 seconds"
    if (of && dimension(phrase.quantity.unit) == Dimension::time && !has_change()) return true;
    if (reading_.clause.kind != ClauseKind::declarative) return false;
    if (first.whole.first > reading_.clause.first + 1U || phrase.whole.first < reading_.clause.verb) return false;
    return dimension(phrase.quantity.unit) == Dimension::time || of;
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

  /// "Widen the road to carry more buses - 4 lanes": a dash ends what it is for.
  bool stands_after_dash(const QuantityPhrase& phrase) const {
    for (std::size_t i = parts_.subordinate + 1; i < phrase.whole.first; ++i)
      if (sentence_[i].is(Sign::colon) && i + 1 == phrase.whole.first) return true;
    for (std::size_t i = parts_.subordinate + 1; i < phrase.whole.first; ++i)
      if (sentence_[i].is(Sign::dash) && sentence_[i].blank_before && sentence_.at(i + 1).blank_before) return true;
    return false;
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
    return is_one_of(sentence_, phrase.span.last, families::distances);
  }

  /// "Publish the first issue within a month of the move": when one thing is to be made.
  bool counts_from_event(const QuantityPhrase& phrase) const {
    const SentenceToken& joint = sentence_.at(phrase.span.last);
    const bool within = sentence_[phrase.whole.first].is(Term::within) || phrase.lead == Term::within;
    const bool one = reading_.clause.kind == ClauseKind::imperative && has(reading_.verb(), Trait::make) &&
                     !has(reading_.verb(), Trait::service) && !has(reading_.object(), Trait::plural);
    return within && one && joint.is(Term::of) && dimension(phrase.quantity.unit) == Dimension::time;
  }

  /// "two weeks ahead (of schedule)", "one month before the race": a point in time, counted from another.
  bool says_how_far_off(const QuantityPhrase& phrase) const {
    const SentenceToken& point = sentence_.at(phrase.span.last);
    const bool of = sentence_.at(phrase.span.last + 1).is(Term::of);
    if (point.is(Term::ahead) && (!of || is_one_of(sentence_, phrase.span.last + 2, families::schedules))) return true;
    const bool lasts = phrase.lead == Term::for_;  // "write for ten minutes before bed"
    const bool beside = point.is(Term::before) || point.is(Term::after);
    return (beside && !lasts && dimension(phrase.quantity.unit) == Dimension::time) || counts_from_event(phrase);
  }

  int weigh_lead(const QuantityPhrase& phrase) const {
    if (says_when(phrase)) return -6;
    if (says_how_far_off(phrase)) return -12;
    const std::size_t first = phrase.whole.first;
    // "Meet with 5 customers", "Roll out to 20 teams": the preposition belongs to the verb.
    const std::size_t verb = reading_.clause.verb;
    if (phrase.lead == Term::for_ && sentence_.at(phrase.span.last).is(Term::times)) return 0;
    if (phrase.lead == Term::for_ && dimension(phrase.quantity.unit) == Dimension::time)
      return verb + 2 == first || lasts_short(phrase) ? -7 : -12;
    if (verb < first && first - verb <= 2 && sentence_.before(first).is(Trait::preposition))
      return moves_subject(phrase) ? 6 : 0;
    const Dimension kind = dimension(phrase.quantity.unit);
    const bool share = kind == Dimension::percent && sentence_.at(phrase.span.last).is(Term::of);
    const bool side = phrase.lead == Term::for_ || phrase.lead == Term::with || phrase.lead == Term::across ||
                      phrase.lead == Term::on || phrase.lead == Term::from;
    if (side) return weigh_side(phrase, share);
    switch (phrase.lead) {
      case Term::to: return (!has_change() && !rises_first(phrase)) || counts_people(phrase) || phrase.article ? 0 : 6;
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

  /// "Renewals up 6 points to 85%": the level counts, not the way to it.
  bool rises_first(const QuantityPhrase& phrase) const {
    const QuantityPhrase& first = *reading_.quantities.begin();
    const SentenceToken& way = sentence_.before(first.whole.first);
    return &first != &phrase && first.whole.last + 1U == phrase.whole.first && (way.is(Term::up) || way.is(Term::down));
  }

  /// What stands beside the result: for whom, with what, from where.
  int weigh_side(const QuantityPhrase& phrase, bool share) const {
    if (phrase.lead == Term::with && sentence_.at(phrase.span.last).is(Trait::rating))
      return -2;  // "with a 4.5 rating"
    const Dimension kind = dimension(phrase.quantity.unit);
    if (kind == Dimension::ratio) return 0;  // "for 12 of the 20 questions" is a result wherever it stands
    const bool level = kind == Dimension::percent && reading_.clause.kind == ClauseKind::declarative &&
                       phrase.lead == Term::with && sentence_.at(phrase.span.last).is(Trait::metric);
    if (level) return -6;  // "predicts churn with 85% accuracy"
    return share ? -2 : counts_people(phrase) ? -6 : -10;
  }

  /// "Hold a plank for 3 minutes", against "rent the hall for two years".
  bool lasts_short(const QuantityPhrase& phrase) const {
    constexpr double hours = 4 * 3600;
    return reading_.clause.kind == ClauseKind::imperative && has(reading_.verb(), Trait::work) &&
           phrase.quantity.value * scale(phrase.quantity.unit) <= hours;
  }

  /// "Sales at the 30 and 60 day marks rise by 10%": the numbers before the verb say what is measured, unless the
  /// sentence begins with one.
  bool moves_subject(const QuantityPhrase& phrase) const {
    const bool amount = phrase.lead == Term::by || phrase.lead == Term::to;
    return amount && has_change() && reading_.clause.kind == ClauseKind::declarative &&
           reading_.quantities.begin()->whole.first > reading_.clause.first + 1U;
  }

  bool counts_people(const QuantityPhrase& phrase) const {
    return (reading_.traits(noun_head(sentence_, phrase.span.last)) & people) != 0;
  }

  bool has_change() const { return (reading_.verb() & change) != 0; }

  const Reading& reading_;
  const Sentence& sentence_;
  Parts parts_;
};

/// "At the 30, 60 and 90-day marks": the first numbers of the row describe what the last one does.
void describe_rows(Reading& reading) {
  for (std::size_t i = reading.quantities.size(); i-- > 1;) {
    QuantityPhrase& phrase = reading.quantities[i - 1];
    if (!reading.quantities[i].attributive || phrase.quantity.unit.row != 0) continue;
    std::size_t joint = phrase.span.last;
    while (reading.token(joint).is(Sign::comma) || reading.token(joint).is(Term::and_)) ++joint;
    phrase.attributive = joint > phrase.span.last && joint == reading.quantities[i].span.first;
  }
}

}  // namespace

void weigh_targets(Reading& reading) {
  describe_rows(reading);
  const Weighing weighing(reading);
  for (QuantityPhrase& phrase : reading.quantities) phrase.weight = weighing.weigh(phrase);
}

}  // namespace goals
