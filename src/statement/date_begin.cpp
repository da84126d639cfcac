// Every point in time holds a word that nothing else needs: a month, a calendar unit, a year, `EOQ`. The grammar is
// tried only a few tokens before such a word, and only at words that can begin a point.
#include "statement/date_begin.hpp"

#include <algorithm>

namespace goals {
namespace {

/// How many tokens a phrase may have before the word that makes it a time: "in the next one hundred and twenty days".
constexpr std::size_t longest_run = 8;

constexpr Traits counting_traits = bits(Trait::number, Trait::ordinal);
constexpr Traits following_traits = telling_traits | counting_traits | bit(Trait::magnitude);

bool may_follow(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return token.literal != 0 || token.any(following_traits) ||
         has_role(token.term, TermRole::follows_lead, TermRole::tells_time);
}

/// A preposition counts what follows: "in the next …", "within a …", "over six …". Before a point that stands without
/// it `by` belongs to it only in "by the last week".
bool may_follow_lead(const Sentence& sentence, std::size_t lead) {
  const std::size_t next = sentence.at(lead + 1).is(Term::the) ? lead + 2 : lead + 1;
  const bool bound = sentence[lead].is(Term::by) || sentence[lead].is(Term::before);
  return bound ? sentence.at(next).is(Term::last) : may_follow(sentence, next);
}

/// A bare number goes on with a unit, a month or a sign that leads to one.
bool may_follow_number(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return !token.word() || token.any(following_traits) || token.is(Term::of) || token.is(Term::business) ||
         token.is(Term::fiscal) || token.is(Term::and_);
}

/// "quarter end", "week 33", "month of June": a unit that begins a point is not alone.
bool may_follow_unit(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return token.literal != 0 || token.is(Trait::number) || token.is(Term::end) || token.is(Term::of) ||
         token.is(Sign::hash) || token.is(Sign::dash);
}

bool may_begin(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (!token.is(Hint::time_begin)) return false;
  if (token.literal != 0) return token.is(Hint::time) || may_follow_number(sentence, i + 1);
  if (has_role(token.term, TermRole::leads_to_time))
    return token.is(Trait::preposition) ? may_follow_lead(sentence, i) : may_follow(sentence, i + 1);
  if (token.any(counting_traits)) return may_follow_number(sentence, i + 1) || may_follow(sentence, i + 1);
  // A half is a period, and half of one: "half a year from today".
  if (token.is(Trait::calendar) && !token.is(Term::half)) return may_follow_unit(sentence, i + 1);
  return true;
}

}  // namespace

std::size_t DateBegins::next(std::size_t first) {
  const std::size_t size = sentence_.size();
  while (first < size) {
    telling_ = std::max(telling_, first);
    while (telling_ < size && !sentence_[telling_].is(Hint::time)) ++telling_;
    if (telling_ == size) return size;
    if (telling_ > first + longest_run) first = telling_ - longest_run;
    for (; first <= telling_; ++first)
      if (may_begin(sentence_, first)) return first;
  }
  return size;
}

}  // namespace goals
