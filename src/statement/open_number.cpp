// Finds numbers that a template leaves open, and how they are bounded.
#include "statement/open_number.hpp"

#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/reading.hpp"
#include "statement/relation.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// `X`, `NN`, `N20`, `XXXX`: a capital that stands for digits, and no other letter.
bool is_variable(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  const std::string_view text = token.range().of(sentence.text);
  return token.capital && text.find_first_not_of("XYNZ0123456789") == std::string_view::npos;
}

/// "from X to Y": the two ends of a change.
bool is_pair(const Sentence& sentence, std::size_t i) {
  return sentence.before(i).is(Term::from) && sentence.at(i + 1).is(Term::to) && is_variable(sentence, i + 2);
}

std::size_t after_bracket(const Sentence& sentence, std::size_t at) {
  const SentenceToken& close = sentence.at(at + 1);
  const bool closes = close.is(Sign::close) || close.is(Sign::square_close) || close.is(Sign::plus);
  return at + (closes ? 2 : 1);
}

}  // namespace

bool spells_template(const Sentence& sentence, std::size_t i) {
  const SentenceToken& open = sentence.at(i);
  const char bracket = sentence.text[open.begin];
  if (i + 2 >= sentence.size()) return false;
  const char close = sentence.text[sentence[i + 2].begin];
  const bool pair = (bracket == '{' && close == '}') || (bracket == '[' && close == ']');
  const SentenceToken& name = sentence.at(i + 1);
  return pair && (name.is(Sign::hash) || is_one_of(sentence, i + 1, families::open_number_names));
}

namespace {

/// The open number that stands at token `i` or begins there; `Clause::npos` where none does.
std::size_t open_number_at(const Sentence& sentence, std::size_t first, std::size_t i) {
  const SentenceToken& token = sentence[i];
  const SentenceToken& next = sentence.at(i + 1);
  if (token.is(Sign::currency) && is_variable(sentence, i + 1)) return i + 1;  // "$XXXX"
  if (token.end - token.begin > longest_open_number) return Clause::npos;
  if (opens_template(sentence, i)) return i + 1;
  if (token.is(Sign::percent) && i > 0 && !sentence[i - 1].literal && !token.blank_before) return i;
  if (!token.word()) return Clause::npos;
  const bool percent = next.is(Sign::percent) && !next.blank_before;
  const std::string_view text = token.range().of(sentence.text);
  const bool lower = (text == "x" || text == "n") && token.blank_before && next.any(any_noun | bits(Trait::quality));
  const bool counts_here = i == first + 1 || (!sentence.before(i).literal && !sentence.before(i).any(any_noun));
  if (lower && i > first && counts_here) return i;  // "sign x partners"
  const bool variable = is_variable(sentence, i);
  // "Feature X", "vendor X": one of several, whose name is still open.
  const SentenceToken& before = sentence.before(i);
  const bool name = before.any(any_noun) && !before.is(Trait::plural) && !before.any(any_verb);
  if (percent || (variable && token.traits == 0 && !name && (i > first || next.word()))) return i;
  if (variable && is_pair(sentence, i)) return i;
  // "Sign X new partners", but not "the decision on vendor X".
  const bool counts = variable && token.traits == bit(Trait::unit) && next.any(any_noun | bit(Trait::quality)) && i > 0;
  return counts && (i == first + 1 || !sentence[i - 1].any(any_noun)) ? i : Clause::npos;
}

}  // namespace

std::size_t find_open_number(const Sentence& sentence, std::size_t first) {
  if (!sentence.holds(Hint::open_number)) return Clause::npos;
  std::size_t next = first;  // the first token not yet looked at
  for (std::size_t i = first; i < sentence.size(); ++i) {
    if (!sentence[i].is(Hint::open_number)) continue;
    // It may go with the token before it: `X%`.
    for (next = std::max(next, i > first ? i - 1 : i); next <= i; ++next) {
      const std::size_t place = open_number_at(sentence, first, next);
      if (place != Clause::npos) return place;
    }
  }
  return Clause::npos;
}

std::size_t after_open_number(const Sentence& sentence, std::size_t at) {
  const std::size_t last = after_bracket(sentence, at);
  const SentenceToken& more = sentence.at(last + 1);
  const bool bounded = sentence.at(last).is(Term::or_) && (more.is(Term::more) || more.is(Term::less));
  return last + (bounded ? 2 : 0);
}

Relation bound_of_open_number(const Sentence& sentence, std::size_t at) {
  if (at >= sentence.size()) return Relation::exact;
  QuantityPhrase phrase;
  std::size_t first = at;
  const SentenceToken& before = sentence.before(at);
  if (before.is(Sign::currency) || before.is(Sign::open) || before.is(Sign::square_open)) --first;
  phrase.whole = {static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(after_bracket(sentence, at))};
  if (sentence.at(at + 1).is(Sign::plus)) return Relation::at_least;  // "N+ partners"
  read_relation(sentence, phrase);
  return phrase.quantity.relation;
}

}  // namespace goals
