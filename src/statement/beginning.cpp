// Steps over what stands before a sentence without being part of it: tags, labels, persons, "ensure that".
#include "statement/beginning.hpp"

#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/word_order.hpp"

namespace goals {
namespace {

class Beginning {
 public:
  Beginning(const DatePhrases& dates, const Sentence& sentence, Clause& clause)
      : dates_(dates), sentence_(sentence), clause_(clause) {}

  void skip() {
    if (opens_speech() && sentence_.size() > 3) ++at_;
    while (skip_decoration() || skip_tag() || skip_key() || skip_label() || skip_date() || skip_condition()) {
    }
    const bool purpose = token(0).is(Term::to) && token(1).is(Trait::verb_base);  // "to encourage staff to cycle"
    if (!purpose && !token(0).is(Term::we)) skip_goal_is_to();
    skip_person();
    skip_will();
    skip_effort();
    skip_adverbs();
    if (token(0).is(Term::to) && token(1).is(Trait::adverb) && token(2).is(Trait::verb_base))
      ++at_;  // "to deeply know"
    skip_adverbs();
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

  bool skip_decoration() {
    if (at_ >= sentence_.size()) return false;
    const SentenceToken& mark = token(0);
    if (mark.is(Sign::square_open)) return skip_group(Sign::square_close);
    if (mark.is(Sign::open)) return skip_group(Sign::close);
    const bool signed_number = mark.is(Sign::dash) && !token(1).blank_before;
    const bool struck = mark.is(Sign::tilde) && (token(1).is(Sign::tilde) || token(1).word());  // "~~Launch …~~"
    if (struck) return ++at_, true;
    const bool meant = mark.word() || mark.literal != 0 || signed_number || mark.is(Sign::currency) ||
                       mark.is(Sign::plus) || mark.is(Sign::tilde) ||
                       (mark.sign >= Sign::less && mark.sign <= Sign::greater_equal);
    if (meant) return false;
    ++at_;
    return true;
  }

  /// "So this year, my goal is …", "and we will …": a word that joins the sentence to what was said before.
  bool opens_speech() const {
    return token(0).is(Term::and_) ||
           (token(0).is(Term::because) && same_word(sentence_, at_, "so") && !same_word(sentence_, at_ + 1, "far"));
  }

  /// "`P1` - Rewrite …": a priority that stands before the sentence.
  bool skip_tag() {
    const bool framed = at_ > 0 && sentence_[at_ - 1].is(Sign::quote) && token(1).is(Sign::quote);
    if (framed && token(2).is(Sign::dash)) return at_ += 3, true;
    return false;
  }

  /// "KR1 Publish …", "Key Result 2: 40 members", "Goal #3 - Open …", "1.2. Hire …": what a plan is numbered by.
  bool skip_key() {
    if (at_ > 0 && sentence_[at_ - 1].sign == Sign::none) return false;
    if (at_ >= sentence_.size() || !may_be_key(sentence_[at_])) return false;
    const std::size_t named = after_key_name();
    std::size_t end = at_ + named;
    const bool joined = named == 1 && ends_in_digit(at_);  // "KR1"
    if (named > 0 && sentence_.at(end).is(Sign::hash)) ++end;
    const Literal* number = joined ? nullptr : sentence_.literal(end);
    const bool numbered = joined || (number != nullptr && number->plain) || is_dotted(end);
    if (!joined && numbered) ++end;
    if (named == 0 && !numbered) return false;
    const SentenceToken& mark = sentence_.at(end);
    const SentenceToken& next = sentence_.at(end + 1);
    const bool list = mark.is(Sign::period) || mark.is(Sign::close);  // "2. Publish", "2) Publish"
    const bool priority = joined && same_word_prefix(at_, "p");
    const bool dash = mark.is(Sign::dash) && mark.blank_before && named > 0;
    if ((mark.is(Sign::colon) && (named > 0 || next.word())) || dash || (list && numbered && next.blank_before)) {
      at_ = end + 1;
      return true;
    }
    // "1.2 Increase …": a paragraph and its command.
    const bool paragraph = named == 0 && at_ == 0 && mark.capital && mark.is(Trait::verb_base) && !mark.is(Trait::unit);
    if (paragraph && numbered && !sentence_.literal(at_)->plain) return at_ = end, true;
    const bool follows = mark.blank_before && end + 1 < sentence_.size() && numbered && named > 0;
    if (!follows || priority || !(mark.capital || mark.literal != 0 || same_word_prefix(at_, "kr"))) return false;
    at_ = end;
    return true;
  }

  /// Numbers, and words with the first letter of a key: most sentences end here.
  bool may_be_key(const SentenceToken& token) const {
    if (token.literal != 0) return true;
    const char letter = static_cast<char>(sentence_.text[token.begin] | 0x20);
    return letter == 'k' || letter == 'o' || letter == 'g' || letter == 'i' || letter == 'p';
  }

  /// How many words name a part of a plan: "KR", "Key Result", "Objective"; "KR1" and "O2" hold their number.
  std::size_t after_key_name() const {
    if (same_word(sentence_, at_, "key") &&
        (same_word(sentence_, at_ + 1, "result") || same_word(sentence_, at_ + 1, "results")))
      return 2;
    for (const std::string_view name : {"kr", "krs", "okr", "objective", "goal", "initiative"})
      if (same_word(sentence_, at_, name)) return 1;
    return ends_in_digit(at_) &&
                   (same_word_prefix(at_, "kr") || same_word_prefix(at_, "o") || same_word_prefix(at_, "p"))
               ? 1
               : 0;
  }

  /// "KR1", "O2.1": letters and then nothing but digits.
  bool ends_in_digit(std::size_t i) const {
    const std::string_view key = sentence_.at(i).range().of(sentence_.text);
    const auto digit = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    const auto first = std::find_if(key.begin(), key.end(), digit);
    return first != key.begin() && first != key.end() && std::all_of(first, key.end(), digit);
  }

  /// Do these letters stand before the first digit of the token?
  bool same_word_prefix(std::size_t i, std::string_view letters) const {
    const std::string_view key = sentence_.at(i).range().of(sentence_.text);
    if (key.size() < letters.size()) return false;
    for (std::size_t k = 0; k < letters.size(); ++k)
      if ((key[k] | 0x20) != letters[k]) return false;
    return key.size() == letters.size() || (key[letters.size()] >= '0' && key[letters.size()] <= '9');
  }

  /// "1.2" and a command: the number of a paragraph.
  bool is_dotted(std::size_t i) const {
    const Literal* literal = sentence_.literal(i);
    if (literal == nullptr || literal->kind != LiteralKind::number || literal->magnitude || literal->unit.row != 0)
      return false;
    return sentence_.at(i).range().of(sentence_.text).find('.') != std::string_view::npos;
  }

  /// "Will work to …": what the person left out will do.
  void skip_will() {
    if (token(0).is(Term::will) && token(1).is(Trait::verb_base)) ++at_;
  }

  /// "Work to strengthen …", "try to visit …": the verb after it says what is wanted.
  void skip_effort() {
    constexpr std::string_view efforts[] = {"work",   "try",       "strive",   "seek", "attempt",
                                            "aspire", "endeavour", "endeavor", "look", "struggle"};
    const bool verb = token(2).is(Term::be) || (token(2).is(Trait::verb_base) && !token(2).is(Trait::noun));
    if (!token(0).is(Trait::attend) || !token(1).is(Term::to) || !verb) return;
    for (const std::string_view effort : efforts)
      if (same_word(sentence_, at_, effort)) return static_cast<void>(at_ += 2);
  }

  bool skip_group(Sign close) {
    for (std::size_t i = at_ + 1; i < sentence_.size() && i < at_ + 8; ++i)
      if (sentence_[i].is(close)) return at_ = i + 1, true;
    ++at_;
    return true;
  }

  /// `KR 1:`, `Objective:`, `Growth:`: up to four words before an early colon.
  bool skip_label() {
    std::size_t reach = at_ + 5;  // words in parentheses do not count: "Sales (new deals) KR: …"
    for (std::size_t i = at_; i + 1 < sentence_.size() && i < reach; ++i) {
      if (i > at_ && i < at_ + 9 &&
          (sentence_[i].aside || sentence_[i].is(Sign::open) || sentence_[i].is(Sign::close))) {
        ++reach;
        continue;
      }
      if (titles_by_dash(i)) return at_ = i + 1, true;
      const bool label = sentence_[i].is(Sign::colon) && i > at_;
      // "Test coverage: 70%": what stands before the number is the metric.
      if (label && sentence_[i + 1].literal != 0 && !titles_statement(i)) return false;
      if (label && sentence_[i + 1].literal == 0 && !sentence_[i + 1].word() && !opens_frame(i + 1)) return false;
      if (label) return at_ = i + 1, true;
      const bool wordy = sentence_[i].word() || sentence_[i].is(Sign::slash) || sentence_[i].is(Sign::dash) ||
                         (sentence_[i].literal != 0 && i > at_);
      if (!wordy) return false;
    }
    return false;
  }

  /// "Learning - Becoming fluent in …": a title of few nouns, a free dash, and a command.
  bool titles_by_dash(std::size_t i) const {
    const SentenceToken& dash = sentence_[i];
    const SentenceToken& next = sentence_.at(i + 1);
    if (i == at_ || i > at_ + 3 || !dash.is(Sign::dash) || !dash.blank_before || !next.blank_before) return false;
    const bool command =
        next.capital && next.any(bits(Trait::verb_base, Trait::verb_ing)) && sentence_.at(i + 2).word();
    const SentenceToken& first = sentence_[at_];
    const bool title = first.capital && (!first.is(Trait::verb_base) || first.is(Trait::noun));
    return command && title && !sentence_[i - 1].is(Trait::article);
  }

  /// "Growth: [P1] Publish …".
  bool opens_frame(std::size_t i) const {
    const SentenceToken& frame = sentence_[i];
    return frame.is(Sign::square_open) || frame.is(Sign::open) || frame.is(Sign::quote) || frame.is(Sign::star) ||
           frame.is(Sign::emoji);
  }

  /// "Hiring: 5 engineers", "Support: 40% of tickets …" against "Test coverage: 70%": the number counts what follows.
  bool titles_statement(std::size_t colon) const {
    constexpr Traits measured = bits(Trait::metric, Trait::money, Trait::adverse, Trait::yield);
    const SentenceToken& counted = sentence_.at(colon + (sentence_.at(colon + 2).is(Sign::percent) ? 3 : 2));
    if (sentence_[colon - 1].any(measured) || !counted.word()) return false;
    if (counted.is(Term::of)) return true;
    return !counted.any(bits(Trait::unit, Trait::preposition, Trait::calendar, Trait::conjunction, Trait::month));
  }

  bool skip_date() {
    for (const DatePhrase& date : dates_) {
      const SentenceToken& mark = sentence_.at(date.whole.last);
      const bool comma = mark.is(Sign::comma) && (date.lead != Term::none || date.present);
      const bool title = mark.is(Sign::colon) || (mark.is(Sign::dash) && mark.blank_before);  // "Q3: Open …"
      if (date.whole.first != at_ || !(comma || (title && date.whole.last + 1U < sentence_.size()))) continue;
      at_ = date.whole.last + 1U;
      return true;
    }
    return false;
  }

  /// "Once the vote is over, publish …": when it is done, not what.
  bool skip_condition() {
    const bool adjunct =
        token(0).is(Trait::preposition) && token(0).capital && !token(0).any(any_verb);  // "As a team, …"
    if (!token(0).is(Term::once) && !token(0).is(Term::how) && !token(0).is(Term::if_) && !adjunct) return false;
    constexpr std::size_t longest = 12;
    for (std::size_t i = at_ + 2; i + 1 < sentence_.size() && i < at_ + longest; ++i) {
      const bool clause =
          sentence_[i].is(Term::we) || sentence_[i].is(Trait::auxiliary) || sentence_[i].is(Sign::colon);
      if (adjunct && clause) return false;  // "by then we can …"
      if (!sentence_[i].is(Sign::comma)) continue;
      const SentenceToken& next = sentence_[i + 1];
      if (!next.is(Trait::verb_base) && !next.is(Term::we) && !(adjunct && next.word())) return false;
      at_ = i + 1;
      return true;
    }
    return false;
  }

  /// "Our goal is to increase …", "The team will be able to …", "CEO and directors to launch …"
  void skip_goal_is_to() {
    bool goal_said = false;  // "our goal for the year is to …"
    for (std::size_t i = at_; i + 2 < sentence_.size() && i < at_ + 7; ++i) {
      goal_said = goal_said || sentence_[i].is(Trait::aim);
      if ((sentence_[i].is(Trait::preposition) && i > at_ && !goal_said) || sentence_[i].literal != 0) return;
      if (i == at_ && sentence_[i].is(Trait::verb_base)) return;
      if (!sentence_[i + 1].is(Term::to) || !sentence_[i + 2].is(Trait::verb_base)) continue;
      if (sentence_.at(i + 3).is(Term::be)) return;  // "the time to beat is 30 minutes"
      const bool goal = sentence_[i].is(Trait::aim) && !sentence_[i].is(Trait::verb_base);  // "with a goal to run …"
      if (!sentence_[i].is(Term::be) && !(i > at_ && (sentence_[i].is(Trait::staff) || goal))) return;
      at_ = i + 2;
      return;
    }
  }

  /// "I will", "we want to", "we aim to", "let's", "want to".
  void skip_person() {
    const bool person = token(0).is(Term::we) || token(0).is(Term::let);
    if (!person && !(token(0).is(Term::want) && token(1).is(Term::to))) return;
    std::size_t i = at_ + (person ? 1 : 0);
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
      case Term::have: {  // "we have converted …"
        const SentenceToken& done = sentence_.at(i + 1);
        if (done.is(Term::to) && sentence_.at(i + 2).is(Trait::verb_base)) return true;  // "I have to save"
        return done.is(Trait::verb_past) && !done.any(any_noun | bits(Trait::quality, Trait::verb_base));
      }
      case Term::on: return sentence_.at(i + 1).is(Trait::verb_ing);
      case Term::be: return sentence_.at(i + 2).is(Term::to);
      default: {  // "we aim to grow", "I would like to read", but not "we will go to the gym"
        const SentenceToken& verb = sentence_.at(i + 2);
        const bool wish = sentence_.at(i + 1).is(Term::to) && (verb.any(any_verb) || verb.is(Term::be));
        return wish && i > at_ && (!word.is(Trait::noun) || same_word(sentence_, i, "like"));
      }
    }
  }

  bool is_plain_adverb(std::size_t i) const {
    const SentenceToken& word = sentence_.at(i);
    const bool bound = word.is(Term::least) || word.is(Term::most) || word.is(Term::more) || word.is(Term::less) ||
                       word.is(Term::up) || word.is(Term::roughly) || word.is(Term::there);
    const bool describes = word.is(Trait::quality) && !word.is(Trait::vague);  // "offline support for …"
    return word.is(Trait::adverb) && !word.any(any_verb | any_noun) && !bound && !describes;
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
