// Judges sentences with a subject and a verb: "Customers renew", "Roles are documented".
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/totality.hpp"
#include "statement/way_of_being.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// Sentences with a subject: who or what it is, and what is said of it.
class Assertion {
 public:
  explicit Assertion(const Reading& reading)
      : reading_(reading), subject_(reading.subject()), counted_(reading.traits(reading.counted)) {}

  Judgement judge() const {
    const std::size_t subject_at = reading_.clause.subject_head;
    const bool number = reading_.target != nullptr;
    const bool total = reading_.totality != Clause::npos;
    const SentenceToken& all = reading_.token(reading_.totality);
    if (total && means_none(all)) return {Form::outcome, Reason::totality, reading_.totality};
    if (carries_on()) return {Form::activity, Reason::continuing, reading_.clause.verb};
    if (says_that()) return {Form::outcome, Reason::audience_behaviour, subject_at};
    if (number) return counted();
    if (!total && counts_more(reading_)) return {Form::outcome, Reason::unspecified_change, reading_.clause.first};
    if (!total && describes_place(reading_)) return {Form::outcome, Reason::quality_word, reading_.clause.first};
    if (total && handles_each(all)) return {Form::outcome, Reason::totality, reading_.totality};
    if (is_used()) return {Form::outcome, Reason::state, reading_.clause.verb};
    if (meets_regularly()) return {Form::activity, Reason::own_work, reading_.clause.verb};
    if (is_taken_for(reading_)) return {Form::outcome, Reason::quality_word, reading_.clause.verb};
    if (there_is()) return {Form::milestone, Reason::state, reading_.clause.object_head};
    if (owns_thing()) return {Form::milestone, Reason::state, reading_.clause.object_head};
    if (has(subject_, Trait::metric) && !is_state() && !runs_itself(reading_))
      return {Form::outcome, Reason::metric_noun, subject_at};
    if (will_meet() || (total && performs())) return {Form::activity, Reason::own_work, reading_.clause.verb};
    if (repeats_work()) return {Form::activity, Reason::repeated_work, reading_.clause.verb};
    if (shows_change()) return {Form::outcome, Reason::change_verb, reading_.clause.object_head};
    if (gains_ability()) return {Form::milestone, Reason::state, reading_.clause.verb};
    if (is_under_way(reading_))
      return {Form::outcome, is_rated(reading_) ? Reason::unspecified_change : Reason::state, reading_.clause.verb};
    if (is_settled()) return {Form::milestone, Reason::state, reading_.clause.verb};
    if (is_there()) return {Form::milestone, Reason::state, state_at()};
    if (compares()) return {Form::outcome, Reason::quality_word, subject_at};
    if (decides_thing()) return {Form::milestone, Reason::state, reading_.clause.verb};
    if (has(subject_, Trait::audience) && !is_passive() && !is_program(reading_))
      return {Form::outcome, Reason::audience_behaviour, subject_at};
    if (is_quality()) return {Form::outcome, Reason::quality_word, state_at()};
    if (has_quality()) return {Form::outcome, Reason::quality_word, reading_.clause.object_first};
    const bool collected = is_passive() && has(reading_.verb(), Trait::work);  // "metrics are collected"
    if ((reading_.verb() & (change_verbs | bits(Trait::reach))) != 0 && !has(reading_.verb(), Trait::make) &&
        !collected)
      return {Form::outcome, Reason::change_verb, reading_.clause.verb};
    if (joins_change()) return {Form::outcome, Reason::change_verb, reading_.clause.verb + 2};
    return {Form::milestone, total ? Reason::totality : Reason::state,
            reading_.clause.verb != Clause::npos ? reading_.clause.verb : subject_at};
  }

 private:
  /// "Every parcel is scanned on arrival", "each build passes the tests": how each of them fares, again and again.
  bool handles_each(const SentenceToken& all) const {
    const std::size_t verb = reading_.clause.verb;
    if (verb == Clause::npos || reading_.totality > reading_.clause.subject_head) return false;
    if (!is_passive())
      return (all.is(Term::every) || all.is(Term::each)) && has(reading_.verb(), Trait::verb_third) &&
             (subject_ & bits(Trait::audience, Trait::staff)) == 0 && reading_.clause.auxiliary == Clause::npos;
    if (reading_.deadline != nullptr && reading_.deadline->whole.first == verb + 1) return false;
    std::size_t next = verb + 1;
    while (reading_.token(next).is(Trait::adverb) || same_word(reading_.sentence, next, "back")) ++next;
    const bool each = all.is(Term::every) || all.is(Term::each);
    if (each && reading_.token(next).is(Term::by) && reading_.token(verb).is(Trait::contact))
      return true;  // "every change is reviewed by a colleague"
    switch (reading_.token(next).term) {
      case Term::on:
      case Term::before:
      case Term::after:
      case Term::via: return true;
      default: return false;
    }
  }

  /// "The wizard is used at the annual fair", "the paper is cited by …": what others do with it.
  bool is_used() const {
    const Traits verb = reading_.verb();
    const bool own = (verb & bits(Trait::work, Trait::make)) != 0 && !has(verb, Trait::behave);
    if (!is_passive() || !has(verb, Trait::behave) || own) return false;
    const SentenceToken& next = reading_.token(reading_.clause.verb + 1);
    return next.is(Term::by) || next.is(Term::at) || next.is(Term::in) || next.is(Term::across);
  }

  /// "Each member of the sales team", "every team member": one of those who plan.
  bool is_colleague() const {
    const std::size_t head = reading_.clause.subject_head;
    if (has(subject_, Trait::staff)) return true;
    if (head == Clause::npos || !has(subject_, Trait::audience)) return false;
    if (reading_.sentence.before(head).is(Trait::staff)) return true;
    const SentenceToken& joint = reading_.token(head + 1);  // "every person on the team"
    const bool within = joint.is(Term::of) || joint.is(Term::in) || joint.is(Term::on) || joint.is(Term::from);
    return within && has(reading_.traits(noun_head(reading_.sentence, head + 2, reading_.clause.verb)), Trait::staff);
  }

  /// "The team will continue to promote …": attention that goes on.
  bool carries_on() const {
    const std::size_t verb = reading_.clause.verb;
    const SentenceToken& second = reading_.token(verb + 2);
    if (!is_colleague() || !has(reading_.verb(), Trait::maintain) || number_or_total()) return false;
    return reading_.token(verb + 1).is(Term::to) && second.is(Trait::verb_base) && !second.any(change_verbs) &&
           second.any(bits(Trait::attend, Trait::work));
  }

  /// "The director will meet …"
  bool will_meet() const {
    return is_colleague() && has(reading_.verb(), Trait::contact) && has(reading_.verb(), Trait::work) &&
           !passive_verb() && reading_.token(reading_.clause.auxiliary).is(Term::will);
  }

  /// "Every manager completes the course": what each colleague does is done by those who plan.
  bool performs() const {
    const Traits verb = reading_.verb();
    if (!is_colleague() || passive_verb() || reading_.totality > reading_.clause.subject_head) return false;
    if ((verb & (change_verbs | bits(Trait::behave, Trait::reach, Trait::maintain))) != 0) return false;
    return has(verb, Trait::make) || (has(verb, Trait::work) && (reading_.object() & own_things) != 0);
  }

  /// "The new layout becomes the default": from one day on it is so.
  bool is_settled() const {
    const std::size_t verb = reading_.clause.verb;
    if (number_or_total()) return false;
    if (reading_.token(reading_.clause.auxiliary).is(Term::be)) {  // "the museum is free on Sundays"
      const std::string_view word = reading_.token(state_at()).range().of(reading_.sentence.text);
      return is_one_of(reading_.sentence, state_at(), families::plain_states) || word.ends_with("-free");
    }
    if (!reading_.token(verb).is(Term::become)) return false;
    const std::size_t state = verb + (reading_.token(verb + 1).is(Trait::article) ? 2 : 1);
    return is_one_of(reading_.sentence, state, families::settled_states) ||
           is_one_of(reading_.sentence, state, families::plain_states);
  }

  /// "Managers report that …": what people say or feel.
  bool says_that() const {
    return (subject_ & bits(Trait::audience, Trait::staff)) != 0 && reading_.clause.verb != Clause::npos &&
           reading_.token(reading_.clause.verb + 1).is(Term::that) && has(subject_, Trait::plural);
  }

  Judgement counted() const {
    const std::size_t at = reading_.counted != Clause::npos ? reading_.counted : reading_.clause.subject_head;
    const bool subject_counted = reading_.target->whole.first <= reading_.clause.subject_head;
    const std::size_t number = reading_.target->span.first;
    const bool all_of_them = subject_counted && counts_things(reading_) && follows_all(number);
    if (reading_.token(reading_.clause.first).is(Term::there) && reading_.target->one && counts_number(reading_))
      return {Form::milestone, Reason::state, at};  // "there is one register of trees"
    if (subject_counted && completes_all()) return {Form::milestone, Reason::totality, number};
    if (all_of_them) return {Form::milestone, Reason::totality, number - 1};
    if (subject_counted && counts_number(reading_) && reading_.target->quantity.value > 0 && is_own_work())
      return {Form::activity, Reason::own_work, at};
    if (reading_.target->lead == Term::top) return {Form::outcome, Reason::number, number};
    if (stands_apart() || is_made_with()) return {Form::milestone, Reason::state, reading_.clause.verb};
    constexpr Traits deeds = bits(Trait::work, Trait::make, Trait::contact);
    const bool staff = is_colleague() && !says_average(reading_) && counts_number(reading_) &&
                       (reading_.verb() & deeds) != 0 && !subject_counted;
    const SentenceToken& each = reading_.token(reading_.clause.first);
    const bool attends = (each.is(Term::every) || each.is(Term::each)) && has(subject_, Trait::audience) &&
                         has(counted_, Trait::occasion) && (reading_.verb() & deeds) != 0 && !subject_counted;
    if (staff || attends) return {Form::activity, Reason::own_work, reading_.clause.verb};
    const bool people = (counted_ & bits(Trait::audience, Trait::staff)) != 0;
    return {Form::outcome, people ? Reason::audience_behaviour : Reason::metric_noun, at};
  }

  /// "100% of the services have an owner", "100% of the scripts are automated": as with all of them, it is done or not.
  bool completes_all() const {
    const Quantity& share = reading_.target->quantity;
    if (dimension(share.unit) != Dimension::percent || share.value != 100 || share.relation != Relation::exact)
      return false;
    if ((counted_ & (results | bits(Trait::audience, Trait::staff))) != 0 || reading_.quantities.size() > 1)
      return false;
    return owns_thing() || (is_passive() && has(reading_.verb(), Trait::make) && !has(reading_.verb(), Trait::service));
  }

  /// "The template is written and used by two teams": the first thing that is said is done or not.
  bool stands_apart() const {
    const std::size_t verb = reading_.clause.verb != Clause::npos ? reading_.clause.verb : reading_.clause.auxiliary;
    if (!is_state() || !counts_things(reading_) || has(subject_, Trait::metric)) return false;
    for (std::size_t i = verb + 1; i < reading_.target->whole.first; ++i) {
      const SentenceToken& second = reading_.token(i + 1);
      if (reading_.token(i).is(Term::and_) &&
          (second.any(bits(Trait::verb_past, Trait::verb_third)) || second.is(Term::be)))
        return true;
    }
    return false;
  }

  /// "The portal is deployed with 80% of its features": the number belongs to the thing that is done.
  bool is_made_with() const {
    return is_passive() && has(reading_.verb(), Trait::make) && reading_.target->lead == Term::with &&
           reading_.target->whole.first > reading_.clause.verb && !has(subject_, Trait::metric);
  }

  /// "2 nodes are provisioned", "3 articles go live": done by those who plan, unless the verb says that others do it.
  bool is_own_work() const {
    const std::size_t noun = reading_.counted != Clause::npos ? reading_.counted : reading_.clause.subject_head;
    if (is_passive()) return counts_own_work(reading_, noun, reading_.clause.verb);
    const bool own = (counted_ & own_things) != 0 && (counted_ & bits(Trait::audience, Trait::yield)) == 0;
    const bool finished = reading_.token(reading_.clause.verb + 1).is(Trait::finished);  // "go live"
    return own && (is_state() || has(reading_.verb(), Trait::finishing) || finished);
  }

  /// "all 12 services have an owner"
  bool follows_all(std::size_t number) const {
    return number > reading_.clause.first && reading_.token(number - 1).is(Term::all);
  }

  /// "is fast", "are trusted": nobody can say when it holds.
  static bool is_judgement(const SentenceToken& state) {
    return state.any(bits(Trait::vague, Trait::soft)) && !state.is(Trait::finished);
  }

  bool passive_verb() const {
    return reading_.clause.auxiliary != Clause::npos && has(reading_.verb(), Trait::verb_past);
  }
  bool is_passive() const {
    const std::size_t auxiliary = reading_.clause.auxiliary;
    const bool be = passive_verb() && (reading_.token(auxiliary).is(Term::be) ||
                                       reading_.token(auxiliary + 1).is(Term::be));  // "is closed", "has been closed"
    return be && !is_judgement(reading_.token(state_at()));
  }
  bool is_state() const {
    return (passive_verb() && !is_judgement(reading_.token(state_at()))) ||
           reading_.token(state_at()).is(Trait::finished);
  }

  std::size_t state_at() const {
    if (reading_.clause.auxiliary == Clause::npos) return Clause::npos;
    std::size_t i = reading_.clause.auxiliary + 1;
    while ((reading_.token(i).any(bits(Trait::auxiliary, Trait::adverb, Trait::article, Trait::negation)) &&
            !reading_.token(i).is(Trait::vague)) ||
           (reading_.token(i).is(Term::as) && reading_.token(i + 1).is(Trait::quality)))  // "as easy as possible"
      ++i;
    return i;
  }

  /// "are primarily feature requests", "is the place to go": said of it, not done to it.
  bool is_named_thing(std::size_t i) const {
    const SentenceToken& state = reading_.token(i);
    if (state.any(bits(Trait::finished, Trait::verb_past, Trait::verb_ing, Trait::preposition)) || !state.word())
      return false;
    return noun_head(reading_.sentence, i) != Clause::npos && state.any(bits(Trait::noun, Trait::quality)) &&
           state.traits != 0;
  }

  /// "is fast", "are actionable", "is a great place": a judgement without a criterion.
  bool is_quality() const {
    const std::size_t auxiliary = reading_.clause.auxiliary;
    if (auxiliary == Clause::npos || !reading_.token(auxiliary).is(Term::be)) return false;
    const SentenceToken& state = reading_.token(state_at());
    const std::string_view word = state.range().of(reading_.sentence.text);
    const bool superlative = reading_.sentence.before(state_at()).is(Term::the) && word.ends_with("est");
    if (superlative || is_named_thing(state_at())) return true;
    return is_judgement(state);
  }

  /// "Every manager is doing weekly one-on-ones".
  bool meets_regularly() const {
    return has(subject_, Trait::staff) && has(reading_.verb(), Trait::work) &&
           has(reading_.object(), Trait::occasion) && !passive_verb() && reading_.totality != Clause::npos;
  }

  /// "can understand", "can help": nobody sees whether they do.
  static constexpr Traits judged_abilities = change_verbs | bits(Trait::attend, Trait::sway, Trait::maintain);

  /// "Users can export their data": a feature is there, unless it is to be easy, fast or better.
  bool gains_ability() const {
    if (!reading_.token(reading_.clause.auxiliary).is(Term::can) || number_or_total()) return false;
    const std::size_t verb_at = reading_.clause.verb != Clause::npos ? reading_.clause.verb : state_at();
    const SentenceToken& able = reading_.token(verb_at);
    const bool grasps = able.is(Trait::reach) && (is_one_of(reading_.sentence, verb_at, families::attaining_verbs) ||
                                                  is_one_of(reading_.sentence, verb_at, families::grasping_verbs));
    const bool verb_word = able.is(Trait::verb_base) ? !able.any(judged_abilities) && !grasps
                                                     : able.word() && able.blank_before && !able.is(Trait::quality);
    if (!verb_word) return false;
    if (reading_.token(verb_at + 1).is(Trait::conjunction)) return false;  // "can discover how …"
    for (std::size_t i = reading_.clause.auxiliary + 1; i < reading_.sentence.size(); ++i)
      if (reading_.token(i).any(bits(Trait::vague, Trait::soft)) || reading_.token(i).is(Term::more)) return false;
    return true;
  }

  bool number_or_total() const { return reading_.target != nullptr || reading_.totality != Clause::npos; }

  /// "The team reviews the backlog weekly".
  bool repeats_work() const {
    return has(subject_, Trait::staff) && has(reading_.verb(), Trait::work) && !passive_verb() && repeats(reading_);
  }

  /// "Surveys show an increase in trust", "results show improvements".
  bool shows_change() const {
    const SentenceToken& first = reading_.token(reading_.clause.object_first);
    const bool change = (reading_.object() & bits(Trait::increase, Trait::decrease)) != 0;
    return change && has(reading_.object(), Trait::noun) && !has(reading_.verb(), Trait::make) && !passive_verb() &&
           !first.is(Term::the) && !first.is(Trait::preposition);
  }

  /// "Sales and support have a shared handbook": there is a thing now.
  bool owns_thing() const {
    const std::size_t auxiliary = reading_.clause.auxiliary;
    if (auxiliary == Clause::npos || !reading_.token(auxiliary).is(Term::have) || passive_verb()) return false;
    const bool one = reading_.token(reading_.clause.object_first).is(Term::a) &&  // "the lab has a safety officer"
                     (reading_.object() & bits(Trait::staff, Trait::audience)) != 0 &&
                     !has(reading_.object(), Trait::plural) && !has(subject_, Trait::plural);
    return (one || has(reading_.object(), Trait::deliverable)) && !has(reading_.object(), Trait::metric) &&
           !has_judged_object();
  }

  /// "There is a documented process for …": there is a thing now.
  bool there_is() const {
    if (!reading_.token(reading_.clause.first).is(Term::there) || reading_.clause.negated) return false;
    const bool made = has(reading_.object(), Trait::deliverable);  // judged or not, it is there
    return has(reading_.object(), Trait::noun) && !has(reading_.object(), Trait::metric) &&
           (made || !has_judged_object());
  }

  /// "The new shop is open": one body of people is in a state that can be seen.
  bool is_there() const {
    return has(subject_, Trait::audience) && !has(subject_, Trait::plural) && !passive_verb() &&
           reading_.token(state_at()).is(Trait::finished) && reading_.token(state_at()).word();
  }

  /// "Incidents are resolved faster", "queues are shorter": better than before, and nobody says by how much.
  bool compares() const {
    const Clause& clause = reading_.clause;
    const std::size_t last = clause.verb != Clause::npos ? clause.verb : clause.auxiliary;
    for (std::size_t i = last + 1; i < reading_.sentence.size() && i <= last + 3; ++i) {
      const SentenceToken& word = reading_.token(i);
      const SentenceToken& next = reading_.token(i + 1);
      const bool ends = !next.word() || next.is(Term::than) || next.is(Trait::preposition);
      if ((word.is(Trait::comparative) || word.is(Term::more) || word.is(Term::less)) && ends) return true;
    }
    return false;
  }

  /// "The council approves the plan": the paper that one body passes is one thing.
  bool decides_thing() const {
    const Traits verb = reading_.verb();
    const bool once = has(verb, Trait::make) && !has(verb, Trait::attend) && (verb & change_verbs) == 0;
    if (once && reading_.token(reading_.clause.auxiliary).is(Term::will) && has(subject_, Trait::audience) &&
        !has(subject_, Trait::plural) && !has_judged_object())
      return reading_.token(reading_.clause.object_first).is(Term::a);  // "the school will adopt a timetable"
    return once && has(verb, Trait::verb_third) && !has(subject_, Trait::plural) &&
           has(reading_.object(), Trait::deliverable) && !has(reading_.object(), Trait::plural) && !has_judged_object();
  }

  bool has_judged_object() const {
    for (std::size_t i = reading_.clause.object_first; i < reading_.clause.object_head; ++i)
      if (reading_.token(i).any(bits(Trait::vague, Trait::soft))) return true;
    return false;
  }

  /// "The service informs and improves …".
  bool joins_change() const {
    const std::size_t verb = reading_.clause.verb;
    if (verb == Clause::npos || !reading_.token(verb + 1).is(Term::and_)) return false;
    const SentenceToken& second = reading_.token(verb + 2);
    return second.any(change_verbs) && second.any(bits(Trait::verb_third, Trait::verb_base)) && !second.is(Trait::make);
  }

  /// "The service has world-class reliability": what it has is judged, not made.
  bool has_quality() const {
    const std::size_t auxiliary = reading_.clause.auxiliary;
    // "Search returns relevant results": what it does now is judged.
    if (auxiliary == Clause::npos)
      return has(reading_.verb(), Trait::verb_third) && has_judged_object() && !number_or_total();
    if (!reading_.token(auxiliary).is(Term::have) || passive_verb()) return false;
    if (has(reading_.object(), Trait::deliverable)) return false;
    if (has(reading_.object(), Trait::metric)) return true;
    return reading_.token(reading_.clause.object_first).any(bits(Trait::vague, Trait::soft));
  }

  const Reading& reading_;
  Traits subject_;
  Traits counted_;
};
}  // namespace

Judgement judge_assertion(const Reading& reading) { return Assertion(reading).judge(); }

}  // namespace goals
