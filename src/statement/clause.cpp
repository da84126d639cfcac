// Finds the parts of a clause: its verb, and the heads of subject and object.
#include "statement/beginning.hpp"
#include "statement/reading.hpp"

namespace goals {
namespace {

constexpr Traits any_verb = bits(Trait::verb_base, Trait::verb_third, Trait::verb_past, Trait::verb_ing);
constexpr Traits any_noun = bits(Trait::noun, Trait::metric, Trait::audience, Trait::deliverable, Trait::occasion,
                                 Trait::yield, Trait::staff, Trait::money, Trait::plural);

bool unknown(const SentenceToken& token) { return token.word() && token.traits == 0 && token.is(Term::none); }

bool starts_phrase(const SentenceToken& token) {
  return token.is(Trait::article) || token.is(Trait::number) || token.literal != 0 || token.is(Sign::currency) ||
         token.is(Sign::plus) || token.is(Sign::tilde) || token.is(Sign::greater);
}

bool follows_a_verb(const SentenceToken& next) {
  return starts_phrase(next) || next.is(Trait::pronoun) || next.is(Term::out) || next.is(Term::up) ||
         next.is(Term::down) || next.is(Term::at) || next.is(Term::with) || next.is(Term::for_) || next.is(Term::to) ||
         next.is(Term::over) || next.is(Term::more) || next.is(Term::less) || next.is(Term::new_);
}

/// Does the first word command? A noun may be spelt the same: "Test coverage of 80%" against "Test the app".
bool is_command(const Sentence& sentence, std::size_t first) {
  const SentenceToken& word = sentence[first];
  const SentenceToken& next = sentence.at(first + 1);
  if (unknown(word))
    return next.is(Trait::article) || (next.literal != 0 && next.blank_before &&
                                       (sentence.at(first + 2).word() || sentence.at(first + 2).is(Sign::plus)));
  if ((!word.any(any_verb) && !word.is(Term::be)) || word.is(Trait::number)) return false;
  if (word.is(Term::be)) return true;
  constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain);
  if (word.is(Trait::verb_base) && word.any(change)) return !next.is(Term::in) && !next.is(Term::of);
  const bool noun_too = word.any(any_noun | bits(Trait::quality));
  if (!noun_too || (word.is(Trait::verb_ing) && !next.any(any_noun))) return true;
  if (follows_a_verb(next)) return true;
  if (word.is(Trait::plural) && !word.is(Trait::verb_base)) return false;
  if (next.is(Term::on) || next.is(Term::among)) return true;
  if (!next.word() || next.is(Trait::preposition) || next.is(Trait::auxiliary)) return false;
  if (next.is(Trait::conjunction)) return sentence.at(first + 2).is(Trait::verb_base);
  if (word.any(bits(Trait::verb_past)) && !word.is(Trait::verb_base))
    return !word.is(Trait::quality) || next.is(Trait::article);
  if (next.is(Trait::plural) || next.is(Trait::quality) || next.capital || unknown(next)) return true;
  return !(next.is(Trait::metric) || next.is(Trait::verb_third));
}

bool ends_noun_phrase(const SentenceToken& token) {
  const bool inner_sign = token.is(Sign::quote) || token.is(Sign::slash) || token.is(Sign::percent) ||
                          token.is(Sign::dash) || token.is(Sign::plus);
  if (token.sign != Sign::none && !inner_sign) return true;
  return token.is(Trait::preposition) || token.is(Trait::conjunction) ||
         (token.is(Trait::pronoun) && !token.is(Trait::article)) || token.is(Trait::auxiliary) || token.is(Term::that);
}

bool is_noun(const SentenceToken& token) {
  if (token.is(Trait::number) || token.is(Trait::frequency) || token.is(Trait::article)) return false;
  return token.any(any_noun) || unknown(token) || token.is(Trait::verb_ing);
}

/// Searches the finite verb of a clause that begins with its subject.
class Predicate {
 public:
  Predicate(const Sentence& sentence, Clause& clause) : sentence_(sentence), clause_(clause) {}

  void find() {
    bool subject_seen = false;
    for (std::size_t i = clause_.first; i < clause_.last; ++i) {
      const SentenceToken& token = sentence_[i];
      if (token.is(Sign::period) || token.is(Sign::semicolon)) return;
      if (token.aside || token.is(Term::that) || token.is(Term::who) || token.is(Term::which)) continue;
      if (subject_seen && token.is(Trait::auxiliary)) return set_auxiliary(i);
      if (subject_seen && is_finite(i)) {
        clause_.verb = i;
        return;
      }
      subject_seen = subject_seen || is_noun(token) || token.is(Trait::pronoun) || token.is(Trait::number) ||
                     token.literal != 0 || token.is(Trait::totality);
    }
  }

 private:
  void set_auxiliary(std::size_t i) {
    clause_.auxiliary = i;
    std::size_t verb = i + 1;
    while (sentence_.at(verb).is(Trait::auxiliary) || sentence_.at(verb).is(Trait::negation) ||
           (sentence_.at(verb).is(Trait::adverb) && !sentence_.at(verb).any(any_verb)))
      ++verb;
    if (sentence_.at(verb).any(any_verb)) clause_.verb = verb;
  }

  bool is_finite(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const SentenceToken& before = sentence_.before(i);
    const SentenceToken& next = sentence_.at(i + 1);
    if (before.is(Trait::article) || before.is(Trait::preposition) || before.is(Trait::quality) ||
        before.is(Trait::adverb)) {
      if (!before.is(Trait::adverb) || !token.any(any_verb) || token.any(any_noun)) return false;
    }
    const bool verb_only = !token.any(any_noun);
    if (token.is(Trait::verb_third))
      return verb_only || follows_a_verb(next) || next.is(Trait::preposition) || next.is(Term::by);
    const bool plural_before = before.any(bits(Trait::plural)) || before.is(Trait::pronoun);
    if (token.is(Trait::verb_base) && plural_before)
      return verb_only || follows_a_verb(next) || next.is(Trait::preposition) || next.any(any_noun);
    return false;
  }

  const Sentence& sentence_;
  Clause& clause_;
};

/// "Continue to monitor", "keep improving": the verb after it says what goes on.
void follow_continuation(const Sentence& sentence, Clause& clause) {
  const SentenceToken& verb = sentence[clause.verb];
  if (!verb.is(Trait::maintain)) return;
  const std::size_t next = clause.verb + (sentence.at(clause.verb + 1).is(Term::to) ? 2 : 1);
  const bool goes_on = next == clause.verb + 2
                           ? sentence.at(next).is(Trait::verb_base)
                           : sentence.at(next).is(Trait::verb_ing) && !sentence.at(next).is(Trait::noun);
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
  clause.verb = second;
}

/// "Providing benefits … is researched": the -ing form is the subject, not a command.
bool is_gerund_subject(const Sentence& sentence, std::size_t first) {
  for (std::size_t i = first + 1; i < sentence.size(); ++i) {
    const SentenceToken& token = sentence[i];
    if (token.aside) continue;
    if (token.is(Trait::conjunction) || token.is(Trait::pronoun) || token.is(Term::that) || token.is(Sign::period))
      return false;
    if (token.is(Term::be)) return i > first + 1;
  }
  return false;
}

/// What may stand before the first noun of a phrase without ending it.
bool opens_noun_phrase(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence[i];
  if (token.is(Trait::article) || token.is(Sign::currency) || token.is(Sign::open)) return true;
  if (token.sign >= Sign::less && token.sign <= Sign::greater_equal) return true;
  if (token.is(Sign::comma)) return sentence.before(i).is(Trait::quality);
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
  // A plural of persons does not describe the next noun.
  if (token.is(Trait::verb_base) && noun.is(Trait::plural) && noun.any(bits(Trait::audience, Trait::staff)))
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

/// "Tier 1 customers", "Fortune 500 companies": the number belongs to the name.
bool continues_name(const Sentence& sentence, std::size_t head, std::size_t i) {
  if (sentence[i].literal == 0 || head + 1 != i) return false;
  const SentenceToken& name = sentence[head];
  return name.is(Trait::identifier) || (unknown(name) && name.capital && sentence.at(i + 1).word());
}

}  // namespace

std::size_t noun_head(const Sentence& sentence, std::size_t first) {
  std::size_t head = Clause::npos;
  for (std::size_t i = first; i < sentence.size(); ++i) {
    const SentenceToken& token = sentence[i];
    const bool found = head != Clause::npos;
    if (!found && opens_noun_phrase(sentence, i)) continue;
    // "monitoring and debugging tools": both describe the noun to come.
    const bool pair =
        token.is(Term::and_) && sentence.before(i).is(Trait::verb_ing) && sentence.at(i + 1).is(Trait::verb_ing);
    if (pair) continue;
    if (token.is(Sign::square_open) || ends_noun_phrase(token)) break;
    if (found && continues_name(sentence, head, i)) continue;
    if (found && leaves_noun(sentence, head, i)) break;
    if (!found && token.is(Trait::adverb) && !token.any(any_noun)) continue;
    if (is_noun(token) || (found && token.is(Trait::verb_base))) head = i;
  }
  return head;
}

void find_clause(Reading& reading) {
  Clause& clause = reading.clause;
  const Sentence& sentence = reading.sentence;
  clause.last = sentence.size();
  skip_beginning(reading.dates, sentence, clause);
  const bool gerund =
      !clause.personal && sentence[clause.first].is(Trait::verb_ing) && is_gerund_subject(sentence, clause.first);
  if (clause.personal || (!gerund && is_command(sentence, clause.first))) {
    clause.kind = ClauseKind::imperative;
    clause.verb = clause.first;
    follow_continuation(sentence, clause);
    follow_second_verb(sentence, clause);
  } else {
    Predicate(sentence, clause).find();
    const bool found = clause.verb != Clause::npos || clause.auxiliary != Clause::npos;
    clause.kind = found ? ClauseKind::declarative : ClauseKind::nominal;
    clause.subject_head = noun_head(sentence, clause.first);
  }
  const std::size_t anchor = clause.verb != Clause::npos ? clause.verb : clause.auxiliary;
  if (anchor == Clause::npos) return;
  clause.object_first = anchor + 1;
  const SentenceToken& particle = sentence.at(anchor + 1);
  const bool moves = particle.is(Term::out) || particle.is(Term::up) || particle.is(Term::down);
  if (moves && clause.kind == ClauseKind::imperative && !sentence.at(anchor + 2).is(Trait::preposition))
    ++clause.object_first;
  clause.object_head = noun_head(sentence, clause.object_first);
}

}  // namespace goals
