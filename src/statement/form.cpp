// Judges what a sentence asks for: an outcome, a milestone or an activity.
#include "statement/reading.hpp"

namespace goals {
namespace {

struct Judgement {
  Form form = Form::not_understood;
  Reason reason = Reason::unclear;
  std::size_t token = Clause::npos;
};

constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve);
constexpr Traits results = bits(Trait::yield, Trait::audience, Trait::metric, Trait::money);
constexpr Traits own_things = bits(Trait::deliverable, Trait::occasion);

bool counts_many(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const Quantity& quantity = reading.target->quantity;
  const Dimension kind = dimension(quantity.unit);
  const bool count = kind == Dimension::count || kind == Dimension::ratio;
  return count && (quantity.value > 1 || quantity.is_range());
}

bool counts_things(const Reading& reading) {
  if (reading.target == nullptr) return false;
  const Dimension kind = dimension(reading.target->quantity.unit);
  return kind == Dimension::count || kind == Dimension::ratio;
}

/// "every week", "monthly": an adjective before a noun ("a weekly schedule") repeats only what recurs by itself.
bool repeats(const Reading& reading) {
  const bool recurs = has(reading.verb(), Trait::recur);
  for (std::size_t i = reading.clause.first; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    const bool every = (token.is(Term::every) || token.is(Term::each) || token.is(Term::per)) && !token.aside;
    if (every && (reading.token(i + 1).is(Trait::calendar) || reading.token(i + 2).is(Trait::calendar))) return true;
    const SentenceToken& next = reading.token(i + 1);
    const bool describes =
        next.word() && next.blank_before && !next.is(Trait::preposition) && !next.is(Trait::conjunction);
    const bool one_of_them = describes && reading.sentence.before(i).is(Term::the);  // "the annual report"
    if (token.is(Trait::frequency) && !token.aside && !one_of_them && (recurs || !describes)) return true;
  }
  return false;
}

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
    if (has(verb_, Trait::eliminate)) return is(Form::outcome, Reason::change_verb);
    if (reading_.clause.continuing) return is(Form::activity, Reason::continuing);
    if (makes_better()) return is(Form::outcome, Reason::quality_word);
    if (number() && reading_.target->quantity.value == 0) return is(Form::outcome, Reason::number);
    if (keeps_service_level()) return is(Form::outcome, Reason::number);
    if (limits_itself()) return is(Form::outcome, Reason::number);
    if (has(verb_, Trait::hire) && !has(verb_, Trait::make)) return hire();
    if ((verb_ & change) != 0 && !has(verb_, Trait::make)) return changed();
    if (has(verb_, Trait::maintain)) return maintained();
    if (reading_.clause.negated) return is(Form::outcome, Reason::change_verb);
    if (measures_performance()) return is(Form::outcome, Reason::number);
    if (has(verb_, Trait::reach) && !meets_people()) return reached();
    return worked();
  }

 private:
  Judgement is(Form form, Reason reason) const { return {form, reason, reading_.clause.verb}; }
  Judgement of_noun(Form form, Reason reason) const { return {form, reason, reading_.counted}; }

  bool number() const { return reading_.target != nullptr; }
  bool total() const { return reading_.totality != Clause::npos; }

  /// "Be certified" is done or not, "be a leader" a state of the world.
  Judgement became() const {
    const SentenceToken& state = reading_.token(reading_.clause.object_first);
    const bool done = state.any(bits(Trait::finished, Trait::verb_past)) && !number();
    return done ? is(Form::milestone, Reason::state) : is(Form::outcome, Reason::metric_noun);
  }

  /// "Make the product easier to use".
  bool makes_better() const {
    const SentenceToken& verb = reading_.token(reading_.clause.verb);
    if (!verb.is(Term::make) || number() || total()) return false;
    const std::size_t head = reading_.clause.object_head;
    for (std::size_t i = reading_.clause.object_first;
         i < head + 4 && i < reading_.sentence.size() && head != Clause::npos; ++i) {
      if (i < head) continue;
      if (reading_.token(i).any(bits(Trait::vague, Trait::soft)) || reading_.token(i).is(Term::more) ||
          reading_.token(i).is(Term::less))
        return true;
    }
    return false;
  }

  /// "Answer 95% of requests within a day": how well a service works.
  bool keeps_service_level() const {
    return number() && has_time_bound() && has(verb_, Trait::service) &&
           dimension(reading_.target->quantity.unit) == Dimension::percent && !has(verb_, Trait::gauge) &&
           (counted_ & bits(Trait::occasion, Trait::adverse)) != 0;
  }

  /// "within one business day", besides the target.
  bool has_time_bound() const {
    for (const QuantityPhrase& phrase : reading_.quantities)
      if (&phrase != reading_.target && dimension(phrase.quantity.unit) == Dimension::time) return true;
    return false;
  }

  /// "Eat out at most twice a week": an upper bound on what one does.
  bool limits_itself() const {
    if (!number() || reading_.target->lead != Term::none || !has(verb_, Trait::work)) return false;
    const Relation relation = reading_.target->quantity.relation;
    return relation == Relation::at_most || relation == Relation::less_than;
  }

  Judgement hire() const {
    const bool many = counts_many(reading_) || (has(object_, Trait::plural) && !number());
    return many ? is(Form::activity, Reason::own_work) : is(Form::milestone, Reason::single_work);
  }

  Judgement changed() const {
    const bool own = counts_many(reading_) && reading_.direct && (counted_ & own_things) != 0 &&
                     (counted_ & results) == 0 && reading_.baseline == nullptr && reading_.target->lead == Term::none;
    return own ? is(Form::activity, Reason::own_work) : is(Form::outcome, Reason::change_verb);
  }

  Judgement maintained() const {
    const bool measured = number() || total() || reading_.placeholder != Clause::npos || has(object_, Trait::metric);
    return measured ? is(Form::outcome, Reason::metric_noun) : is(Form::activity, Reason::repeated_work);
  }

  /// A time to beat, a weight to gain: how well, not how much work.
  bool measures_performance() const {
    if (!number()) return false;
    const QuantityPhrase& target = *reading_.target;
    const Dimension kind = dimension(target.quantity.unit);
    const bool bound = target.lead == Term::in || target.lead == Term::within ||
                       target.quantity.relation == Relation::less_than || target.quantity.relation == Relation::at_most;
    if (kind == Dimension::time) return bound;
    if (kind == Dimension::mass) return true;
    return kind == Dimension::currency &&
           (has(object_, Trait::money) || has(counted_, Trait::money) || has(object_, Trait::metric));
  }

  /// "Meet with customers" is work, "meet the target" a result.
  bool meets_people() const {
    if (!has(verb_, Trait::work)) return false;
    const SentenceToken& next = reading_.token(reading_.clause.verb + 1);
    if (next.is(Term::with)) return true;
    const bool own = (counted_ & own_things) != 0 && !has(counted_, Trait::yield) && counts_many(reading_);
    return own || (!number() && !total() && (object_ & own_things) != 0);
  }

  Judgement reached() const {
    if (number() && reading_.token(reading_.clause.verb).is(Term::have) && has(counted_, Trait::occasion))
      return is(Form::activity, Reason::own_work);
    if (number() && !reading_.direct && counts_things(reading_) && (object_ & bits(Trait::deliverable)) != 0 &&
        (object_ & results) == 0)
      return is(Form::milestone, Reason::single_work);
    if (number() && !counts_things(reading_)) return is(Form::outcome, Reason::number);
    if (number() && counts_many(reading_) && has(verb_, Trait::work) && (counted_ & own_things) != 0 &&
        (counted_ & results) == 0)
      return is(Form::activity, Reason::own_work);
    if (number() || total()) return of_noun(Form::outcome, Reason::metric_noun);
    if (reading_.token(reading_.clause.verb).is(Term::become) || has(object_, Trait::metric))
      return is(Form::outcome, Reason::metric_noun);
    if (reading_.placeholder != Clause::npos) return is(Form::outcome, Reason::placeholder);
    const SentenceToken& article = reading_.token(reading_.clause.object_first);
    if (has(verb_, Trait::attend) && !has(verb_, Trait::make)) return is(Form::outcome, Reason::unspecified_change);
    if (has(object_, Trait::intangible) && !article.is(Trait::article) && !has(verb_, Trait::make))
      return is(Form::activity, Reason::continuing);
    const bool named = (object_ & own_things) != 0 || article.is(Trait::article) || has(verb_, Trait::make);
    return named ? is(Form::milestone, Reason::single_work) : is(Form::outcome, Reason::metric_noun);
  }

  Judgement worked() const {
    if (number() && reading_.direct && counts_many(reading_)) return counted_work();
    if (number() && reading_.token(reading_.target->span.last).is(Term::times))
      return is(Form::activity, Reason::repeated_work);
    if (number() && !counts_things(reading_) && (object_ & bits(Trait::metric, Trait::money)) != 0)
      return is(Form::outcome, Reason::metric_noun);
    const bool with_people = number() && !reading_.direct && (counted_ & bits(Trait::audience, Trait::staff)) != 0 &&
                             (reading_.target->lead == Term::with || reading_.target->lead == Term::for_);
    if (with_people) return is(Form::activity, Reason::own_work);
    if (runs_once()) return is(Form::milestone, Reason::single_work);
    if (number() && reading_.direct && !counts_things(reading_)) return measured_work();
    if (number() && !reading_.direct && counts_many(reading_) && !has(verb_, Trait::make))
      return is(Form::activity, Reason::own_work);
    if (number() && has(verb_, Trait::work) && !has(verb_, Trait::make)) return is(Form::activity, Reason::own_work);
    if (total()) return is(Form::activity, Reason::own_work);
    if (repeats(reading_) && (!makes_thing() || has(verb_, Trait::recur)))
      return is(Form::activity, Reason::repeated_work);
    if (has(verb_, Trait::attend)) return attended();
    if (has(verb_, Trait::make)) return is(Form::milestone, Reason::single_work);
    if (has(verb_, Trait::work))
      return makes_thing() ? is(Form::milestone, Reason::single_work) : is(Form::activity, Reason::repeated_work);
    return is(Form::milestone, Reason::single_work);
  }

  /// People and results that one's own work did not make are an outcome: "add 30 companies" against "interview 30
  /// companies".
  Judgement counted_work() const {
    const bool own = (counted_ & own_things) != 0 || has(verb_, Trait::contact) || (counted_ & results) == 0 ||
                     !has(verb_, Trait::make);
    return own ? is(Form::activity, Reason::own_work) : is(Form::outcome, Reason::metric_noun);
  }

  /// A race is run once; a distance per week, or one that no race has, is training.
  bool runs_once() const {
    if (!number() || dimension(reading_.target->quantity.unit) != Dimension::length) return false;
    constexpr double longest_race = 160e3;
    const Quantity& distance = reading_.target->quantity;
    return distance.per.row == 0 && distance.value * scale(distance.unit) <= longest_race && !repeats(reading_);
  }

  /// A share or an amount of time: of one's own work where the verb is work, else of a result.
  Judgement measured_work() const {
    const Dimension kind = dimension(reading_.target->quantity.unit);
    if (kind == Dimension::time || kind == Dimension::length) return is(Form::activity, Reason::own_work);
    const bool metric = (counted_ & results) != 0 || has(object_, Trait::metric);
    if (has(verb_, Trait::work) && !metric) return is(Form::activity, Reason::own_work);
    return is(Form::outcome, Reason::number);
  }

  /// One known thing with an article: "run a survey", "hold the summit".
  bool makes_thing() const {
    const SentenceToken& article = reading_.token(reading_.clause.object_first);
    const bool one = article.is(Term::a) || article.is(Term::the) || article.is(Term::this_) || article.is(Term::new_);
    return one && reading_.clause.object_head != Clause::npos && !has(object_, Trait::plural);
  }

  /// Attention has no end, unless it is given to a thing that can be made ("Provide a tool") or measured.
  Judgement attended() const {
    const bool tracks_metric = has(object_, Trait::metric) && has(verb_, Trait::gauge);
    if (tracks_metric) return is(Form::milestone, Reason::single_work);
    const bool thing = reading_.clause.object_head != Clause::npos &&
                       (object_ & bits(Trait::intangible, Trait::audience, Trait::staff)) == 0;
    if (has(verb_, Trait::make) && thing) return is(Form::milestone, Reason::single_work);
    return is(Form::activity, Reason::repeated_work);
  }

  const Reading& reading_;
  Traits verb_;
  Traits object_;
  Traits counted_;
};

/// Sentences with a subject: who or what it is, and what is said of it.
class Assertion {
 public:
  explicit Assertion(const Reading& reading)
      : reading_(reading), subject_(reading.subject()), counted_(reading.traits(reading.counted)) {}

  Judgement judge() const {
    const std::size_t subject_at = reading_.clause.subject_head;
    const bool number = reading_.target != nullptr;
    const bool total = reading_.totality != Clause::npos;
    if (total && reading_.token(reading_.totality).is(Term::no))
      return {Form::outcome, Reason::totality, reading_.totality};
    if (number) return counted();
    if (has(subject_, Trait::metric) && !is_state()) return {Form::outcome, Reason::metric_noun, subject_at};
    if (has(subject_, Trait::audience) && !is_passive()) return {Form::outcome, Reason::audience_behaviour, subject_at};
    if (is_quality()) return {Form::outcome, Reason::quality_word, state_at()};
    if ((reading_.verb() & (change | bits(Trait::reach))) != 0 && !has(reading_.verb(), Trait::make))
      return {Form::outcome, Reason::change_verb, reading_.clause.verb};
    return {Form::milestone, total ? Reason::totality : Reason::state,
            reading_.clause.verb != Clause::npos ? reading_.clause.verb : subject_at};
  }

 private:
  Judgement counted() const {
    const std::size_t at = reading_.counted != Clause::npos ? reading_.counted : reading_.clause.subject_head;
    const bool subject_counted = reading_.target->whole.first <= reading_.clause.subject_head;
    const std::size_t number = reading_.target->span.first;
    const bool all_of_them = subject_counted && counts_things(reading_) && follows_all(number);
    if (all_of_them) return {Form::milestone, Reason::totality, number - 1};
    const bool own = subject_counted && counts_things(reading_) && (counted_ & own_things) != 0 &&
                     (counted_ & bits(Trait::audience, Trait::yield)) == 0;
    if (own && reading_.target->quantity.value > 0) return {Form::activity, Reason::own_work, at};
    const bool staff =
        has(subject_, Trait::staff) && counts_many(reading_) && has(reading_.verb(), Trait::work) && !subject_counted;
    if (staff) return {Form::activity, Reason::own_work, reading_.clause.verb};
    const bool people = (counted_ & bits(Trait::audience, Trait::staff)) != 0;
    return {Form::outcome, people ? Reason::audience_behaviour : Reason::metric_noun, at};
  }

  /// "all 12 services have an owner"
  bool follows_all(std::size_t number) const {
    return number > reading_.clause.first && reading_.token(number - 1).is(Term::all);
  }

  bool passive_verb() const {
    return reading_.clause.auxiliary != Clause::npos && has(reading_.verb(), Trait::verb_past);
  }
  bool is_passive() const {
    const std::size_t auxiliary = reading_.clause.auxiliary;
    const bool be = passive_verb() && (reading_.token(auxiliary).is(Term::be) ||
                                       reading_.token(auxiliary + 1).is(Term::be));  // "is closed", "has been closed"
    return be && !reading_.token(state_at()).is(Trait::vague);
  }
  bool is_state() const { return passive_verb() || reading_.token(state_at()).is(Trait::finished); }

  std::size_t state_at() const {
    if (reading_.clause.auxiliary == Clause::npos) return Clause::npos;
    std::size_t i = reading_.clause.auxiliary + 1;
    while (reading_.token(i).any(bits(Trait::auxiliary, Trait::adverb, Trait::article, Trait::negation)) &&
           !reading_.token(i).is(Trait::vague))
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
    if (is_named_thing(state_at())) return true;
    return state.any(bits(Trait::vague, Trait::soft)) && !state.any(bits(Trait::finished, Trait::verb_past));
  }

  const Reading& reading_;
  Traits subject_;
  Traits counted_;
};

Judgement judge_phrase(const Reading& reading) {
  const bool number = reading.target != nullptr || reading.totality != Clause::npos;
  const bool follows = number && reading.counted != Clause::npos;
  const std::size_t noun_at = follows ? reading.counted : reading.clause.subject_head;
  const Traits noun = reading.traits(noun_at);
  if (reading.target != nullptr && reading.target->quantity.value == 0) return {Form::outcome, Reason::number, noun_at};
  const SentenceToken& first = reading.token(reading.clause.first);
  const bool changes =
      first.is(Trait::noun) && first.any(change) && reading.token(reading.clause.first + 1).is(Trait::preposition);
  if (changes) return {Form::outcome, Reason::change_verb, reading.clause.first};
  const bool limits = reading.target != nullptr && reading.direct &&
                      (reading.target->quantity.relation == Relation::at_most ||
                       reading.target->quantity.relation == Relation::less_than);
  if (limits) return {Form::outcome, Reason::number, noun_at};
  const bool spends_time = reading.target != nullptr && reading.direct &&
                           dimension(reading.target->quantity.unit) == Dimension::time &&
                           reading.target->span.first == reading.clause.first;
  if (spends_time) return {Form::activity, Reason::own_work, noun_at};
  if (number && has(noun, Trait::occasion) && counts_things(reading) && reading.direct && !has(noun, Trait::audience))
    return {Form::activity, Reason::own_work, noun_at};
  if (number && (!counts_things(reading) || (noun & bits(Trait::yield, Trait::audience)) != 0))
    return {Form::outcome, Reason::metric_noun, noun_at};
  if (number && !reading.direct && counts_things(reading) && has(noun, Trait::occasion))
    return {Form::activity, Reason::own_work, noun_at};
  if (number && !reading.direct && !has(reading.subject(), Trait::metric))
    return {Form::milestone, Reason::deliverable, reading.clause.subject_head};
  if (number && follows && counts_things(reading)) {
    const bool metric = has(noun, Trait::metric) && (noun & own_things) == 0;
    return {metric ? Form::outcome : Form::activity, metric ? Reason::metric_noun : Reason::own_work, noun_at};
  }
  if (number && (reading.direct || has(reading.subject(), Trait::metric)))
    return {Form::outcome, Reason::metric_noun, noun_at};
  const bool judged = first.is(Trait::vague) && (noun & bits(Trait::deliverable)) == 0;
  if (has(noun, Trait::metric) || judged) return {Form::outcome, Reason::metric_noun, noun_at};
  return {Form::milestone, Reason::deliverable, noun_at};
}

}  // namespace

void set_form(const Reading& reading, Statement& statement) {
  Judgement judgement;
  switch (reading.clause.kind) {
    case ClauseKind::imperative: judgement = Command(reading).judge(); break;
    case ClauseKind::declarative: judgement = Assertion(reading).judge(); break;
    case ClauseKind::nominal: judgement = judge_phrase(reading); break;
  }
  statement.form = judgement.form;
  statement.form_reason = judgement.reason;
  if (judgement.token < reading.sentence.size()) statement.form_range = reading.sentence[judgement.token].range();
}

}  // namespace goals
