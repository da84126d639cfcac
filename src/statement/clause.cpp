// Finds the parts of a clause: what to skip before it, its verb, the heads of subject and object.
#include "statement/reading.hpp"

namespace goals {
namespace {

constexpr Traits finite = bits(Trait::verb_base, Trait::verb_third, Trait::verb_past);
constexpr Traits any_verb = finite | bits(Trait::verb_ing);
constexpr Traits any_noun = bits(Trait::noun, Trait::metric, Trait::audience, Trait::deliverable, Trait::occasion,
                                 Trait::yield, Trait::staff, Trait::money);

/// Steps over what stands before a sentence without being part of it.
class Beginning {
 public:
  explicit Beginning(const Reading& reading) : reading_(reading), sentence_(reading.sentence) {}

  std::size_t find(Clause& clause) {
    while (skip_decoration() || skip_label() || skip_date()) {
    }
    skip_goal_is_to();
    skip_person(clause);
    skip_adverbs();
    if (token(0).is(Term::to) && token(1).any(any_verb)) ++at_;
    skip_adverbs();
    return at_ < sentence_.size() ? at_ : 0;
  }

 private:
  const Token& token(std::size_t ahead) const { return sentence_.at(at_ + ahead); }

  bool skip_decoration() {
    if (at_ >= sentence_.size()) return false;
    const Token& mark = token(0);
    if (mark.is(Sign::square_open)) return skip_group(Sign::square_close);
    if (mark.is(Sign::open)) return skip_group(Sign::close);
    const bool signed_number = mark.is(Sign::dash) && !token(1).blank_before;
    if (mark.word() || mark.literal != 0 || signed_number || mark.is(Sign::currency) || mark.is(Sign::plus))
      return false;
    const bool relation = mark.sign >= Sign::less && mark.sign <= Sign::greater_equal;
    if (relation || mark.is(Sign::tilde)) return false;
    ++at_;
    return true;
  }

  bool skip_group(Sign close) {
    for (std::size_t i = at_ + 1; i < sentence_.size() && i < at_ + 8; ++i)
      if (sentence_[i].is(close)) return at_ = i + 1, true;
    return at_ += 1, true;
  }

  /// `KR 1:`, `Objective:`, `Growth:`: up to four words before an early colon.
  bool skip_label() {
    for (std::size_t i = at_; i + 1 < sentence_.size() && i < at_ + 5; ++i) {
      if (sentence_[i].is(Sign::colon) && i > at_) return at_ = i + 1, true;
      const bool wordy = sentence_[i].word() || sentence_[i].is(Sign::slash) || sentence_[i].is(Sign::dash) ||
                         (sentence_[i].literal != 0 && i > at_);
      if (!wordy) return false;
    }
    return false;
  }

  bool skip_date() {
    for (const DatePhrase& date : reading_.dates) {
      if (date.whole.first != at_ || date.lead == Term::none || !sentence_.at(date.whole.last).is(Sign::comma))
        continue;
      at_ = date.whole.last + 1U;
      return true;
    }
    return false;
  }

  /// "Our goal is to increase …", "CEO and SVPs to launch …"
  void skip_goal_is_to() {
    for (std::size_t i = at_; i + 2 < sentence_.size() && i < at_ + 6; ++i) {
      if (sentence_[i].is(Trait::preposition) || sentence_[i].literal != 0) return;
      const bool infinitive = sentence_[i + 1].is(Term::to) && sentence_[i + 2].is(Trait::verb_base);
      const bool subject_to = i > at_ && sentence_[i].is(Trait::staff);
      if (infinitive && (sentence_[i].is(Term::be) || subject_to)) {
        at_ = i + 2;
        return;
      }
    }
  }

  /// "I will", "we want to", "we aim to", "let's", "want to".
  void skip_person(Clause& clause) {
    const bool person = token(0).is(Term::we) || token(0).is(Term::let);
    if (!person && !(token(0).is(Term::want) && token(1).is(Term::to))) return;
    clause.personal = person;
    std::size_t i = at_ + (person ? 1 : 0);
    while (is_modal(i) || sentence_.at(i).is(Trait::negation) || is_plain_adverb(i)) ++i;
    if (sentence_.at(i).any(any_verb) || sentence_.at(i).is(Term::be)) at_ = i;
  }

  bool is_modal(std::size_t i) const {
    const Token& word = sentence_.at(i);
    switch (word.term) {
      case Term::will:
      case Term::want:
      case Term::must:
      case Term::should:
      case Term::can:
      case Term::may:
      case Term::to: return true;
      default: return word.is(Term::as) || (word.is(Term::be) && sentence_.at(i + 2).is(Term::to));
    }
  }

  bool is_plain_adverb(std::size_t i) const {
    const Token& word = sentence_.at(i);
    const bool bound = word.is(Term::least) || word.is(Term::most) || word.is(Term::more) || word.is(Term::less) ||
                       word.is(Term::up) || word.is(Term::roughly);
    return word.is(Trait::adverb) && !word.any(any_verb | any_noun) && !bound;
  }

  void skip_adverbs() {
    while (is_plain_adverb(at_)) ++at_;
  }

  const Reading& reading_;
  const Sentence& sentence_;
  std::size_t at_ = 0;
};

bool starts_phrase(const Token& token) {
  return token.is(Trait::article) || token.is(Trait::number) || token.literal != 0 || token.is(Sign::currency);
}

/// Is the first word a verb that commands, though a noun is spelt the same ("Test coverage" against "Test the app")?
bool is_command(const Reading& reading, std::size_t first) {
  const Sentence& sentence = reading.sentence;
  const Token& word = sentence[first];
  if (!word.any(any_verb)) return false;
  if (!word.any(any_noun | bits(Trait::quality, Trait::finished)) || word.is(Trait::verb_ing)) return true;
  const Token& next = sentence.at(first + 1);
  if (starts_phrase(next) || next.is(Trait::pronoun) || next.is(Term::out) || next.is(Term::up)) return true;
  if (word.is(Trait::plural)) return false;
  if (!next.word() || next.is(Trait::preposition) || next.is(Trait::auxiliary) || next.is(Trait::conjunction)) {
    return next.is(Term::with) || next.is(Term::for_) || next.is(Term::at) || next.is(Term::and_) || next.is(Term::to);
  }
  if (next.is(Trait::verb_third) && !next.is(Trait::plural)) return false;
  return !(next.is(Trait::metric) && word.any(bits(Trait::noun, Trait::metric)) && !next.is(Trait::plural));
}

bool ends_noun_phrase(const Token& token) {
  if (token.sign != Sign::none && !token.is(Sign::quote) && !token.is(Sign::slash) && !token.is(Sign::percent) &&
      !token.is(Sign::dash))
    return true;
  return token.is(Trait::preposition) || token.is(Trait::conjunction) || token.is(Trait::pronoun) ||
         token.is(Trait::auxiliary) || token.is(Term::that) || token.is(Term::than);
}

/// The finite verb of a clause that begins with its subject.
std::size_t find_finite(const Reading& reading, std::size_t first, std::size_t& auxiliary) {
  const Sentence& sentence = reading.sentence;
  bool noun_seen = false;
  for (std::size_t i = first; i < sentence.size(); ++i) {
    const Token& token = sentence[i];
    if (token.is(Sign::period) && i > first + 1) break;
    if (token.is(Trait::auxiliary) && noun_seen) {
      auxiliary = i;
      std::size_t verb = i + 1;
      while (sentence.at(verb).is(Trait::auxiliary) || sentence.at(verb).is(Trait::adverb) ||
             sentence.at(verb).is(Trait::negation))
        ++verb;
      return sentence.at(verb).any(any_verb) ? verb : Clause::npos;
    }
    const bool noun = token.any(any_noun | bits(Trait::plural)) || (token.word() && token.traits == 0);
    const bool third = token.is(Trait::verb_third) && (!token.is(Trait::plural) || starts_phrase(sentence.at(i + 1)));
    const bool plural_subject = i > first && sentence[i - 1].any(bits(Trait::plural, Trait::staff, Trait::audience)) &&
                                token.is(Trait::verb_base);
    if (noun_seen && (third || plural_subject) && !sentence.before(i).is(Trait::article)) return i;
    noun_seen = noun_seen || noun || token.is(Trait::pronoun) || token.is(Trait::article) || token.literal != 0;
  }
  return Clause::npos;
}

}  // namespace

std::size_t noun_head(const Reading& reading, std::size_t first) {
  const Sentence& sentence = reading.sentence;
  std::size_t head = Clause::npos;
  for (std::size_t i = first; i < sentence.size(); ++i) {
    const Token& token = sentence[i];
    if (token.is(Term::of) && head == Clause::npos && i > first) continue;
    if (token.is(Sign::currency) || (token.is(Sign::plus) && head == Clause::npos)) continue;
    if (ends_noun_phrase(token) && !(token.is(Trait::article) && head == Clause::npos)) {
      if (head != Clause::npos || !(token.is(Trait::preposition) || token.sign == Sign::less)) break;
      continue;
    }
    if (token.literal != 0 && head != Clause::npos) break;
    const bool participle_after = head != Clause::npos &&
                                  token.any(bits(Trait::verb_past, Trait::verb_ing, Trait::verb_third)) &&
                                  !token.any(any_noun);
    if (participle_after) break;
    if (token.word() && (token.any(any_noun | bits(Trait::plural)) || token.traits == 0) && !token.is(Trait::number) &&
        !token.is(Trait::frequency))
      head = i;
  }
  return head;
}

void find_clause(Reading& reading) {
  Clause& clause = reading.clause;
  const Sentence& sentence = reading.sentence;
  clause.last = sentence.size();
  clause.first = Beginning(reading).find(clause);
  if (clause.first >= sentence.size()) return;
  const Token& first = sentence[clause.first];
  if (clause.personal || is_command(reading, clause.first)) {
    clause.kind = ClauseKind::imperative;
    clause.verb = clause.first;
  } else {
    clause.verb = find_finite(reading, clause.first, clause.auxiliary);
    const bool found = clause.verb != Clause::npos || clause.auxiliary != Clause::npos;
    if (found) clause.kind = ClauseKind::declarative;
    clause.subject_head = noun_head(reading, clause.first);
  }
  (void)first;
  if (clause.verb == Clause::npos) {
    clause.object_first = clause.auxiliary != Clause::npos ? clause.auxiliary + 1 : Clause::npos;
  } else {
    clause.object_first = clause.verb + 1;
  }
  if (clause.object_first < sentence.size()) clause.object_head = noun_head(reading, clause.object_first);
}

}  // namespace goals
