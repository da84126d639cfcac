// Searches the finite verb after a subject. English spells many nouns and verbs alike, so the words around decide.
#include "statement/predicate.hpp"

#include "statement/word_order.hpp"

namespace goals {
namespace {

bool is_relative(const SentenceToken& token) {
  return token.is(Term::that) || token.is(Term::who) || token.is(Term::which);
}

class Predicate {
 public:
  Predicate(const Sentence& sentence, Clause& clause) : sentence_(sentence), clause_(clause) {}

  void find() {
    for (std::size_t i = clause_.first; i < clause_.last; ++i) {
      const SentenceToken& token = sentence_[i];
      const bool stops = token.is(Sign::period) && sentence_.at(i + 1).blank_before;  // not the one of ".gov"
      if (stops || token.is(Sign::semicolon)) break;
      if (subject_seen_ && token.is(Term::because) && sentence_.at(i + 1).is(Term::that)) break;  // "so that …"
      if (token.aside) continue;
      if (subject_seen_ && opens_relative(i)) {
        i = skip_relative(i);
        continue;
      }
      if (is_relative(token)) continue;
      // "Metrics to show that customers renew are tracked": the first verb belongs to the purpose.
      embedded_ = embedded_ || (subject_seen_ && token.is(Term::to) && sentence_.at(i + 1).is(Trait::verb_base));
      const bool finite = subject_seen_ && (helps_verb(sentence_, i) || is_finite(i));
      if (finite && !embedded_) return set_verb(i);
      if (finite && relative_ == Clause::npos) relative_ = i;
      embedded_ = embedded_ && !finite;
      take_into_subject(token);
      // "The new spin shortens …": after an article a bare verb is a noun that no list knows.
      const SentenceToken& described = sentence_.before(i);
      subject_seen_ = subject_seen_ || (token.is(Trait::verb_base) && i > clause_.first &&
                                        described.any(bits(Trait::article, Trait::quality)));
      // "Backfills are complete": what a helping verb follows is no verb.
      const bool opens = token.is(Trait::verb_third) || (token.is(Term::there) && helps_verb(sentence_, i + 1));
      subject_seen_ = subject_seen_ || (i == clause_.first && opens);  // "there is one register"
    }
    if (relative_ != Clause::npos) set_verb(relative_);
  }

 private:
  void take_into_subject(const SentenceToken& token) {
    const bool number = token.literal != 0 || token.is(Trait::number);
    subject_seen_ = subject_seen_ || number || is_noun(token) || token.is(Trait::pronoun) || token.is(Trait::totality);
    const bool plural = token.is(Trait::plural) || token.is(Term::both) || token.is(Term::half);
    noun_plural_ = noun_plural_ || plural;
    metric_seen_ = metric_seen_ || token.is(Trait::metric);
    numbered_ = numbered_ || (number && !token.is(Term::a));
  }

  /// "posters saying we hire"
  bool opens_report(std::size_t i) const {
    return sentence_.before(i).is(Trait::verb_ing) && i > clause_.first + 1 &&
           (sentence_[i].is(Term::we) || sentence_[i].is(Term::they));
  }

  /// "customers who renew", "projects we know of".
  bool opens_relative(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const SentenceToken& before = sentence_.before(i);
    if (opens_report(i)) return true;
    if (!before.any(any_noun)) return false;
    if (is_relative(token)) return !sentence_.at(i + 1).is(Trait::article);
    return token.is(Term::we) || token.is(Term::they);
  }

  /// The last token of the relative clause that begins at `i`: its verb, and a preposition that hangs on it.
  std::size_t skip_relative(std::size_t i) {
    std::size_t verb = i + 1;
    while (sentence_.at(verb).is(Trait::adverb) && !sentence_.at(verb).any(any_verb)) ++verb;
    const bool auxiliary = sentence_.at(verb).is(Trait::auxiliary);
    if (!sentence_.at(verb).any(any_verb) && !auxiliary) return i;
    if (relative_ == Clause::npos) relative_ = verb;
    if (auxiliary && sentence_.at(verb + 1).any(any_verb)) ++verb;
    const SentenceToken& joint = sentence_.at(verb + 1);
    const bool hangs = joint.is(Trait::preposition) && sentence_.at(verb + 2).any(any_verb) && !joint.is(Term::to);
    resumed_ = verb + (hangs ? 2 : 1);
    const SentenceToken& second = sentence_.at(resumed_ + 1);  // "posters saying we hire and want talent"
    const bool joins = sentence_.at(resumed_).is(Term::and_) && second.any(bits(Trait::verb_base, Trait::auxiliary));
    if (joins && !second.any(any_noun) && opens_report(i)) resumed_ += 2;
    return resumed_ - 1;
  }

  void set_verb(std::size_t i) {
    if (!helps_verb(sentence_, i)) {
      clause_.verb = i;
      return;
    }
    clause_.auxiliary = i;
    std::size_t verb = i + 1;
    while (sentence_.at(verb).is(Trait::auxiliary) || sentence_.at(verb).is(Trait::negation) ||
           (sentence_.at(verb).is(Trait::adverb) && !sentence_.at(verb).any(any_verb)))
      ++verb;
    // "is up": after a form of be no bare verb follows.
    const bool bare = sentence_[i].is(Term::be) && !sentence_.at(verb).any(bits(Trait::verb_past, Trait::verb_ing));
    if (sentence_.at(verb).any(any_verb) && !bare) clause_.verb = verb;
  }

  bool is_finite(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const SentenceToken& before = sentence_.before(i);
    if (!token.word() || token.is(Term::up)) return false;  // "up our prices" commands; elsewhere it is a particle
    if (sentence_.at(i + 1).any(bits(Trait::increase, Trait::decrease)) && changes_by_number(i + 1))
      return false;  // "the 20 week marks rise by 8%"
    if (changes_by_number(i) && !before.is(Trait::article) && !before.is(Trait::preposition)) return true;
    const bool describes = before.is(Trait::quality) && !before.any(any_noun);
    if (i != resumed_ && (before.is(Trait::article) || before.is(Trait::preposition) || describes)) return false;
    if (before.is(Trait::adverb) && (!token.any(any_verb) || token.any(any_noun))) return false;
    // "Themed talks at …": a participle before a noun describes it.
    if (token.any(any_noun) && before.is(Trait::verb_past) && !before.any(any_noun)) return false;
    if (token.is(Trait::verb_third)) return is_third(i);
    if (token.is(Trait::verb_base)) return is_base(i);
    return is_unlisted_verb(i);
  }

  /// "Car trips drop 15%", "tickets per user decline by 40%", "cycle time falls by a third".
  bool changes_by_number(std::size_t i) const {
    const SentenceToken& token = sentence_.at(i);
    if (!token.any(bits(Trait::increase, Trait::decrease)) || !token.any(bits(Trait::verb_base, Trait::verb_third)))
      return false;
    const bool preposition =
        sentence_.at(i + 1).is(Term::to) || sentence_.at(i + 1).is(Term::by) || sentence_.at(i + 1).is(Term::from);
    const SentenceToken& number = sentence_.at(i + (preposition ? 2 : 1));
    const SentenceToken& second = sentence_.at(i + 3);
    const bool open = preposition && second.is(Sign::percent);  // "rises by X%"
    const bool part = preposition && number.is(Term::a) && second.any(bits(Trait::fraction, Trait::ordinal));
    const bool sign = number.is(Sign::currency) || number.is(Sign::plus) || number.is(Sign::tilde);
    return number.literal != 0 || number.is(Trait::number) || sign || open || part;
  }

  /// "Engagement with the newsletter increases": a metric goes up or down, and the sentence ends with it.
  bool goes_up_or_down(std::size_t i) const {
    const SentenceToken& next = sentence_.at(i + 1);
    const bool ends = i + 1 == sentence_.size() || next.is(Sign::period) || next.is(Sign::comma) ||
                      next.is(Sign::open) || next.is(Trait::frequency) || next.is(Term::during) || next.is(Term::over);
    const SentenceToken& first = sentence_[clause_.first];
    const bool counted = first.literal != 0 || first.is(Trait::number);  // "15 price increases"
    return ends && metric_seen_ && !counted && sentence_[i].any(bits(Trait::increase, Trait::decrease));
  }

  /// "The rate drops": a plural of the same spelling stands after a number or closes a compound: "15 customer visits".
  bool is_third(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const SentenceToken& next = sentence_.at(i + 1);
    const SentenceToken& before = sentence_.before(i);
    if (before.literal != 0 || before.is(Trait::number)) return false;  // "down 10 beats"
    if (!token.any(any_noun)) return true;
    if (opens_object(i + 1)) return true;
    if (goes_up_or_down(i)) return true;
    if (takes_described(i + 1)) return true;
    if (numbered_ && !noun_plural_) return false;
    // "Customer visits in spring": without an article the noun before only describes.
    const bool name = before.capital && i > clause_.first + 1;
    const SentenceToken& first = sentence_[clause_.first];
    const bool definite = first.is(Term::a) || first.is(Term::the) || first.is(Term::this_) || first.is(Term::every) ||
                          first.is(Term::each);
    const bool compound = !definite && !name;
    const bool level = (next.is(Term::at) || next.is(Term::in) || next.is(Term::within)) &&
                       sentence_.at(i + 2).literal != 0 &&
                       !sentence_.at(i + 3).is(Trait::plural);  // "Game runs at 60 frames"
    if (compound && !level && !starts_phrase(next)) return false;
    if (next.is(Trait::preposition) && helped_later(i + 1)) return false;
    return follows_a_verb(next) || next.is(Trait::preposition);
  }

  /// "Search returns relevant results": no adjective follows the noun that it describes.
  bool takes_described(std::size_t i) const {
    const SentenceToken& quality = sentence_.at(i);
    constexpr Traits other =
        any_noun | any_verb | bits(Trait::frequency, Trait::preposition, Trait::finished, Trait::ordinal);
    return quality.is(Trait::quality) && !quality.any(other) && !quality.capital && !quality.unlisted &&
           sentence_.at(i + 1).any(any_noun) && !sentence_[clause_.first].is(Trait::number) &&
           sentence_[clause_.first].literal == 0;
  }

  /// "The reading scores in all classes have improved": another word is helped, and the sentence has one verb.
  bool helped_later(std::size_t i) const {
    for (; i < clause_.last; ++i) {
      const SentenceToken& token = sentence_[i];
      if (token.sign != Sign::none || token.is(Trait::conjunction) || is_relative(token)) return false;
      if (helps_verb(sentence_, i) && (sentence_.at(i + 1).is(Trait::verb_past) || token.is(Term::be))) return true;
    }
    return false;
  }

  bool is_base(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const SentenceToken& before = sentence_.before(i);
    const SentenceToken& next = sentence_.at(i + 1);
    const bool verb_only = !token.any(any_noun);
    if (numbered_ && before.is(Trait::staff) && follows_a_verb(next)) return true;  // "300 staff cycle to work"
    const bool follows = follows_a_verb(next) || next.is(Trait::preposition) || next.any(any_noun) ||
                         next.is(Trait::verb_ing) || next.is(Term::become);  // "patients report feeling safe"
    if (token.is(Term::become) && before.any(bits(Trait::staff, Trait::audience))) return true;  // "staff feel safe"
    // "The communications plan for the merger is in place".
    if (!verb_only && next.is(Trait::preposition) && i != resumed_ && helped_later(i + 1)) return false;
    if (before.is(Trait::plural) || before.is(Trait::pronoun) || i == resumed_) return verb_only || follows;
    // "The review board approve …": a body of people takes the verb of many.
    const bool body = before.any(bits(Trait::staff, Trait::audience)) && (starts_phrase(next) || next.is(Term::how));
    // "20 teams in the north use the app": the plural stands further back.
    const bool far = noun_plural_ &&
                     (before.any(any_noun) || is_unknown(before) || before.capital || before.any(any_verb)) &&
                     !before.is(Trait::preposition);
    return verb_only && (body || (far && (follows || next.is(Trait::quality) || is_unknown(next))));
  }

  /// "18 shops stock the product", "the tool zaps the cache": no list knows it as a verb, an article after it gives it
  /// away.
  bool is_unlisted_verb(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const SentenceToken& before = sentence_.before(i);
    const SentenceToken& next = sentence_.at(i + 1);
    const bool object = opens_object(i + 1);
    const bool nominal = is_unknown(token) || (token.any(any_noun) && !token.is(Trait::preposition));
    if (token.capital || !object || !nominal || next.is(Term::that)) return false;
    if (before.is(Trait::plural)) return !token.is(Trait::plural);
    return token.is(Trait::plural) && before.any(any_noun) && i > clause_.first;
  }

  /// "the", "us", but not the rate in "posts a month".
  bool opens_object(std::size_t i) const {
    const SentenceToken& token = sentence_.at(i);
    if (token.is(Trait::article)) return !sentence_.at(i + 1).is(Trait::calendar);
    return token.is(Trait::pronoun) && !token.is(Term::who) && !token.is(Term::which);
  }

  const Sentence& sentence_;
  Clause& clause_;
  bool subject_seen_ = false;
  bool noun_plural_ = false;             ///< a plural stood before
  bool numbered_ = false;                ///< a number stood before
  bool metric_seen_ = false;             ///< a metric stood before
  bool embedded_ = false;                ///< inside "to …"
  std::size_t relative_ = Clause::npos;  ///< the verb of a relative or embedded clause
  std::size_t resumed_ = Clause::npos;   ///< the token after one
};

}  // namespace

void find_predicate(const Sentence& sentence, Clause& clause) { Predicate(sentence, clause).find(); }

}  // namespace goals
