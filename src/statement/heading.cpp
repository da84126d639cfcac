// Steps over what stands before a sentence in a plan: list marks, tags, the number and title of an item, a date.
#include "statement/heading.hpp"

#include <algorithm>
#include <cstdint>

#include "statement/byte_kind.hpp"
#include "statement/number_name.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// The first letters of what can name an item, a bit each.
constexpr std::uint32_t key_letters =
    families::item_names.letters | families::item_prefixes.letters | Family{"key"}.letters;

class Heading {
 public:
  Heading(const DatePhrases& dates, const Sentence& sentence, std::size_t first)
      : dates_(dates), sentence_(sentence), at_(first) {}

  std::size_t skip() {
    skip_status();
    while (skip_decoration() || skip_key() || skip_label() || skip_date() || skip_condition() || skip_joint()) {
    }
    return at_;
  }

 private:
  const SentenceToken& token(std::size_t ahead) const { return sentence_.at(at_ + ahead); }

  bool skip_decoration() {
    if (at_ >= sentence_.size()) return false;
    const SentenceToken& mark = token(0);
    if (mark.is(Sign::square_open)) return skip_group(Sign::square_close);
    if (mark.is(Sign::open)) return skip_group(Sign::close);
    const bool quoted = mark.sign != Sign::none && token(2).sign == mark.sign && token(3).is(Sign::dash) &&
                        token(3).blank_before && token(4).blank_before;
    if (quoted) return at_ += 4, true;  // "`P1` - "
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

  bool skip_group(Sign close) {
    for (std::size_t i = at_ + 1; i < sentence_.size() && i < at_ + 8; ++i)
      if (sentence_[i].is(close)) return at_ = i + 1, true;
    ++at_;
    return true;
  }

  /// "NOT ACHIEVED Key Result 3.2: …", "DONE KR2: …": how it ended, before what it is numbered by.
  void skip_status() {
    std::size_t status = at_;
    while (status < at_ + 2 && (sentence_.at(status).is(Trait::negation) || sentence_.at(status).is(Trait::adverb)))
      ++status;
    if (!sentence_.at(status + 2).word() && sentence_.at(status + 2).literal == 0) return;
    if (!is_one_of(sentence_, status, families::statuses)) return;
    const std::size_t begin = at_;
    at_ = status + 1;
    if (at_ >= sentence_.size() || !may_be_key(sentence_[at_]) || after_key_name() == 0) at_ = begin;
  }

  /// "KR1 Publish …", "Key Result 2: 40 members", "Goal #3 - Open …", "1.2. Hire …": what a plan is numbered by.
  bool skip_key() {
    if (at_ > 0 && sentence_[at_ - 1].sign == Sign::none && !is_one_of(sentence_, at_ - 1, families::statuses))
      return false;
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
    return (key_letters & Family<1>::letter_bit(sentence_.text[token.begin])) != 0;
  }

  /// How many words name a part of a plan: "KR", "Key Result", "Objective"; "KR1" and "O2" hold their number.
  std::size_t after_key_name() const {
    if (same_word(sentence_, at_, "key") && is_one_of(sentence_, at_ + 1, families::key_results)) return 2;
    if (is_one_of(sentence_, at_, families::item_names)) return 1;
    if (!ends_in_digit(at_)) return 0;
    for (const std::string_view prefix : families::item_prefixes.words)
      if (same_word_prefix(at_, prefix)) return 1;
    return 0;
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

  /// "STRETCH - …", "SEO - …"
  bool skip_shouted_label() {
    const bool dashed = token(1).is(Sign::dash) && token(1).blank_before && token(2).blank_before && token(2).word();
    const std::string_view word = dashed ? token(0).range().of(sentence_.text) : std::string_view();
    const bool shouted = word.size() > 1 && std::all_of(word.begin(), word.end(), is_upper);
    if (shouted) at_ += 2;
    return shouted;
  }

  /// `KR 1:`, `Objective:`, `Growth:`: up to four words before an early colon.
  bool skip_label() {
    if (!sentence_.holds(Hint::label_end)) return false;
    if (skip_shouted_label()) return true;
    std::size_t reach = at_ + 5;  // words in parentheses do not count: "Sales (new deals) KR: …"
    for (std::size_t i = at_; i + 1 < sentence_.size() && i < reach; ++i) {
      if (i > at_ && i < at_ + 9 &&
          (sentence_[i].aside || sentence_[i].is(Sign::open) || sentence_[i].is(Sign::close))) {
        ++reach;
        continue;
      }
      if (abbreviates(i)) {
        ++reach;
        continue;
      }
      if (titles_by_dash(i)) return at_ = i + 1, true;
      const bool label = sentence_[i].is(Sign::colon) && i > at_;
      // "Test coverage: 70%": what stands before the number is the metric.
      if (label && sentence_[i + 1].literal != 0 && !titles_statement(i)) return false;
      if (label && names_level(i)) return false;
      if (label && sentence_[i + 1].literal == 0 && !sentence_[i + 1].word() && !opens_frame(i + 1)) return false;
      if (label) return at_ = i + 1, true;
      const bool wordy = sentence_[i].word() || sentence_[i].is(Sign::slash) || sentence_[i].is(Sign::dash) ||
                         (sentence_[i].literal != 0 && i > at_);
      if (!wordy) return false;
    }
    return false;
  }

  /// The period of "Dir. of Sales:", "Exec. team:".
  bool abbreviates(std::size_t i) const {
    constexpr std::size_t longest = 4;
    const SentenceToken& word = sentence_.before(i);
    return sentence_[i].is(Sign::period) && i > at_ && !sentence_[i].blank_before && word.capital &&
           word.end - word.begin <= longest && !word.is(Trait::verb_base);
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

  /// "Bounce rate: from 58% to 45%", "NPS: at least 40", "churn: below 2%": the metric, and what is said of it.
  bool names_level(std::size_t colon) const {
    if (!sentence_[colon - 1].is(Trait::metric)) return false;
    const SentenceToken& word = sentence_.at(colon + 1);
    const SentenceToken& second = sentence_.at(colon + 2);
    const bool bounds = word.is(Term::from) || word.is(Term::below) || word.is(Term::under) || word.is(Term::above) ||
                        word.is(Term::over) || word.is(Term::at) || word.is(Term::up) || word.is(Term::down) ||
                        word.is(Term::to) || word.is(Term::maximum) || word.is(Term::minimum);
    return bounds && (second.literal != 0 || second.is(Sign::currency) || sentence_.at(colon + 3).literal != 0);
  }

  bool skip_date() {
    for (const DatePhrase& date : dates_) {
      if (date.whole.first != at_) continue;
      const SentenceToken& mark = sentence_.at(date.whole.last);
      const bool comma = mark.is(Sign::comma) && (date.lead != Term::none || date.present);
      const bool title = (mark.is(Sign::colon) || (mark.is(Sign::dash) && mark.blank_before)) &&
                         date.whole.last + 1U < sentence_.size();        // "Q3: Open …"
      const bool person = mark.is(Term::we) && date.lead != Term::none;  // "this year we will …"
      const bool subject = date.lead == Term::by && mark.any(bits(Trait::article, Trait::totality));  // "by June the …"
      if (!comma && !title && !person && !subject) continue;
      at_ = date.whole.last + (person || subject ? 0U : 1U);
      return true;
    }
    return false;
  }

  /// "Once the vote is over, publish …": when it is done, not what.
  bool skip_condition() {
    const bool condition =
        token(0).is(Term::once) || token(0).is(Term::how) || token(0).is(Term::if_) || token(0).is(Term::after) ||
        (token(1).is(Trait::preposition) && is_one_of(sentence_, at_, families::opening_participles));
    const bool adjunct = !condition && token(0).is(Trait::preposition) && token(0).capital && !token(0).any(any_verb) &&
                         !token(1).is(Term::least) && !token(1).is(Term::most);  // "As a team, …"
    if (!condition && !adjunct) return false;
    constexpr std::size_t longest = 12;
    for (std::size_t i = at_ + 2; i + 1 < sentence_.size() && i < at_ + longest; ++i) {
      const bool clause =
          sentence_[i].is(Term::we) || sentence_[i].is(Trait::auxiliary) || sentence_[i].is(Sign::colon);
      if (adjunct && clause) return false;  // "by then we can …"
      const bool everyone = adjunct && sentence_[i].is(Trait::totality) && !sentence_[i - 1].is(Trait::preposition);
      if (everyone && token(0).is(Term::by)) return at_ = i, true;  // "by the end of the second term all pupils …"
      if (!sentence_[i].is(Sign::comma)) continue;
      const SentenceToken& next = sentence_[i + 1];
      const bool any_subject = adjunct || token(0).is(Trait::verb_ing);
      if (!next.is(Trait::verb_base) && !next.is(Term::we) && !(any_subject && next.word())) return false;
      at_ = i + 1;
      return true;
    }
    return false;
  }

  /// "So this year, …", "and publish …": it hangs on a sentence before.
  bool skip_joint() {
    const bool so =
        token(0).is(Term::because) && same_word(sentence_, at_, "so") && !same_word(sentence_, at_ + 1, "far");
    if (!(so || token(0).is(Term::and_) || token(0).is(Term::but)) || at_ + 2 >= sentence_.size()) return false;
    ++at_;
    return true;
  }

  const DatePhrases& dates_;
  const Sentence& sentence_;
  std::size_t at_;
};

}  // namespace

std::size_t skip_heading(const DatePhrases& dates, const Sentence& sentence, std::size_t first) {
  return Heading(dates, sentence, first).skip();
}

}  // namespace goals
