// Steps over what stands before a sentence without being part of it: its heading, persons, "ensure that".
#include "statement/beginning.hpp"

#include "statement/heading.hpp"
#include "statement/number_name.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

class Beginning {
 public:
  Beginning(const DatePhrases& dates, const Sentence& sentence, Clause& clause)
      : dates_(dates), sentence_(sentence), clause_(clause) {}

  void skip() {
    skip_background();
    at_ = skip_heading(dates_, sentence_, at_);
    const bool purpose = token(0).is(Term::to) && token(1).is(Trait::verb_base);  // "to encourage staff to cycle"
    if (!purpose && !token(0).is(Term::we)) skip_goal_is_to();
    skip_person();
    skip_own_body();
    skip_attempt();
    skip_adverbs();
    if (token(0).is(Term::to) && token(1).is(Trait::adverb) && token(2).is(Trait::verb_base))
      ++at_;  // "to deeply know"
    skip_adverbs();
    skip_attempt();
    if (token(0).is(Term::to) && (token(1).any(any_verb) || token(1).is(Term::be))) ++at_;
    skip_adverbs();
    skip_negation();
    if (token(0).is(Term::be) && same_word(sentence_, at_ + 1, "able") && token(2).is(Term::to) &&
        token(3).is(Trait::verb_base))
      at_ += 3;  // "be able to"
    skip_ensure();
    clause_.first = at_ < sentence_.size() ? at_ : 0;
  }

 private:
  const SentenceToken& token(std::size_t ahead) const { return sentence_.at(at_ + ahead); }

  /// "Last year 74% took part. We will raise this to 90%.": how it stands comes first.
  void skip_background() {
    for (std::size_t i = 3; i + 3 < sentence_.size(); ++i) {
      if (!sentence_[i].is(Sign::period) || !sentence_[i + 1].is(Term::we)) continue;
      if (!sentence_[i + 1].blank_before || !sentence_[i + 1].capital) continue;
      const bool states =
          !sentence_[0].is(Term::we) && (!sentence_[0].is(Trait::verb_base) || sentence_[0].is(Term::last));
      if (states && (sentence_[i + 2].is(Term::will) || sentence_[i + 2].is(Term::want))) {
        at_ = i + 1;
        return;
      }
    }
  }

  /// "Our goal is to increase …", "The team will be able to …", "CEO and directors to launch …"
  void skip_goal_is_to() {
    bool aim = false;  // "Our goal for the year is to …"
    for (std::size_t i = at_; i + 2 < sentence_.size() && i < at_ + (aim ? 9U : 6U); ++i) {
      aim = aim || says_aim(i);
      if (!aim && ((sentence_[i].is(Trait::preposition) && i > at_) || sentence_[i].literal != 0)) return;
      if (i == at_ && sentence_[i].is(Trait::verb_base)) return;
      const SentenceToken& verb = sentence_[i + 2];
      if (!sentence_[i + 1].is(Term::to) || !(verb.is(Trait::verb_base) || (aim && verb.is(Term::be)))) continue;
      if (sentence_.at(i + 3).is(Term::be)) return;  // "the time to beat is 30 minutes"
      const bool goal = sentence_[i].is(Trait::aim) && !sentence_[i].is(Trait::verb_base);  // "with a goal to run …"
      if (!sentence_[i].is(Term::be) && !(i > at_ && (sentence_[i].is(Trait::staff) || goal))) return;
      at_ = i + 2;
      return;
    }
  }

  bool says_aim(std::size_t i) const {
    const SentenceToken& word = sentence_[i];
    return word.is(Trait::aim) || (i == at_ + 1 && word.is(Term::want)) ||
           (word.is(Trait::noun) && is_one_of(sentence_, i, families::intentions));
  }

  /// "I will", "we want to", "we aim to", "let's", "want to".
  void skip_person() {
    // "Will strengthen …": the person is left out.
    const bool person = token(0).is(Term::we) || token(0).is(Term::let) ||
                        (token(0).is(Term::will) && token(0).is(Trait::auxiliary) && token(1).is(Trait::verb_base));
    if (!person && !(token(0).is(Term::want) && token(1).is(Term::to))) return;
    std::size_t i = at_ + (person && !token(0).is(Term::will) ? 1 : 0);
    bool negated = false;
    bool able = false;
    while (is_modal(i) || sentence_.at(i).is(Trait::negation) || is_plain_adverb(i)) {
      negated = negated || sentence_.at(i).is(Trait::negation);
      able = able || sentence_.at(i).is(Term::can);
      ++i;
    }
    if (!sentence_.at(i).any(any_verb) && !sentence_.at(i).is(Term::be) && !sentence_.at(i).is(Term::have)) return;
    clause_.personal = true;
    clause_.negated = negated;
    clause_.able = able;
    at_ = i;
  }

  /// "The council will plant 500 trees": the body that plans says what it will do.
  void skip_own_body() {
    if (!token(0).is(Term::the)) return;
    for (std::size_t i = at_ + 1; i + 2 < sentence_.size() && i < at_ + 4; ++i) {
      if (!sentence_[i].word() || sentence_[i].is(Trait::preposition)) return;
      if (!sentence_[i + 1].is(Term::will)) continue;
      std::size_t verb = i + 2;
      while (is_plain_adverb(verb)) ++verb;
      if (!is_one_of(sentence_, i, families::planning_bodies) || !sentence_.at(verb).is(Trait::verb_base)) return;
      clause_.personal = true;
      at_ = verb;
      return;
    }
  }

  bool is_modal(std::size_t i) const {
    const SentenceToken& word = sentence_.at(i);
    switch (word.term) {
      case Term::will:
      case Term::want:
      case Term::must:
      case Term::should:
      case Term::can:
      case Term::may:
      case Term::do_:
      case Term::to: return true;
      case Term::have: {  // "we have reduced the cost", but not "we have trained staff"
        const SentenceToken& done = sentence_.at(i + 1);
        const SentenceToken& after = sentence_.at(i + 2);
        if (done.is(Term::to)) return after.is(Trait::verb_base);  // "I have to save"
        const bool object = after.any(bits(Trait::article, Trait::totality, Trait::number)) || after.literal != 0;
        return done.is(Trait::verb_past) && (object || !done.any(any_noun | bits(Trait::quality, Trait::verb_base)));
      }
      case Term::on: return sentence_.at(i + 1).is(Trait::verb_ing);
      case Term::be: return sentence_.at(i + 2).is(Term::to);
      default: {  // "we aim to grow", "I would like to read", but not "we will go to the gym"
        const SentenceToken& verb = sentence_.at(i + 2);
        const bool helps = sentence_.at(i + 1).is(Term::to) && (verb.any(any_verb) || verb.is(Term::be));
        if (!helps || i <= at_ || sentence_.before(i).is(Term::to)) return false;  // "I want to apply to 5 schools"
        return !word.is(Trait::noun) || is_one_of(sentence_, i, families::wishing_verbs);
      }
    }
  }

  bool is_plain_adverb(std::size_t i) const {
    const SentenceToken& word = sentence_.at(i);
    if (!word.is(Trait::adverb) || word.any(any_verb | any_noun)) return false;
    const bool bound = word.is(Term::least) || word.is(Term::most) || word.is(Term::more) || word.is(Term::less) ||
                       word.is(Term::up) || word.is(Term::roughly) || word.is(Term::there);
    const bool describes =
        word.is(Trait::quality) && !word.is(Trait::vague) && !word.is(Term::only);  // "offline support for …"
    return !bound && !describes;
  }

  /// "Work to reduce …", "strive to be …", "try to sleep …": what is attempted is the goal.
  void skip_attempt() {
    if (!token(1).is(Term::to) || !(token(2).is(Trait::verb_base) || token(2).is(Term::be))) return;
    if (is_one_of(sentence_, at_, families::attempting_verbs)) at_ += 2;
  }

  void skip_adverbs() {
    while (is_plain_adverb(at_)) ++at_;
  }

  /// "Not spend more than …", "never skip …": a bound on one's own behaviour.
  void skip_negation() {
    if (token(1).is(Term::not_) && same_word(sentence_, at_, "do")) ++at_;
    if (!token(0).is(Trait::negation) || !token(1).any(any_verb) || token(0).is(Term::no)) return;
    clause_.negated = true;
    ++at_;
  }

  /// What is to be ensured is the goal: "Ensure that no …", "Make sure we …".
  void skip_ensure() {
    std::size_t i = at_;
    if (token(0).is(Term::ensure))
      ++i;
    else if (token(0).is(Trait::make) && token(1).is(Term::sure))
      i += 2;
    else
      return;
    if (sentence_.at(i).is(Term::that) || sentence_.at(i).is(Term::for_)) ++i;
    if (i >= sentence_.size()) return;
    at_ = i;
    skip_person();
  }

  const DatePhrases& dates_;
  const Sentence& sentence_;
  Clause& clause_;
  std::size_t at_ = 0;
};

}  // namespace

void skip_beginning(const DatePhrases& dates, const Sentence& sentence, Clause& clause) {
  Beginning(dates, sentence, clause).skip();
}

}  // namespace goals
