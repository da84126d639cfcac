// Finds the parts of a clause: its verb, and the heads of subject and object.
#include "statement/beginning.hpp"
#include "statement/command.hpp"
#include "statement/number_name.hpp"
#include "statement/open_number.hpp"
#include "statement/predicate.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"
#include "statement/words/english_levels.hpp"

namespace goals {
namespace {

bool ends_noun_phrase(const SentenceToken& token) {
  if (token.sign != Sign::none) {
    if (token.is(Sign::slash) || token.is(Sign::dash)) return token.blank_before;  // "a lively culture / happy guests"
    return !token.is(Sign::quote) && !token.is(Sign::percent) && !token.is(Sign::plus);
  }
  return token.any(bits(Trait::preposition, Trait::conjunction)) ||
         (token.is(Trait::pronoun) && !token.is(Trait::article)) || token.is(Term::that);
}

/// "Continue to monitor", "keep improving": the verb after it says what goes on.
void follow_continuation(const Sentence& sentence, Clause& clause) {
  const SentenceToken& verb = sentence[clause.verb];
  if (!verb.is(Trait::maintain)) return;
  const std::size_t next = clause.verb + (sentence.at(clause.verb + 1).is(Term::to) ? 2 : 1);
  const bool goes_on =
      next == clause.verb + 2
          ? sentence.at(next).is(Trait::verb_base)
          : sentence.at(next).is(Trait::verb_ing) && !sentence.at(next).is(Trait::noun) &&
                !(verb.is(Trait::work) && sentence.at(next + 1).is(Trait::metric));  // "hold hosting costs"
  if (!goes_on) return;
  clause.verb = next;
  clause.continuing = true;
}

/// "Research and buy a camera": the second verb ends the work, the first prepares it.
void follow_second_verb(const Sentence& sentence, Clause& clause) {
  const std::size_t second = clause.verb + 2;
  if (!sentence.at(clause.verb + 1).is(Term::and_) || !sentence.at(second).is(Trait::verb_base)) return;
  const Traits first_verb = sentence[clause.verb].traits;
  if ((first_verb & bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain)) != 0) return;
  // "Write and maintain a guide", "agree and communicate the policy": the first verb makes it, the second never ends.
  const Traits kept = sentence[second].traits;
  const bool told = is_one_of(sentence, second, families::announcing_verbs);
  const bool endless = (has(kept, Trait::maintain) && (kept & bits(Trait::make, Trait::obtain)) == 0) || told;
  if (has(first_verb, Trait::make) && endless) return;
  clause.verb = second;
}

/// What may stand before the first noun of a phrase without ending it.
bool opens_noun_phrase(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (!token.is(Hint::structure)) return token.is(Trait::article);
  if (token.sign != Sign::none) {
    if (token.is(Sign::comma)) return sentence.before(i).is(Trait::quality);
    return token.is(Sign::currency) || token.is(Sign::open) || token.sign <= Sign::greater_equal;
  }
  if (token.is(Trait::article)) return true;
  switch (token.term) {
    case Term::of:
    case Term::with:
    case Term::to:
    case Term::at:
    case Term::in:
    case Term::from:
    case Term::into:
    case Term::for_:
    case Term::on:
    case Term::both: return true;
    default: return false;
  }
}

/// Does the token after a noun begin something else: "people post", "tests running the code", "posts published"?
bool leaves_noun(const Sentence& sentence, std::size_t head, std::size_t i) {
  const SentenceToken& token = sentence[i];
  const SentenceToken& noun = sentence[head];
  if (token.literal != 0 || token.is(Trait::number) || token.is(Trait::article)) return true;
  if (is_one_of(sentence, i, families::steady_states)) return true;  // "hold costs flat"
  // "Waiting time", "handling costs": the -ing form describes the metric after it.
  if (token.is(Trait::verb_ing) && sentence.at(i + 1).is(Trait::metric)) return false;
  // A plural of persons does not describe the next noun.
  if (token.any(bits(Trait::verb_base, Trait::verb_ing)) && noun.is(Trait::plural) &&
      noun.any(bits(Trait::audience, Trait::staff)))
    return true;
  if (token.any(any_noun)) return false;
  if (token.is(Trait::adverb)) return true;
  // A bare verb after a singular is a noun that no list knows: "mailing list".
  const bool bare = token.is(Trait::verb_base) && !noun.is(Trait::plural);
  if (token.any(bits(Trait::verb_past, Trait::verb_third, Trait::verb_base)) && !bare && !token.is(Trait::quality))
    return true;
  // "recycling by 2030" is a noun, "tests running the code" is not.
  const SentenceToken& next = sentence.at(i + 1);
  const bool has_object = next.is(Trait::article) || next.is(Trait::number) ||
                          (next.word() && !next.is(Trait::preposition) && !next.is(Trait::conjunction));
  return token.is(Trait::verb_ing) && has_object;
}

/// "Questions people ask": a plural of persons and its verb describe the plural before.
bool opens_relative(const Sentence& sentence, std::size_t head, std::size_t i) {
  const SentenceToken& verb = sentence.at(i + 1);
  return sentence[head].is(Trait::plural) && sentence[i].is(Trait::plural) && sentence[i].is(Trait::audience) &&
         verb.is(Trait::verb_base) && !verb.any(any_noun);
}

/// "Tier 1 customers", "Fortune 500 companies": the number belongs to the name.
bool continues_name(const Sentence& sentence, std::size_t head, std::size_t i) {
  if (sentence[i].literal == 0 || head + 1 != i) return false;
  const SentenceToken& name = sentence[head];
  const bool plain = is_unknown(name) || name.traits == bit(Trait::noun);
  return name.is(Trait::identifier) || (plain && name.capital && sentence.at(i + 1).word());
}

/// "Monitoring and debugging tools": both describe the noun to come; so do they in "a safe and lively harbour".
bool joins_descriptions(const Sentence& sentence, std::size_t joint, bool found) {
  const SentenceToken& before = sentence.before(joint);
  const SentenceToken& after = sentence.at(joint + 1);
  const bool pair = before.is(Trait::verb_ing) && after.is(Trait::verb_ing);
  return pair || (!found && before.is(Trait::quality) && (after.is(Trait::quality) || after.is(Term::more)));
}

/// The brackets of "{n} guests", "[number] guests", and what they hold: the noun comes behind them.
bool is_in_template(const Sentence& sentence, std::size_t i) {
  return opens_template(sentence, i) || opens_template(sentence, i - 1) || opens_template(sentence, i - 2);
}

/// Nearly half of the words: a noun that nothing else could be made of extends its phrase, whatever stands around.
bool is_only_noun(const SentenceToken& token) {
  constexpr Traits more = bits(Trait::preposition, Trait::conjunction, Trait::pronoun, Trait::article, Trait::auxiliary,
                               Trait::number, Trait::frequency, Trait::adverb, Trait::quality, Trait::verb_base,
                               Trait::verb_third, Trait::verb_past, Trait::verb_ing, Trait::audience);
  return !token.is(Hint::structure) && token.any(any_noun) && !token.any(more) && !token.aside;
}

/// "Pay back the loan", "take over the newsletter": the particle belongs to the verb, and the object follows.
bool takes_particle(const Sentence& sentence, std::size_t verb) {
  const SentenceToken& particle = sentence.at(verb + 1);
  if (particle.is(Term::over))
    return sentence.at(verb + 2).is(Term::the) && is_one_of(sentence, verb, families::handing_verbs);
  return is_one_of(sentence, verb + 1, families::particles);
}

}  // namespace

std::size_t after_verb(const Sentence& sentence, std::size_t verb) {
  const bool pair = sentence.at(verb + 1).is(Sign::slash) && sentence.at(verb + 2).is(Trait::verb_base);
  const SentenceToken& second = sentence.at(verb + 2);  // "build and keep trust"
  const bool kept = sentence.at(verb + 1).is(Term::and_) && second.is(Trait::verb_base) && second.is(Trait::maintain) &&
                    !sentence.at(verb + 3).is(Trait::preposition);
  return verb + (pair || kept ? 3 : 1);
}

namespace {

std::size_t search_noun_head(const Sentence& sentence, std::size_t first, std::size_t last) {
  std::size_t head = Clause::npos;
  std::size_t guessed =
      Clause::npos;  // "the attic": its ending says quality, but nothing follows that it could describe
  for (std::size_t i = first; i < sentence.size() && i < last; ++i) {
    const SentenceToken& token = sentence[i];
    if (token.unlisted && token.is(Trait::quality)) guessed = i;
    if (token.is(Trait::verb_base) && i > first && sentence[i - 1].is(Term::a)) guessed = i;  // "negotiate a raise"
    if (is_only_noun(token)) {
      head = i;
      continue;
    }
    const bool found = head != Clause::npos;
    if (!found && token.aside && !sentence[first].aside) continue;
    if (!found && opens_noun_phrase(sentence, i)) continue;
    if (token.is(Term::and_) && joins_descriptions(sentence, i, found)) continue;
    if (!found && token.aside && is_in_template(sentence, i)) continue;
    if (token.is(Sign::square_open) || ends_noun_phrase(token) || helps_verb(sentence, i)) break;
    if (found && continues_name(sentence, head, i)) continue;
    if (found && (leaves_noun(sentence, head, i) || opens_relative(sentence, head, i))) break;
    if (!found && token.is(Trait::adverb) && !token.any(any_noun)) continue;
    if (is_noun(token) || (found && token.is(Trait::verb_base))) head = i;
  }
  return head != Clause::npos ? head : guessed;
}

}  // namespace

std::size_t noun_head(const Sentence& sentence, std::size_t first, std::size_t last) {
  if (first >= sentence.size() || last < sentence.size()) return search_noun_head(sentence, first, last);
  const SentenceToken& begin = sentence[first];
  if (begin.head == 0) begin.head = static_cast<std::uint16_t>(search_noun_head(sentence, first, last) + 1);
  return begin.head - 1U;
}

void find_clause(Reading& reading) {
  Clause& clause = reading.clause;
  const Sentence& sentence = reading.sentence;
  clause.last = sentence.size();
  skip_beginning(reading.dates, sentence, clause);
  if (clause.personal || commands(reading)) {
    clause.kind = ClauseKind::imperative;
    clause.verb = clause.first;
    follow_continuation(sentence, clause);
    follow_second_verb(sentence, clause);
  } else {
    find_predicate(sentence, clause);
    const std::size_t finite = clause.auxiliary != Clause::npos ? clause.auxiliary : clause.verb;
    clause.kind = finite != Clause::npos ? ClauseKind::declarative : ClauseKind::nominal;
    clause.subject_head = noun_head(sentence, clause.first, finite);
  }
  const std::size_t anchor = clause.verb != Clause::npos ? clause.verb : clause.auxiliary;
  if (anchor == Clause::npos) return;
  clause.object_first = after_verb(sentence, anchor);
  const SentenceToken& particle = sentence.at(anchor + 1);
  const bool moves =
      particle.is(Term::out) || particle.is(Term::up) || particle.is(Term::down) ||
      (takes_particle(sentence, anchor) && sentence.at(anchor + 2).any(bits(Trait::article, Trait::number)));
  if (moves && clause.kind == ClauseKind::imperative && !sentence.at(anchor + 2).is(Trait::preposition))
    ++clause.object_first;
  const bool reaches_out = particle.is(Term::out) && sentence.at(anchor + 2).is(Term::to);
  if (reaches_out && clause.kind == ClauseKind::imperative) clause.object_first = anchor + 3;
  clause.object_head = noun_head(sentence, clause.object_first);
}

}  // namespace goals
