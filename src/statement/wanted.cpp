// Judges by the head of the noun phrase, or by what stands before or behind it where the head is a mere measure.
#include "statement/wanted.hpp"

#include <algorithm>

#include "statement/lexicon.hpp"
#include "statement/number_name.hpp"
#include "statement/reading.hpp"
#include "statement/words/english_metrics.hpp"

namespace goals {
namespace {

/// "zero-defect rate", "non-compliance costs": listed by its last part, and means the reverse.
bool denies_itself(const Sentence& sentence, std::size_t i) {
  const std::string_view word = sentence[i].range().of(sentence.text);
  const std::string_view prefix = word.substr(0, std::min(word.find('-'), word.size()));
  if (prefix.size() == word.size() || is_one_of(sentence, i, families::absences)) return false;
  return std::any_of(families::denials.words.begin(), families::denials.words.end(),
                     [&](std::string_view denial) { return denial.size() == prefix.size() && spells(prefix, denial); });
}

/// "Wait time", "time to hire"; the time on a site, with the family or between two failures is another matter.
bool is_wait(const Sentence& sentence, std::size_t i) {
  if (sentence.at(i + 1).is(Term::to)) return !sentence.at(i + 2).is(Trait::adverse);
  if (sentence.at(i + 1).is(Trait::preposition) && !sentence.at(i + 1).is(Term::at)) return false;
  const SentenceToken& before = sentence.before(i);
  return before.any(bits(Trait::adverse, Trait::service)) || is_one_of(sentence, i - 1, families::waits);
}

bool may_mean_either(const Sentence& sentence, std::size_t i, Unit unit) {
  if (is_one_of(sentence, i, families::two_sided_metrics) || denies_itself(sentence, i)) return true;
  if (is_one_of(sentence, i, families::turnovers)) {
    return dimension(unit) == Dimension::currency || is_one_of(sentence, i - 1, families::turned_over);
  }
  return is_one_of(sentence, i, families::times) && !is_wait(sentence, i);
}

Wanted wanted_of_noun(const Sentence& sentence, std::size_t i, Unit unit) {
  const SentenceToken& token = sentence.at(i);
  if (!token.word() || token.possessive) return Wanted::unknown;
  if (token.is(Trait::adverse)) {
    return may_mean_either(sentence, i, unit) ? Wanted::unknown : Wanted::less;
  }
  return is_one_of(sentence, i, families::welcome_metrics) ? Wanted::more : Wanted::unknown;
}

/// "Late deliveries", "hours lost": what is wrong with it.
Wanted wanted_by_fault(const Sentence& sentence, std::size_t first, std::size_t head) {
  for (std::size_t i = first; i < head; ++i) {
    if (is_one_of(sentence, i, families::faults)) return Wanted::less;
  }
  const bool behind = is_one_of(sentence, head + 1, families::faults);
  return behind ? Wanted::less : Wanted::unknown;
}

/// "Error rate", "return rate": the measure takes its sense from the word before it.
Wanted wanted_of_measure(const Sentence& sentence, std::size_t first, std::size_t measure, Unit unit) {
  if (measure == first) return Wanted::unknown;
  const std::size_t i = measure - 1;
  if (is_one_of(sentence, i, families::sent_back)) return Wanted::less;
  const Wanted noun = wanted_of_noun(sentence, i, unit);
  return noun != Wanted::unknown ? noun : wanted_by_fault(sentence, first, measure);
}

Wanted wanted_of_phrase(const Sentence& sentence, std::size_t first, std::size_t last, Unit unit) {
  std::size_t head = noun_head(sentence, first, last);
  if (head == Clause::npos) head = last - 1;  // "sick days": a day is no noun elsewhere
  if (!is_one_of(sentence, head, families::bare_measures)) {
    const Wanted noun = wanted_of_noun(sentence, head, unit);
    return noun != Wanted::unknown ? noun : wanted_by_fault(sentence, first, head);
  }
  const bool has_inner = sentence.at(head + 1).is(Term::of) && head + 2 < last;
  if (!has_inner) return wanted_of_measure(sentence, first, head, unit);
  std::size_t inner = head + 2;
  while (inner < last && sentence[inner].is(Trait::article)) ++inner;
  const std::size_t inner_head = noun_head(sentence, inner, last);
  if (inner_head == Clause::npos) return Wanted::unknown;
  const Wanted noun = wanted_of_noun(sentence, inner_head, unit);
  return noun != Wanted::unknown ? noun : wanted_by_fault(sentence, inner, inner_head);
}

/// "Bugs fixed", "share of complaints answered", "days without an accident": to have many of them is good.
bool is_turned_round(const Sentence& sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i].is(Term::without) || is_one_of(sentence, i, families::remedies)) return true;
  }
  return false;
}

}  // namespace

std::string_view to_string(Wanted wanted) {
  switch (wanted) {
    case Wanted::unknown: return "";
    case Wanted::more: return "more";
    case Wanted::less: return "less";
  }
  return "";
}

Wanted read_wanted(std::string_view text, TextRange metric, Unit unit, const Lexicon& lexicon) {
  Sentence sentence;
  tokenise(text, sentence, lexicon);
  std::size_t first = 0;
  while (first < sentence.size() && sentence[first].begin < metric.begin) ++first;
  std::size_t last = first;
  while (last < sentence.size() && sentence[last].end <= metric.end) ++last;
  if (first == last || is_turned_round(sentence)) return Wanted::unknown;
  return wanted_of_phrase(sentence, first, last, unit);
}

}  // namespace goals
