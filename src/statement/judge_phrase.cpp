// Judges sentences without a verb: "99.95% availability", "3 new integrations", "Mac signing".
#include "statement/criterion.hpp"
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/totality.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// A noun, and whether a number stands with it.
class Phrase {
 public:
  explicit Phrase(const Reading& reading) : reading_(reading), sentence_(reading.sentence) {
    number_ = reading.target != nullptr || reading.totality != Clause::npos;
    noun_at_ = number_ && reading.counted != Clause::npos ? reading.counted : reading.clause.subject_head;
    noun_ = reading.traits(noun_at_);
  }

  Judgement judge() const {
    const std::size_t first = reading_.clause.first;
    if (reading_.target != nullptr && reading_.target->quantity.value == 0) return outcome(Reason::number);
    if (const std::size_t line = number_ ? Clause::npos : find_crossed_line(reading_); line != Clause::npos)
      return is_one_of(sentence_, line, families::conformities)
                 ? milestone(line)                                       // "GDPR compliance"
                 : Judgement{Form::outcome, Reason::metric_noun, line};  // "net zero by 2040"
    if (const std::size_t way = find_way(); way != Clause::npos)
      return {Form::outcome, Reason::unspecified_change, way};
    if (is_moved()) return {Form::outcome, Reason::change_verb, find_change()};
    if (names_change()) return {Form::outcome, Reason::change_verb, first};
    if (limits() || is_rank()) return outcome(Reason::number);
    if (says_level() || is_throughput(reading_, noun_at_)) return outcome(Reason::metric_noun);
    if (spends_time()) return activity();
    if (!number_ && sentence_.at(first).is(Term::more) && same_word(sentence_, first, "better")) return improved();
    if (recurs()) return activity();
    if (names_open_work()) return {Form::activity, Reason::continuing, noun_at_};
    if (reading_.target == nullptr && goes_on()) return {Form::activity, Reason::repeated_work, noun_at_};
    if (number_) return counted();
    if (counts_open_number()) return activity();
    if (leaves_number_open()) return {Form::outcome, Reason::placeholder, reading_.placeholder};
    if (is_judged() && !names_completion()) return outcome(Reason::quality_word);
    if (names_completion()) return milestone(noun_at_);
    if (names_unsaid_change()) return outcome(Reason::unspecified_change);
    const SentenceToken& opening = sentence_.at(first);
    const bool made = has(noun_, Trait::deliverable) && opening.is(Trait::verb_past) && opening.is(Trait::make);
    if (is_first_of_many()) return outcome(Reason::state);
    const std::size_t done = find_participle(reading_, noun_at_);  // "debt paid off", against "tickets resolved"
    const SentenceToken& numeral = reading_.token(noun_at_ + 1);   // "runway two resurfaced"
    const bool named = numeral.is(Trait::number) || numeral.literal != 0;
    const bool settled = done == noun_at_ + (named ? 2U : 1U) && !has(noun_, Trait::plural) &&
                         (reading_.traits(done) & bits(Trait::make, Trait::work, Trait::service)) != 0 &&
                         (reading_.traits(done) & (change_verbs | bits(Trait::obtain, Trait::behave))) == 0;
    if (has(noun_, Trait::metric) && settled) return milestone(noun_at_);
    if (has(noun_, Trait::metric) && !made) return outcome(Reason::metric_noun);  // "automated alerts" are made
    const bool grows = has(noun_, Trait::lasting) && (noun_ & own_things) == 0;   // "thought leadership"
    if (grows && !reading_.token(noun_at_ + 1).is(Trait::verb_past)) return outcome(Reason::unspecified_change);
    return milestone(noun_at_);
  }

 private:
  Judgement outcome(Reason reason) const { return {Form::outcome, reason, noun_at_}; }
  /// "All invoices paid within 30 days": how well a service works.
  bool each_in_time() const {
    if (reading_.totality == Clause::npos || reading_.deadline != nullptr) return false;
    for (const QuantityPhrase& phrase : reading_.quantities)
      if (dimension(phrase.quantity.unit) == Dimension::time && phrase.quantity.relation == Relation::at_most)
        return true;
    return false;
  }

  /// "500 residents sharing the appeal": persons, and what they do.
  bool others_act() const {
    const SentenceToken& verb = sentence_.at(noun_at_ + 1);
    return has(noun_, Trait::audience) && has(noun_, Trait::plural) && verb.is(Trait::verb_ing) &&
           !verb.is(Trait::preposition) && sentence_.at(noun_at_ + 2).word();
  }

  /// "100 visitor comments", "25 positive reviews": what only others write.
  bool others_author() const {
    if (noun_at_ == Clause::npos || !reading_.direct || !is_one_of(sentence_, noun_at_, families::authored_by_others))
      return false;
    const SentenceToken& before = sentence_.before(noun_at_);
    return (before.is(Trait::audience) && !before.is(Trait::staff)) ||
           is_one_of(sentence_, noun_at_ - 1U, families::praising_words);
  }

  /// "Better developer tools" are made, "better air" is how the world is.
  Judgement improved() const {
    const bool thing = has(noun_, Trait::deliverable) && !has(noun_, Trait::occasion);
    return {thing ? Form::milestone : Form::outcome, Reason::quality_word, noun_at_};
  }
  Judgement activity() const { return {Form::activity, Reason::own_work, noun_at_}; }
  static Judgement milestone(std::size_t at) { return {Form::milestone, Reason::deliverable, at}; }

  Judgement counted() const {
    if (reading_.totality != Clause::npos && means_none(reading_.token(reading_.totality)))
      return outcome(Reason::totality);
    if (each_in_time()) return outcome(Reason::totality);
    if (reading_.target == nullptr && !reading_.direct && sentence_.at(reading_.clause.first).is(Term::a) &&
        (reading_.subject() & own_things) != 0 && !has(reading_.subject(), Trait::metric))
      return milestone(reading_.clause.subject_head);  // "a review of all contracts"
    if (others_act() || others_author()) return outcome(Reason::audience_behaviour);
    const Traits done = reading_.traits(find_participle(reading_, reading_.clause.subject_head));
    if (!reading_.direct && has(done, Trait::behave))
      return outcome(Reason::audience_behaviour);  // "film shown in 3 cinemas"
    if (!reading_.direct && has(reading_.subject(), Trait::deliverable) &&
        (done & bits(Trait::make, Trait::work)) != 0 && counts_number(reading_) && reading_.target->lead != Term::by)
      return milestone(reading_.clause.subject_head);  // "prototype tested with five families"
    const bool things = counts_things(reading_);
    const std::size_t participle = find_participle(reading_, noun_at_);
    const bool several = reading_.target != nullptr && dimension(reading_.target->quantity.unit) == Dimension::count;
    const bool given = participle != Clause::npos && !counts_own_work(reading_, noun_at_, participle);
    if (is_complete() && participle != Clause::npos && counts_own_work(reading_, noun_at_, participle))
      return {Form::milestone, Reason::totality, noun_at_};  // "7 of 7 districts mapped"
    const bool share = reading_.target != nullptr && (reading_.target->fraction || changed(participle));
    if (share || (things && given && reading_.target != nullptr)) return outcome(Reason::metric_noun);
    if (several && participle != Clause::npos)
      return counts_own_work(reading_, noun_at_, participle) ? activity() : outcome(Reason::metric_noun);
    constexpr Traits not_done = results | bits(Trait::audience, Trait::staff, Trait::adverse);
    const bool all_done = reading_.target == nullptr && participle != Clause::npos &&
                          ((noun_ & own_things) != 0 || (noun_ & not_done) == 0);
    const bool all_met = reading_.target == nullptr && has(reading_.traits(participle), Trait::contact) &&
                         (noun_ & bits(Trait::staff, Trait::audience)) != 0;
    if (all_met) return activity();  // "all managers trained"
    if (all_done && counts_own_work(reading_, noun_at_, participle))
      return {Form::milestone, Reason::totality, reading_.totality};
    return counted_things(things);
  }

  /// A number of things, and nothing is said to be done with them.
  Judgement counted_things(bool things) const {
    const bool subject_metric = has(reading_.subject(), Trait::metric);
    // "Business reviews with our 10 largest customers".
    if (!reading_.direct && has(reading_.subject(), Trait::occasion) && !subject_metric) return activity();
    if (things && reading_.direct && has(noun_, Trait::occasion) && !has(noun_, Trait::audience)) return activity();
    if (!things || (noun_ & bits(Trait::yield, Trait::audience)) != 0) return outcome(Reason::metric_noun);
    if (follows_metric() || appears_elsewhere(reading_, noun_at_)) return outcome(Reason::metric_noun);
    if (!reading_.direct && has(noun_, Trait::occasion)) return activity();
    if (stands_in_many()) return outcome(Reason::metric_noun);
    if (!reading_.direct && !subject_metric) return milestone(reading_.clause.subject_head);
    if (noun_at_ == reading_.counted && noun_at_ != Clause::npos) {
      const bool metric = has(noun_, Trait::metric) && (noun_ & own_things) == 0;
      return metric ? outcome(Reason::metric_noun) : activity();
    }
    return outcome(Reason::metric_noun);
  }

  /// "Menus available in six languages": how far it has spread.
  bool stands_in_many() const {
    if (reading_.target == nullptr || reading_.direct || !counts_number(reading_)) return false;
    const std::size_t number = reading_.target->whole.first;
    const std::size_t in = sentence_.before(number).is(Term::in) ? number - 1U : number;
    return sentence_.at(in).is(Term::in) && sentence_.before(in).is(Trait::finished) &&
           !sentence_.before(in).is(Trait::verb_past);
  }

  bool is_complete() const {
    if (reading_.target == nullptr) return false;
    const Quantity& quantity = reading_.target->quantity;
    return dimension(quantity.unit) == Dimension::ratio && quantity.value == quantity.upper && quantity.value > 1;
  }

  /// "Lines of code cut by half": the amount is one of change.
  bool changed(std::size_t participle) const {
    if (reading_.target->lead != Term::by) return false;
    const std::size_t by = reading_.target->whole.first - 1U;  // "requests for help at night reduced by half"
    const SentenceToken& beside = sentence_.before(by);
    return (reading_.traits(participle) & change_verbs) != 0 ||
           (beside.is(Trait::verb_past) && beside.any(change_verbs));
  }

  /// "Reduction in …", "More diverse voices", "Higher conversion".
  bool names_change() const {
    const SentenceToken& first = reading_.token(reading_.clause.first);
    const SentenceToken& next = reading_.token(reading_.clause.first + 1);
    if (first.is(Trait::noun) && first.any(change_verbs)) return next.is(Trait::preposition);
    return (first.is(Term::more) || first.is(Term::less)) && !first.is(Trait::vague) && next.word() && !number_;
  }

  /// "Completion of the pilot", against "completion rate".
  bool names_completion() const {
    const SentenceToken& article = sentence_.at(noun_at_ + 2);
    const bool ends = is_one_of(sentence_, noun_at_, families::completions);
    return ends && sentence_.at(noun_at_ + 1).is(Term::of) && article.any(bits(Trait::article));
  }

  /// "Continuous improvement", "cost savings", "API improvements".
  bool names_unsaid_change() const {
    const bool better = sentence_.at(noun_at_).range().of(sentence_.text).starts_with("improvement");
    const bool thing = (noun_ & bits(Trait::deliverable, Trait::money)) != 0 && !better;
    return has(noun_, Trait::noun) && (noun_ & bits(Trait::increase, Trait::decrease)) != 0 && !thing &&
           reading_.placeholder == Clause::npos && !sentence_.at(reading_.clause.first).is(Trait::article);
  }

  /// "Waiting times down": a metric and the way it goes.
  std::size_t find_way() const {
    const std::size_t head = reading_.clause.subject_head;
    const SentenceToken& way = reading_.token(head + 1);
    const SentenceToken& next = reading_.token(head + 2);
    const bool ends = !next.word() || (next.is(Trait::preposition) && next.literal == 0);
    if (number_ || head == Clause::npos || reading_.placeholder != Clause::npos || next.is(Term::to))
      return Clause::npos;
    return (way.is(Term::up) || way.is(Term::down)) && ends &&
                   (reading_.subject() & (results | bits(Trait::adverse))) != 0
               ? head + 1
               : Clause::npos;
  }

  /// "Brand awareness boosted by the fair": what is to happen to the subject.
  bool is_moved() const {
    const std::size_t participle = number_ ? Clause::npos : find_change();
    const SentenceToken& next = reading_.token(participle != Clause::npos ? participle + 1 : participle);
    const bool refined = has(noun_, Trait::deliverable) && has(reading_.traits(participle), Trait::improve);
    return participle != Clause::npos && !refined && (!next.word() || next.is(Trait::preposition));
  }

  /// The participle of a verb of change after the subject.
  std::size_t find_change() const {
    const std::size_t head = reading_.clause.subject_head;
    for (std::size_t i = reading_.clause.first + 1; i < sentence_.size() && head != Clause::npos; ++i) {
      const SentenceToken& word = sentence_[i];
      if (word.sign != Sign::none || word.is(Term::that) || word.is(Term::by) || word.is(Term::for_)) break;
      if (i > head && word.is(Trait::verb_past) && word.any(change_verbs) &&
          !word.any(bits(Trait::noun, Trait::make, Trait::verb_base, Trait::quality)))
        return i;
    }
    return Clause::npos;
  }

  bool limits() const {
    return reading_.target != nullptr && reading_.direct && reading_.target->quantity.is_bounded_above();
  }

  /// "Number 1 in the category".
  bool is_rank() const {
    if (reading_.target != nullptr && same_word(sentence_, reading_.clause.first, "rank")) return true;
    return reading_.target != nullptr && reading_.target->whole.first == reading_.clause.first + 1U &&
           sentence_[reading_.clause.first].is(Term::number);
  }

  /// "Mailing list at 25,000", "changeover in 10 minutes": a level that something stands at.
  bool says_level() const {
    if (reading_.target == nullptr || reading_.target->span.first == reading_.clause.first) return false;
    const QuantityPhrase& target = *reading_.target;
    const bool time = dimension(target.quantity.unit) == Dimension::time;
    if (time && (target.lead == Term::in || target.lead == Term::within)) return true;
    const bool ends = reading_.counted == Clause::npos;
    return ends && (target.lead == Term::at || target.lead == Term::to || target.quantity.relation != Relation::exact);
  }

  /// "Yields of 12 tonnes": the number measures the subject.
  bool follows_metric() const {
    return reading_.target != nullptr && has(reading_.subject(), Trait::metric) &&
           reading_.clause.subject_head < reading_.target->whole.first && reading_.target->lead == Term::of;
  }

  /// "Signups up X%", "N returning customers".
  bool leaves_number_open() const {
    if (reading_.placeholder == Clause::npos) return false;
    const SentenceToken& before = sentence_.before(reading_.placeholder);
    const bool result = (noun_ & (results | bits(Trait::audience))) != 0;
    return result || before.is(Term::up) || before.is(Term::down);
  }

  /// "N workshops held", against "N returning customers".
  bool counts_open_number() const {
    if (reading_.placeholder == Clause::npos || reading_.placeholder > reading_.clause.first + 3U) return false;
    const std::size_t noun = reading_.counted;
    const std::size_t participle = find_participle(reading_, noun);
    const bool made = participle != Clause::npos && counts_own_work(reading_, noun, participle);
    return noun != Clause::npos && noun > reading_.placeholder && has(reading_.traits(noun), Trait::plural) &&
           (made || ((reading_.traits(noun) & own_things) != 0 && (reading_.traits(noun) & results) == 0));
  }

  /// "First paying guest": others decide when there is one.
  bool is_first_of_many() const {
    return sentence_.at(reading_.clause.first).is(Term::first) && has(noun_, Trait::audience) &&
           find_participle(reading_, noun_at_) == Clause::npos &&
           (noun_ & (own_things | bits(Trait::staff, Trait::plural))) == 0;
  }

  /// "Refactoring of old modules", "outreach to schools": work on nobody knows how many.
  bool names_open_work() const {
    const SentenceToken& joint = reading_.token(noun_at_ + 1);
    const SentenceToken& first = reading_.token(noun_at_ + 2);
    if (number_ || reading_.placeholder != Clause::npos || noun_at_ != reading_.clause.first ||
        first.is(Trait::article))
      return false;
    const bool work = has(noun_, Trait::verb_ing) && joint.is(Term::of);
    const bool given = has(noun_, Trait::intangible) && (joint.is(Term::to) || joint.is(Term::with));
    return (work || given) && !first.capital &&
           has(reading_.traits(noun_head(sentence_, noun_at_ + 2)), Trait::plural) && (noun_ & results) == 0;
  }

  /// "Weekly meetings with the sales team", "regular retrospectives".
  bool goes_on() const {
    const SentenceToken& first = sentence_.at(reading_.clause.first);
    const bool ends = !reading_.token(noun_at_ + 1).word();
    if (first.is(Trait::frequency) && first.value == yearly && !has(noun_, Trait::plural) &&
        !has(noun_, Trait::occasion))
      return false;  // "annual report": one of them
    if (first.is(Trait::frequency))
      return has(noun_, Trait::occasion) ||
             (has(noun_, Trait::deliverable) && (ends || (has(noun_, Trait::plural) && !has(noun_, Trait::metric))));
    if (is_one_of(sentence_, reading_.clause.first, families::continuing_words))  // "continuous feedback"
      return has(noun_, Trait::intangible) || (has(noun_, Trait::occasion) && !has(noun_, Trait::deliverable));
    // "Customer interviews": nothing says which or how many.
    const SentenceToken& with = reading_.token(noun_at_ + 1);  // "conversations with farmers"
    const bool among = with.is(Trait::preposition) && !with.is(Term::of) && !with.is(Term::for_) && !with.is(Term::by);
    return (ends || among) && has(noun_, Trait::occasion) && has(noun_, Trait::plural) &&
           reading_.totality == Clause::npos && (noun_ & (results | bits(Trait::deliverable))) == 0 &&
           !first.is(Trait::article);
  }

  /// "Yoga every morning", "one long run each week": nothing that is measured, done again and again.
  bool recurs() const {
    if (reading_.clause.subject_head == Clause::npos) return false;
    const std::size_t noun_at = reading_.clause.subject_head;
    const SentenceToken& next = reading_.token(noun_at + 1);
    if (!(next.is(Term::every) || next.is(Term::each))) return false;
    const bool time = reading_.token(noun_at + 2).any(bits(Trait::calendar, Trait::weekday)) ||
                      is_one_of(sentence_, noun_at + 2, families::day_parts);
    return time && (reading_.traits(noun_at) & (results | bits(Trait::audience))) == 0;
  }

  bool spends_time() const {
    return reading_.target != nullptr && reading_.direct &&
           dimension(reading_.target->quantity.unit) == Dimension::time &&
           reading_.target->span.first == reading_.clause.first &&
           !reading_.token(reading_.target->span.last).is(Term::without);  // "100 days without an accident"
  }

  /// "A kinder outpatient department", "healthy soil", "sound finances": a judgement and no thing to hand over.
  bool is_judged() const {
    std::size_t i = reading_.clause.first;
    while (sentence_.at(i).is(Trait::article)) ++i;
    const std::size_t opening = i;
    if (has(noun_, Trait::deliverable) && !has(noun_, Trait::lasting))
      return sentence_.at(opening).is(Trait::comparative);
    for (; i < noun_at_ && i < sentence_.size(); ++i) {
      const SentenceToken& token = sentence_[i];
      if (token.is(Trait::vague) || (token.is(Trait::soft) && (i == opening || sentence_[i - 1].is(Sign::comma))))
        return true;
      if (!token.is(Trait::quality) && !token.is(Sign::comma)) return false;
    }
    return sentence_.at(reading_.clause.first).is(Trait::vague);
  }

  const Reading& reading_;
  const Sentence& sentence_;
  bool number_ = false;
  std::size_t noun_at_ = Clause::npos;
  Traits noun_ = 0;
};

}  // namespace

Judgement judge_phrase(const Reading& reading) { return Phrase(reading).judge(); }

}  // namespace goals
