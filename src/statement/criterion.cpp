// Finds what a sentence can be checked against without a number.
#include "statement/criterion.hpp"

#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

constexpr Traits to_reach = bits(Trait::reach, Trait::obtain, Trait::increase, Trait::improve, Trait::maintain);

bool is_letter_grade(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (!token.capital || token.end - token.begin != 1) return false;
  const char letter = sentence.text[token.begin];
  if (letter < 'A' || letter > 'F') return false;
  const SentenceToken& next = sentence.at(i + 1);
  const bool sign = next.sign != Sign::none && next.sign != Sign::slash;
  return !next.word() || sign || next.is(Trait::preposition) || next.is(Trait::conjunction) || next.is(Term::this_);
}

bool names_grades(const Sentence& sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (is_one_of(sentence, i, families::grades)) return true;
  return false;
}

/// "A net zero plan": the line describes a thing.
bool describes_next(const Sentence& sentence, std::size_t i) {
  return sentence.at(i + 1).word() && sentence.at(i + 1).any(any_noun | bits(Trait::verb_ing));
}

}  // namespace

std::size_t find_grade(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  if (reading.clause.kind != ClauseKind::imperative) return Clause::npos;
  std::size_t found = Clause::npos;
  for (std::size_t i = reading.clause.verb + 1; i < sentence.size(); ++i) {
    if (!is_letter_grade(sentence, i)) continue;
    const SentenceToken& before = sentence[i - 1];
    const SentenceToken& lead = sentence.before(i - 1);
    const bool article = before.is(Term::a) && (lead.is(Term::with) || (reading.verb() & to_reach) != 0);
    const bool change = (before.is(Term::a) || before.is(Term::to) || before.is(Term::from) || before.is(Term::of)) &&
                        names_grades(sentence);
    if (article || change) found = i;
  }
  return found;
}

bool bounds_grade(const Reading& reading, std::size_t grade) {
  std::size_t i = grade + 1;
  if (reading.token(i).sign != Sign::none) ++i;  // "B+"
  return reading.token(i).is(Term::or_) &&
         (reading.token(i + 1).is(Term::more) || reading.token(i + 1).is(Term::above));
}

std::size_t find_daytime(const Reading& reading) {
  for (std::size_t i = reading.clause.first + 1; i < reading.sentence.size(); ++i) {
    const SentenceToken& token = reading.sentence[i];
    if ((token.literal != 0 || token.is(Trait::number)) && is_daytime(reading.sentence, i)) return i;
    if (reading.sentence.before(i).is(Trait::preposition) && is_one_of(reading.sentence, i, families::named_times))
      return i;
  }
  return Clause::npos;
}

std::size_t find_named_level(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const Clause& clause = reading.clause;
  const bool reaches = has(reading.verb(), Trait::reach);
  constexpr Traits lifts = bits(Trait::improve, Trait::increase);
  if (clause.kind != ClauseKind::imperative || !(reaches || (reading.verb() & lifts) != 0)) return Clause::npos;
  for (std::size_t i = clause.verb + 1; i < sentence.size() && i < clause.verb + 6; ++i) {
    if (!reaches && !sentence.before(i).is(Term::to)) continue;  // "improve my French to B2"
    const std::string_view word = sentence[i].range().of(sentence.text);
    const bool language = word.size() == 2 && word[0] >= 'A' && word[0] <= 'C' && (word[1] == '1' || word[1] == '2');
    if (language) return i;
    const bool numbered = is_one_of(sentence, i, families::scales) && sentence.literal(i + 1) != nullptr;
    if (numbered && sentence.literal(i + 1)->plain) return i + 1;
  }
  return Clause::npos;
}

std::size_t find_crossed_line(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const SentenceToken& verb = reading.token(reading.clause.verb);
  const bool attains = verb.is(Term::be) || verb.is(Term::become) || verb.is(Trait::reach) ||
                       verb.is(Trait::maintain) || reading.token(reading.clause.auxiliary).is(Term::be) ||
                       is_one_of(sentence, reading.clause.verb, families::crossing_verbs);
  const bool nominal = reading.clause.kind == ClauseKind::nominal;  // "net zero by 2040"
  if (!attains && !nominal) return Clause::npos;
  constexpr std::size_t reach = 6;  // what is attained stands close to its verb
  const std::size_t from = nominal ? reading.clause.first : std::min(reading.clause.verb, reading.clause.auxiliary);
  for (std::size_t i = from; i < sentence.size() && i < from + reach; ++i) {
    constexpr Traits other = bits(Trait::preposition, Trait::article, Trait::auxiliary, Trait::pronoun,
                                  Trait::conjunction, Trait::plural, Trait::verb_ing, Trait::deliverable);
    if (!sentence[i].word() || sentence[i].any(other)) continue;
    const SentenceToken& before = sentence.before(i);
    if (before.is(Term::more) || before.is(Term::less) || before.is(Term::most)) continue;
    if (is_one_of(sentence, i, families::thresholds)) return nominal && describes_next(sentence, i) ? Clause::npos : i;
    if (is_one_of(sentence, i + 1, families::threshold_seconds) && is_one_of(sentence, i, families::threshold_firsts))
      return nominal && describes_next(sentence, i + 1) ? Clause::npos : i;
    const bool name = i > from && (before.capital || before.literal != 0);
    const bool standard = name || (!nominal && reading.token(i + 1).is(Term::with));
    if (standard && is_one_of(sentence, i, families::conformities)) return i;  // "be GDPR compliant"
  }
  return Clause::npos;
}

}  // namespace goals
