// Finds work that is done at one occasion.
#include "statement/single_occasion.hpp"

#include "statement/judgement.hpp"
#include "statement/number_name.hpp"

namespace goals {
namespace {

bool is_unknown_name(const SentenceToken& word) { return word.traits == 0 && word.is(Term::none); }

/// "Speak at DebConf", "present at the town hall": one occasion.
bool speaks_at_one(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const SentenceToken& first = reading.token(verb + 2);
  if (!reading.token(verb + 1).is(Term::at) || reading.token(verb + 1).literal != 0) return false;
  return first.is(Term::a) || first.is(Term::the) || (first.capital && is_unknown_name(first));
}

/// "Go to the Harvest Fair", "go to a concert", "go through the Rust Book": one place, occasion or work.
bool goes_to_one(const Reading& reading) {
  const std::size_t verb = reading.clause.verb;
  const SentenceToken& lead = reading.token(verb + 1);
  const bool goes = same_word(reading.sentence, verb, "go") || same_word(reading.sentence, verb, "travel") ||
                    same_word(reading.sentence, verb, "fly");
  if (!goes || !(lead.is(Term::to) || lead.is(Term::via))) return false;
  const SentenceToken& first = reading.token(verb + 2);
  const SentenceToken& name = reading.token(first.is(Term::the) ? verb + 3 : verb + 2);
  return first.is(Term::a) || name.capital || (first.is(Term::the) && name.any(bits(Trait::audience, Trait::staff)));
}

}  // namespace

bool attends_one(const Reading& reading) { return speaks_at_one(reading) || goes_to_one(reading); }

bool holds_one(const Reading& reading) {
  const bool one =
      has(reading.object(), Trait::occasion) &&
      (reading.object() & bits(Trait::plural, Trait::intangible, Trait::metric, Trait::lasting, Trait::audience)) == 0;
  if (!one || has(reading.verb(), Trait::attend)) return false;
  for (std::size_t i = reading.clause.object_first; i < reading.clause.object_head; ++i) {
    const SentenceToken& word = reading.token(i);
    if (!word.word() || word.any(bits(Trait::article, Trait::preposition))) return false;
    if (word.is(Trait::frequency) && word.value < yearly) return false;
  }
  static constexpr std::string_view holding[] = {"host",     "conduct",    "hold",      "perform",   "organise",
                                                 "organize", "stage",      "convene",   "hosting",   "conducting",
                                                 "holding",  "performing", "undertake", "administer"};
  return is_one_of(reading.sentence, reading.clause.verb, holding);
}

}  // namespace goals
