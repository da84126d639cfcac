// What the finders of a clause ask of single words: could it be a noun, a verb, the begin of a phrase?
#pragma once

#include "statement/sentence.hpp"

namespace goals {

inline constexpr Traits any_verb = bits(Trait::verb_base, Trait::verb_third, Trait::verb_past, Trait::verb_ing);
inline constexpr Traits any_noun = bits(Trait::noun, Trait::metric, Trait::audience, Trait::deliverable,
                                        Trait::occasion, Trait::yield, Trait::staff, Trait::money, Trait::plural);

inline bool is_unknown(const SentenceToken& token) { return token.word() && token.traits == 0 && token.is(Term::none); }

inline bool starts_phrase(const SentenceToken& token) {
  return token.is(Trait::article) || token.is(Trait::number) || token.literal != 0 || token.is(Sign::currency) ||
         token.is(Sign::plus) || token.is(Sign::tilde) || token.is(Sign::greater);
}

/// `plan`, `aim`, `need` help another verb only before "to"; elsewhere they are nouns.
inline bool helps_verb(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  if (!token.is(Trait::auxiliary)) return false;
  return !token.any(any_noun) || sentence.at(i + 1).is(Term::to);
}

/// A word that stands after a verb more often than after a noun.
inline bool follows_a_verb(const SentenceToken& next) {
  return starts_phrase(next) || next.is(Trait::pronoun) || next.is(Term::out) || next.is(Term::up) ||
         next.is(Term::down) || next.is(Term::at) || next.is(Term::with) || next.is(Term::for_) || next.is(Term::to) ||
         next.is(Term::over) || next.is(Term::more) || next.is(Term::less) || next.is(Term::new_);
}

inline bool is_noun(const SentenceToken& token) {
  if (token.is(Trait::number) || token.is(Trait::frequency) || token.is(Trait::article)) return false;
  return token.any(any_noun) || is_unknown(token) || token.is(Trait::verb_ing);
}

}  // namespace goals
