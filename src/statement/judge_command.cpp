// Judges sentences that command: "Increase NPS", "Publish the guide", "I will call 20 customers".
#include "statement/attainment.hpp"
#include "statement/criterion.hpp"
#include "statement/endless_work.hpp"
#include "statement/judgement.hpp"
#include "statement/number_name.hpp"
#include "statement/open_ended.hpp"
#include "statement/own_level.hpp"
#include "statement/single_work.hpp"
#include "statement/totality.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// Commands: the class of the verb and what it is done to.
class Command {
 public:
  explicit Command(const Reading& reading)
      : reading_(reading),
        verb_(reading.verb()),
        object_(reading.object()),
        counted_(reading.traits(reading.counted)) {}

  Judgement judge() const {
    if (reading_.token(reading_.clause.verb).is(Term::be)) return became();
    if (const std::size_t line = number() ? Clause::npos : find_crossed_line(reading_); line != Clause::npos)
      return {Form::outcome, Reason::metric_noun, line};
    if (gets_into_state() || sways()) return is(Form::outcome, Reason::unspecified_change);
    if (is_loved(reading_)) return is(Form::outcome, Reason::quality_word);
    if (makes_more(reading_) || keeps_state(reading_) || changes_unsaid(reading_))
      return is(Form::outcome, Reason::unspecified_change);
    if (ends_in_decision(reading_)) return is(Form::milestone, Reason::single_work);
    if (goes_on_and_on(reading_)) return is(Form::activity, Reason::continuing);
    if (has(verb_, Trait::eliminate)) return is(Form::outcome, Reason::change_verb);
    if (total() && means_none(reading_.token(reading_.totality))) return is(Form::outcome, Reason::totality);
    if (reading_.clause.continuing) return is(Form::activity, Reason::continuing);
    if (makes_better() || does_better()) return is(Form::outcome, Reason::quality_word);
    if (multiplies(reading_)) return is(Form::outcome, Reason::quality_word);
    if (number() && reading_.target->quantity.value == 0) return is(Form::outcome, Reason::number);
    if (keeps_service_level(reading_)) return is(Form::outcome, Reason::number);
    if (compares_share(reading_)) return is(Form::outcome, Reason::change_verb);
    if (makes_within(reading_) || makes_described(reading_)) return is(Form::milestone, Reason::single_work);
    if (limits_itself(reading_)) return is(Form::outcome, Reason::number);
    const bool serves = (verb_ & bits(Trait::service, Trait::attend)) != 0 && counts_things(reading_);
    if (serves && is_throughput(reading_, reading_.counted)) return is(Form::outcome, Reason::number);
    if (keeps_interval(reading_)) return is(Form::activity, Reason::repeated_work);
    if (has(verb_, Trait::hire) && !has(verb_, Trait::make)) return hire();
    if (changes_thing(reading_) || works_once()) return is(Form::milestone, Reason::single_work);
    if (agrees_on(reading_)) return is(Form::milestone, Reason::single_work);
    const bool level = has(object_, Trait::metric) && !has(object_, Trait::deliverable);  // "stabilise build times"
    if ((verb_ & change_verbs) != 0 && (!has(verb_, Trait::make) || (level && has(verb_, Trait::improve))))
      return changed();
    if (moves_level(reading_)) return is(Form::outcome, Reason::number);
    if (has(verb_, Trait::maintain)) return maintained();
    if (leaves_undone(reading_)) return is(Form::milestone, Reason::single_work);
    if (reading_.clause.negated) return is(Form::outcome, Reason::change_verb);
    if (measures_performance(reading_)) return is(Form::outcome, Reason::number);
    if (has(verb_, Trait::reach) && !meets_people()) return reached();
    return worked();
  }

 private:
  Judgement is(Form form, Reason reason) const { return {form, reason, reading_.clause.verb}; }
  Judgement of_noun(Form form, Reason reason) const { return {form, reason, reading_.counted}; }

  bool number() const { return reading_.target != nullptr; }
  bool total() const { return reading_.totality != Clause::npos; }

  bool works_once() const {
    return does_sized_thing(reading_) || goes_to_one(reading_) || consults_one(reading_) || holds_event(reading_) ||
           raises_round(reading_) || makes_with(reading_) || finishes_rest(reading_);
  }

  /// "Be certified" is done or not, "be a leader" a state of the world.
  Judgement became() const {
    const SentenceToken& state = reading_.token(reading_.clause.object_first);
    const bool judged = state.any(bits(Trait::vague, Trait::soft)) && !state.is(Trait::finished);
    const bool taken_for = reading_.token(reading_.clause.object_first + 1).is(Term::as);  // "be seen as a partner"
    const bool done = state.any(bits(Trait::finished, Trait::verb_past)) && !judged && !number() && !taken_for;
    return done ? is(Form::milestone, Reason::state) : is(Form::outcome, Reason::metric_noun);
  }

  /// "Make the product easier to use".
  bool makes_better() const { return !number() && !total() && find_made_better(reading_) != Clause::npos; }

  /// "Eat healthier", "ship faster than before", "play more attractive football": how it is done changes.
  bool does_better() const {
    return !number() && !total() && !has(verb_, Trait::hire) && find_done_better(reading_) != Clause::npos;
  }

  /// "Get into shape", "feel more confident", "getting schools to use it": no thing is made.
  bool gets_into_state() const {
    const SentenceToken& verb = reading_.token(reading_.clause.verb);
    if (number() || total() || reading_.placeholder != Clause::npos) return false;
    std::size_t i = reading_.clause.verb + 1;
    while (reading_.token(i).is(Trait::adverb) && !reading_.token(i).any(bits(Trait::quality, Trait::vague)) &&
           !reading_.token(i).is(Term::more) && !reading_.token(i).is(Term::less))
      ++i;
    const SentenceToken& state = reading_.token(i);
    if (state.is(Term::more) || state.is(Term::less)) return verb.is(Term::get) || verb.is(Term::become);
    if (!verb.is(Term::get)) return false;
    const std::size_t head = reading_.clause.object_head;
    const bool others_act =
        head != Clause::npos && reading_.token(head + 1).is(Term::to) && reading_.token(head + 2).is(Trait::verb_base);
    const bool judged = state.any(bits(Trait::vague, Trait::soft)) && !state.is(Trait::finished);
    const bool one_body = others_act && has(object_, Trait::audience) && !has(object_, Trait::plural) &&
                          reading_.token(head + 2).is(Trait::make) && reading_.token(head + 3).is(Trait::article);
    if (one_body) return false;  // "get the council to approve the plan"
    return others_act || state.is(Term::in) || state.is(Term::into) || (judged && head == Clause::npos);
  }

  /// "Inspire more girls", "transform how we work".
  bool sways() const {
    const bool with_them = reading_.token(reading_.clause.verb + 1).is(Term::with);  // "engage with journalists"
    return has(verb_, Trait::sway) && !with_them && !number() && !total() && reading_.placeholder == Clause::npos &&
           !has(object_, Trait::deliverable);
  }

  Judgement hire() const {
    const bool rate = number() && (reading_.target->quantity.per.row != 0 || repeats(reading_));  // "one a quarter"
    const bool many = rate || counts_many(reading_) || total() || (has(object_, Trait::plural) && !number());
    return many ? is(Form::activity, Reason::own_work) : is(Form::milestone, Reason::single_work);
  }

  Judgement changed() const {
    const bool own = counts_many(reading_) && reading_.direct && (counted_ & own_things) != 0 &&
                     (counted_ & results) == 0 && !has(verb_, Trait::obtain) && reading_.baseline == nullptr &&
                     reading_.target->lead == Term::none;
    return own ? is(Form::activity, Reason::own_work) : is(Form::outcome, Reason::change_verb);
  }

  Judgement maintained() const {
    const SentenceToken& second = reading_.token(reading_.clause.verb + 2);
    const bool raised = reading_.token(reading_.clause.verb + 1).is(Term::and_) && second.is(Trait::verb_base);
    if (raised && second.any(change_verbs))
      return is(Form::outcome, Reason::change_verb);  // "maintain and improve our rating"
    const bool held =
        has(verb_, Trait::work) && (has(counted_ | object_, Trait::occasion) || (counted_ & results) == 0);
    if (held && counts_many(reading_) && reading_.direct && counts_number(reading_))
      return is(Form::activity, Reason::own_work);  // "hold 12 open evenings"
    if (has(verb_, Trait::work) && has(object_, Trait::occasion) && makes_thing(reading_) && !number() &&
        !repeats(reading_))
      return is(Form::milestone, Reason::single_work);  // "hold the summit"
    const bool each = counts_number(reading_) || (total() && !number());
    if (has(verb_, Trait::work) && has(object_, Trait::occasion) && each)
      return is(Form::activity, Reason::own_work);  // "hold a consultation in each of the 12 districts"
    const SentenceToken& article = reading_.token(reading_.clause.object_first);
    const bool level = article.is(Trait::article) && reading_.token(reading_.clause.object_first + 1).is(Trait::vague);
    const bool people = (object_ & bits(Trait::audience, Trait::staff)) != 0;
    if (has(verb_, Trait::obtain))  // "retain key employees", "retain top talent"
      return is(Form::outcome, people ? Reason::audience_behaviour : Reason::metric_noun);
    const bool measured =
        number() || total() || reading_.placeholder != Clause::npos || has(object_, Trait::metric) || level;
    return measured ? is(Form::outcome, Reason::metric_noun) : is(Form::activity, Reason::repeated_work);
  }

  /// "Meet with customers" is work, "meet the target" a result.
  bool meets_people() const {
    std::size_t next = reading_.clause.verb + 1;
    if (reading_.token(next).is(Term::out) && reading_.token(next + 1).is(Term::to)) return true;  // "reach out to"
    if (!has(verb_, Trait::work)) return false;
    constexpr Traits people = bits(Trait::audience, Trait::staff);
    const bool persons = has(verb_, Trait::contact) && !has(verb_, Trait::obtain) && counts_number(reading_) &&
                         reading_.direct && (counted_ & people) != 0;  // "meet 20 founders"
    if (persons) return true;
    while (reading_.token(next).any(bits(Trait::adverb, Trait::frequency))) ++next;
    if (reading_.token(next).is(Term::with)) return true;
    const bool own = (counted_ & own_things) != 0 && !has(counted_, Trait::yield) && counts_many(reading_);
    return own || (!number() && !total() && (object_ & own_things) != 0);
  }

  /// "Gather feedback", "collect inputs", without a number: the work of getting it.
  bool gathers() const {
    return has(verb_, Trait::work) && has(verb_, Trait::obtain) && !has(verb_, Trait::make) && !number() && !total() &&
           reading_.placeholder == Clause::npos && !has(object_, Trait::metric);
  }

  /// "Have a daily focus block", "have weekly meetings".
  bool has_habit() const {
    const bool article = reading_.token(reading_.clause.object_first).is(Trait::article);
    return reading_.token(reading_.clause.verb).is(Term::have) && !number() &&
           reading_.token(reading_.clause.object_first + (article ? 1 : 0)).is(Trait::frequency);
  }

  Judgement reached() const {
    if (gathers()) return worked();
    if (is_awarded(reading_)) return is(Form::outcome, Reason::state);
    if (spreads(reading_)) return is(Form::outcome, Reason::metric_noun);
    if (asks_people(reading_)) return is(Form::activity, Reason::own_work);
    if (knows_answer(reading_)) return is(Form::milestone, Reason::state);
    const bool each_time =
        !number() && (object_ & results) == 0 && says_each_time(reading_);  // "get outside every day"
    if (has_habit() || each_time) return is(Form::activity, Reason::repeated_work);
    const std::size_t done = find_participle(reading_, reading_.counted);  // "have 5 posts published"
    const bool finished = done != Clause::npos && counts_own_work(reading_, reading_.counted, done);
    const bool again = has(counted_, Trait::occasion) || recurs_by_number(reading_) || finished;
    const bool few = number() && reading_.target->quantity.is_bounded_above();
    if (number() && reading_.token(reading_.clause.verb).is(Term::have) && again && !few)
      return is(Form::activity, Reason::own_work);
    if (number() && !reading_.direct && counts_things(reading_) && (object_ & bits(Trait::deliverable)) != 0 &&
        (object_ & results) == 0)
      return is(Form::milestone, Reason::single_work);
    if (few || (number() && !counts_things(reading_))) return is(Form::outcome, Reason::number);
    const bool own_event = has(counted_, Trait::occasion) && has(verb_, Trait::make);  // "deliver 12 sessions"
    if (number() && counts_many(reading_) && has(verb_, Trait::work) && (counted_ & own_things) != 0 &&
        ((counted_ & results) == 0 || own_event))
      return is(Form::activity, Reason::own_work);
    if (produces_things()) return is(Form::activity, Reason::own_work);
    const bool colleagues = has(counted_, Trait::staff) && (counted_ & results) == 0 && counts_many(reading_);
    if (colleagues && reading_.direct && has(verb_, Trait::obtain)) return is(Form::activity, Reason::own_work);
    const bool moved = total() && !number() && reading_.token(reading_.clause.verb).is(Term::get) &&
                       (counted_ & own_things) != 0 && (counted_ & results) == 0;
    if (moved) return is(Form::milestone, Reason::totality);  // "get all photos into albums"
    if (number() || total()) return of_noun(Form::outcome, Reason::metric_noun);
    return reached_state();
  }

  /// "Generate 3 guides", against "generate 30 leads".
  bool produces_things() const {
    const bool open = reading_.placeholder != Clause::npos && opens_object();
    return (counts_many(reading_) || open) && (reading_.direct || open) && has(counted_, Trait::deliverable) &&
           (counted_ & results) == 0 && is_one_of(reading_.sentence, reading_.clause.verb, families::producing_verbs);
  }

  /// What is reached where no number says how much of it.
  Judgement reached_state() const {
    if (const std::size_t grade = find_grade(reading_); grade != Clause::npos)
      return {Form::outcome, Reason::grade, grade};
    if (becomes_certified(reading_) || takes_role(reading_)) return is(Form::milestone, Reason::state);
    const bool instruments = has(object_, Trait::metric) && has(object_, Trait::deliverable) &&
                             has(object_, Trait::plural) && reading_.token(reading_.clause.verb).is(Term::have);
    if (instruments) return is(Form::milestone, Reason::state);  // "we have separate metrics for …"
    const bool change = has(object_, Trait::noun) && (object_ & bits(Trait::increase, Trait::decrease)) != 0;
    if (change) return is(Form::outcome, Reason::unspecified_change);  // "achieve a reduction in waste"
    if (reading_.token(reading_.clause.verb).is(Term::become) || has(object_, Trait::metric))
      return is(Form::outcome, Reason::metric_noun);
    if (reading_.placeholder != Clause::npos) return is(Form::outcome, Reason::placeholder);
    if (judges_object()) return is(Form::outcome, Reason::quality_word);
    if (same_word(reading_.sentence, reading_.clause.verb, "rank"))
      return is(Form::outcome, Reason::state);  // "rank on page one"
    const SentenceToken& article = reading_.token(reading_.clause.object_first);
    if (has(verb_, Trait::attend) && !has(verb_, Trait::make)) return is(Form::outcome, Reason::unspecified_change);
    const bool gets = reading_.token(reading_.clause.verb).is(Term::get) || !has(verb_, Trait::make);
    if (has(object_, Trait::intangible) && !article.is(Trait::article) && gets)
      return is(Form::activity, Reason::continuing);
    const bool given = is_one_of(reading_.sentence, reading_.clause.object_head, families::accords);
    const bool named = given || (object_ & own_things) != 0 || article.is(Trait::article) || has(verb_, Trait::make);
    return named ? is(Form::milestone, Reason::single_work) : is(Form::outcome, Reason::metric_noun);
  }

  /// "Have a healthy pipeline", "achieve a good relation": a judgement and no thing to hand over.
  bool judges_object() const {
    std::size_t first = reading_.clause.object_first;
    while (reading_.token(first).is(Trait::article) ||
           (reading_.token(first).is(Term::more) && !reading_.token(first).is(Trait::vague)))
      ++first;
    const SentenceToken& quality = reading_.token(first);
    const bool given = has(object_, Trait::intangible) && has(verb_, Trait::reach);  // "deliver excellent care"
    return quality.any(bits(Trait::vague, Trait::soft)) && !quality.is(Trait::finished) &&
           !has(object_, Trait::deliverable) && (given || !has(verb_, Trait::make));
  }

  Judgement worked() const {
    if (has(verb_, Trait::sway) && (verb_ & bits(Trait::work, Trait::make, Trait::attend)) == 0)
      return is(Form::outcome, Reason::change_verb);  // "overcome two setbacks"
    if (number() && reading_.direct && counts_many(reading_)) return counted_work();
    const std::size_t first = reading_.clause.first;
    const bool be_able = first > 1 && same_word(reading_.sentence, first - 2, "able");
    if (be_able && !number() && !total()) return is(Form::outcome, Reason::unspecified_change);  // "be able to sing"
    if (number() && reading_.token(reading_.target->span.last).is(Term::times))
      return is(Form::activity, Reason::repeated_work);
    if (number() && !counts_things(reading_) && (object_ & bits(Trait::metric, Trait::money)) != 0)
      return is(Form::outcome, Reason::metric_noun);
    const bool with_people = number() && !reading_.direct && (counted_ & bits(Trait::audience, Trait::staff)) != 0 &&
                             (reading_.target->lead == Term::with || reading_.target->lead == Term::for_ || gives_to());
    if (with_people) return is(Form::activity, Reason::own_work);
    const bool open = !number() && !total() && opens_object();
    if (open && has(counted_, Trait::plural)) return counted_work();  // "publish N case studies"
    const bool able = reading_.clause.able && !number() && !total() && !reading_.clause.negated;
    if (able && reading_.clause.object_head != Clause::npos)
      return is(Form::milestone, Reason::state);  // "I can play it"
    if (runs_once(reading_)) return is(Form::milestone, Reason::single_work);
    const bool per_time = number() && says_rate() && has(verb_, Trait::make) &&
                          (counted_ & (results | bits(Trait::deliverable))) == 0 && reading_.target->lead == Term::none;
    if (per_time && !is_throughput(reading_, reading_.counted)) return is(Form::activity, Reason::repeated_work);
    if (number() && reading_.direct && !counts_things(reading_)) return measured_work();
    if (number() && !reading_.direct && counts_many(reading_) && !has(verb_, Trait::make))
      return is(Form::activity, Reason::own_work);
    if (learns_one(reading_) || learns_skill(reading_)) return is(Form::milestone, Reason::single_work);
    if (number() && has(verb_, Trait::work) && !has(verb_, Trait::make)) return is(Form::activity, Reason::own_work);
    if (total()) return is(Form::activity, Reason::own_work);
    if (number() && reading_.target->quantity.per.row != 0 && reading_.target->article)
      return is(Form::activity, Reason::repeated_work);
    if (repeats(reading_) && (!makes_thing(reading_) || has(verb_, Trait::recur) || says_each_time(reading_)))
      return is(Form::activity, Reason::repeated_work);
    if (betters(reading_)) return is(Form::outcome, Reason::quality_word);
    if (has(verb_, Trait::attend)) return attended();
    return made();
  }

  /// What is made or done, once or on and on.
  Judgement made() const {
    const bool effort = same_word(reading_.sentence, reading_.clause.object_head, "efforts") && !total() && !number();
    if (effort) return is(Form::activity, Reason::continuing);
    if (stands_for_election(reading_)) return is(Form::milestone, Reason::single_work);
    if (builds_money(reading_))
      return is(Form::outcome, reading_.quantities.empty() ? Reason::metric_noun : Reason::state);
    if (starts_habit(reading_)) return is(Form::activity, Reason::repeated_work);
    if (builds_up(reading_)) return is(Form::outcome, Reason::unspecified_change);
    if (ends_in_thing(reading_)) return is(Form::milestone, Reason::single_work);
    if (makes_on_and_on(reading_) || has_no_end(reading_)) return is(Form::activity, Reason::continuing);
    if (has(verb_, Trait::make)) return is(Form::milestone, Reason::single_work);
    if (has(verb_, Trait::work))
      return makes_thing(reading_) ? is(Form::milestone, Reason::single_work)
                                   : is(Form::activity, Reason::repeated_work);
    return is(Form::milestone, Reason::single_work);
  }

  /// "once a week", "one night per week"
  bool says_rate() const {
    if (reading_.target->quantity.per.row != 0) return true;
    const std::size_t last = reading_.target->span.last;
    const std::size_t per = reading_.token(last).is(Term::per) ? last : last + 1U;
    return reading_.token(per).is(Term::per) && reading_.token(per + 1).is(Trait::calendar);
  }

  /// "Sign N clubs", "interview at least {n} leavers": the open number counts the object.
  bool opens_object() const {
    if (reading_.placeholder == Clause::npos) return false;
    for (std::size_t i = reading_.clause.verb + 1; i < reading_.placeholder; ++i) {
      const SentenceToken& token = reading_.token(i);
      if (token.any(bits(Trait::noun, Trait::article)) || (token.is(Trait::preposition) && !token.is(Term::at)))
        return false;
    }
    return true;
  }

  /// "Provide tutoring to 100 pupils", "deliver meals to 200 homes".
  bool gives_to() const {
    const bool given = has(verb_, Trait::attend) || (object_ & bits(Trait::plural, Trait::intangible)) != 0;
    return reading_.target->lead == Term::to && given;
  }

  /// People and results that one's own work did not make are an outcome: "add 30 companies" against "interview 30
  /// companies".
  Judgement counted_work() const {
    const std::size_t beside = number() ? reading_.target->span.last : Clause::npos;
    if (is_one_of(reading_.sentence, beside, families::concurrent_words))  // "handle 500 concurrent visitors"
      return of_noun(Form::outcome, Reason::metric_noun);
    if (counts_known(reading_)) return is(Form::milestone, Reason::single_work);
    const bool results_only = (counted_ & results) != 0 && (counted_ & own_things) == 0;
    const bool found = has(verb_, Trait::contact) && !has(counted_, Trait::yield);
    const bool own = !results_only || found || !has(verb_, Trait::obtain);
    return own ? is(Form::activity, Reason::own_work) : is(Form::outcome, Reason::metric_noun);
  }

  /// A share or an amount of time: of one's own work where the verb is work, else of a result.
  Judgement measured_work() const {
    const Dimension kind = dimension(reading_.target->quantity.unit);
    const bool lasts = kind == Dimension::time && (verb_ & bits(Trait::work, Trait::make, Trait::attend)) == 0;
    if (lasts) return is(Form::outcome, Reason::number);  // "sleep 8 hours"
    if (kind == Dimension::time || kind == Dimension::length) return is(Form::activity, Reason::own_work);
    const bool others = kind == Dimension::percent && has(counted_, Trait::partitive);  // "10% of the coast"
    const bool metric = others || (counted_ & results) != 0 || has(object_, Trait::metric);
    constexpr Traits people = bits(Trait::audience, Trait::staff);
    const bool met = kind == Dimension::percent && has(verb_, Trait::contact) && (counted_ & people) != 0 &&
                     !has(verb_, Trait::obtain);  // "interview 60% of the leavers"
    if (has(verb_, Trait::work) && (!metric || met)) return is(Form::activity, Reason::own_work);
    return is(Form::outcome, Reason::number);
  }

  /// Attention has no end, unless it is given to a thing that can be made ("Provide a tool") or measured.
  Judgement attended() const {
    const bool metric = has(object_, Trait::metric) || reading_.token(reading_.clause.object_first).is(Trait::metric);
    const bool tracks_metric = metric && has(verb_, Trait::gauge);
    if (tracks_metric) return is(Form::milestone, Reason::single_work);
    constexpr Traits no_thing = bits(Trait::intangible, Trait::audience, Trait::staff, Trait::lasting, Trait::increase);
    const bool accounts = has(object_, Trait::yield) && has(object_, Trait::audience) &&  // "prepare the accounts"
                          reading_.token(reading_.clause.object_first).is(Trait::article);
    const bool thing = reading_.clause.object_head != Clause::npos && ((object_ & no_thing) == 0 || accounts);
    const bool backs = same_word(reading_.sentence, reading_.clause.verb, "support") &&
                       reading_.token(reading_.clause.object_first).is(Trait::article) &&
                       !has(object_, Trait::deliverable);  // "support the launch of the shop"
    if (builds_up(reading_)) return is(Form::outcome, Reason::unspecified_change);
    if (gives_ability(reading_)) return is(Form::milestone, Reason::single_work);
    if (has(verb_, Trait::make) && thing && !backs) return is(Form::milestone, Reason::single_work);
    return is(Form::activity, Reason::repeated_work);
  }

  const Reading& reading_;
  Traits verb_;
  Traits object_;
  Traits counted_;
};
}  // namespace

Judgement judge_command(const Reading& reading) { return Command(reading).judge(); }

}  // namespace goals
