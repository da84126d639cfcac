// Tells commands from subjects and noun phrases by the first word and what stands after it.
#include "statement/command.hpp"

#include "statement/number_name.hpp"
#include "statement/open_number.hpp"
#include "statement/predicate.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// "Providing benefits … is researched": the -ing form is the subject, not a command.
bool is_gerund_subject(const Sentence& sentence, std::size_t first) {
  for (std::size_t i = first + 1; i < sentence.size(); ++i) {
    const SentenceToken& token = sentence[i];
    if (token.aside) continue;
    const bool stops = token.is(Sign::period) && (i + 1 == sentence.size() || sentence[i + 1].blank_before);
    if (token.is(Trait::conjunction) || token.is(Trait::pronoun) || token.is(Term::that) || stops) return false;
    if (token.is(Term::be)) return i > first + 1;
  }
  return false;
}

/// The token before a closing date, aside or full stop.
std::size_t last_content(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  std::size_t last = sentence.size();
  for (bool cut = true; cut && last > 0;) {
    const SentenceToken& token = sentence[last - 1];
    cut = token.aside || (!token.word() && token.literal == 0);
    if (cut) --last;
    for (const DatePhrase& date : reading.dates)
      if (date.whole.last == last && date.whole.first < last && date.lead != Term::none) {
        last = date.whole.first;
        cut = true;
      }
  }
  return last > 0 ? last - 1 : Clause::npos;
}

/// "Model card published for every model": a single thing without an article is a compound, not an object.
bool describes_compound(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const std::size_t first = reading.clause.first;
  const SentenceToken& noun = sentence.at(first + 1);
  const SentenceToken& state = sentence.at(first + 2);
  return noun.is(Trait::noun) && !noun.any(bits(Trait::plural, Trait::metric)) && state.is(Trait::verb_past) &&
         !state.any(any_noun | bits(Trait::verb_base)) && sentence.at(first + 3).is(Trait::preposition);
}

/// "Cycle path along the canal completed", "mentoring programme in place": the sentence ends in a state.
bool closes_with_state(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const std::size_t last = last_content(reading);
  if (last == Clause::npos || last < reading.clause.first + 2) return false;
  if (describes_compound(reading)) return true;
  const SentenceToken& state = sentence[last];
  const SentenceToken& before = sentence[last - 1];
  if (before.is(Term::in) && state.is(Term::standing)) return true;
  if (state.any(bits(Trait::verb_base, Trait::preposition))) return false;
  const bool noun_before =
      before.any(any_noun) || is_unknown(before) || before.is(Term::and_) || before.capital || before.is(Trait::number);
  return noun_before && (state.is(Trait::finished) || (state.is(Trait::verb_past) && !state.any(any_noun)));
}

/// "Search returns relevant results": an adjective and its noun follow a verb.
bool is_described_object(const Sentence& sentence, std::size_t i) {
  const SentenceToken& quality = sentence.at(i);
  return quality.is(Trait::quality) && !quality.any(any_noun | any_verb | bits(Trait::frequency, Trait::finished)) &&
         sentence.at(i + 1).any(any_noun);
}

/// "Test coverage exceeds 80%", "open issues drop to 20": a later verb makes the first word part of a subject.
bool has_own_predicate(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  Clause subject;
  subject.first = reading.clause.first;
  subject.last = sentence.size();
  find_predicate(sentence, subject);
  const std::size_t verb = subject.auxiliary != Clause::npos ? subject.auxiliary : subject.verb;
  if (verb == Clause::npos) return false;
  if (verb == subject.first + 1)  // "crowdfunding brings in …"
    return (sentence[subject.first].is(Trait::verb_ing) && sentence[verb].is(Trait::verb_third) &&
            !sentence[verb].any(any_noun)) ||
           (sentence[subject.first].is(Trait::noun) && is_described_object(sentence, verb + 1));
  for (std::size_t i = subject.first + 1; i < verb; ++i) {
    const SentenceToken& token = sentence[i];
    const bool parts = token.is(Trait::conjunction) || token.is(Trait::pronoun) || token.is(Term::that) ||
                       token.is(Term::to) || token.is(Trait::article) || token.sign != Sign::none;
    if (parts && !token.aside) return false;
  }
  const SentenceToken& found = sentence[verb];
  if (found.any(bits(Trait::increase, Trait::decrease)) || subject.auxiliary != Clause::npos) return true;
  // "Build plans for …" and "build tools customers love" command: the later verb may be a noun, or stand in a clause
  // of its own.
  return !found.any(any_noun) && (verb == subject.first + 2 || !found.is(Trait::verb_base));
}

/// "Passing grade of 55", "operating margin at 12%": a metric named by an -ing form, with its number.
bool names_metric(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const std::size_t first = reading.clause.first;
  constexpr Traits takes_metric = bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain, Trait::reach,
                                       Trait::obtain, Trait::gauge);
  const SentenceToken& word = sentence[first];
  if (!word.is(Trait::verb_ing) || word.any(takes_metric)) return false;
  std::size_t i = first + 1;
  while (sentence.at(i).any(any_noun) && !sentence.at(i).is(Trait::metric)) ++i;
  const SentenceToken& way = sentence.at(i + 1);  // "waiting times down"
  if ((way.is(Term::up) || way.is(Term::down)) && !sentence.at(i + 2).word() && sentence.at(i + 2).literal == 0)
    return sentence.at(i).is(Trait::metric) || sentence.at(i).is(Term::times);
  // "Mailing list at 25,000": any thing can stand at a number that ends the sentence.
  if (sentence.at(i).is(Term::at) && sentence.at(i + 1).literal != 0 && last_content(reading) == i + 1)
    return i == first + 2 && !sentence[i - 1].is(Trait::plural);
  if (!sentence.at(i).is(Trait::metric)) return false;
  while (sentence.at(i + 1).is(Trait::metric)) ++i;  // "marketing efficiency ratio"
  const SentenceToken& joint = sentence.at(i + 1);
  const bool level = joint.is(Term::of) || joint.is(Term::at) || joint.is(Term::up) || joint.is(Term::down) ||
                     joint.is(Term::above) || joint.is(Term::below) || joint.is(Term::under) || joint.is(Term::over);
  return joint.literal != 0 || joint.sign != Sign::none || (level && sentence.at(i + 2).literal != 0);
}

/// "Backfills are complete": the sentence says what the first word is.
bool has_said_predicate(const Sentence& sentence, std::size_t first) {
  const bool third = sentence[first].is(Trait::verb_third) && !sentence[first].is(Trait::verb_base);
  return third && helps_verb(sentence, first + 1);
}

/// "Rework items per onboarding < 2": a sign of comparison says what the words before it measure.
bool has_bound(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const std::size_t first = reading.clause.first;
  constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain, Trait::reach);
  if (!sentence[first].is(Trait::noun) || sentence[first].any(change) || starts_phrase(sentence.at(first + 1)))
    return false;
  for (std::size_t i = first + 2; i + 1 < sentence.size(); ++i) {
    const bool compares = sentence[i].sign >= Sign::less && sentence[i].sign <= Sign::equals && !sentence[i].aside;
    if (compares) return sentence[i + 1].literal != 0 && sentence[i - 1].any(any_noun);
  }
  return false;
}

/// "Building permits issued in 10 days": the -ing form describes what something was done to.
bool describes_finished(const Sentence& sentence, std::size_t first) {
  const SentenceToken& noun = sentence.at(first + 1);
  const SentenceToken& done = sentence.at(first + 2);
  return sentence[first].is(Trait::verb_ing) && noun.is(Trait::plural) && noun.is(Trait::noun) &&
         done.is(Trait::verb_past) && !done.any(any_noun | bits(Trait::verb_base, Trait::quality)) &&
         sentence.at(first + 3).is(Trait::preposition);
}

/// "Grade 5 exam", against "grade 5 exams": the number belongs to the name of one thing.
bool names_by_number(const Sentence& sentence, std::size_t first) {
  if (!sentence[first].is(Trait::identifier) || sentence.at(first + 1).literal == 0) return false;
  const SentenceToken& head = sentence.at(noun_head(sentence, first + 2));
  return is_noun(sentence.at(first + 2)) && !head.is(Trait::plural);
}

/// "Sign X new tenants", "sign {n} tenants": what stands for a number that is still open.
bool is_variable(const Sentence& sentence, std::size_t i) {
  const std::string_view text = sentence.at(i).range().of(sentence.text);
  return text == "X" || text == "N" || opens_template(sentence, i);
}

/// "Phone mum every Sunday": a person right after it, and how often.
bool calls_person(const Sentence& sentence, std::size_t first) {
  const SentenceToken& often = sentence.at(first + 2);
  return sentence[first].is(Trait::contact) && sentence.at(first + 1).is(Trait::audience) &&
         (often.is(Term::every) || often.is(Term::each) || often.is(Term::once) || often.is(Term::twice) ||
          often.is(Trait::frequency));
}

/// "Volunteer at the food bank", against "volunteers at the food bank are trained".
bool works_at(const Reading& reading) {
  const std::size_t first = reading.clause.first;
  const SentenceToken& place = reading.token(first + 1);
  return reading.token(first).is(Trait::work) && reading.token(first).any(bits(Trait::audience, Trait::staff)) &&
         (place.is(Term::at) || place.is(Term::with)) && reading.token(first + 2).literal == 0 &&
         !has_own_predicate(reading) && !closes_with_state(reading);
}

/// "Level up my cooking": the particle makes a verb of it, unless an amount follows.
bool levels_up(const Sentence& sentence, std::size_t first) {
  return sentence.at(first + 1).is(Term::up) && sentence.at(first + 2).word() && sentence[first].is(Trait::improve) &&
         !sentence.at(first + 2).is(Trait::preposition);
}

/// "Onboarding checklist", "pricing page v2": a noun in its own right describes the one thing that is made.
bool names_compound(const Sentence& sentence, std::size_t first) {
  const SentenceToken& word = sentence[first];
  const SentenceToken& next = sentence.at(first + 1);
  if (!word.is(Trait::verb_ing) || !word.is(Trait::noun) || word.unlisted) return false;
  if (!next.is(Trait::noun) || next.any(bits(Trait::plural, Trait::quality, Trait::verb_base))) return false;
  const SentenceToken& last = sentence.at(noun_head(sentence, first + 1));
  const SentenceToken& head = next.is(Trait::deliverable) && !last.is(Trait::plural) ? next : last;
  return head.is(Trait::deliverable) && !head.any(bits(Trait::plural, Trait::intangible));
}

/// "Hiring managers report that …", "visiting nurses use …": persons whom the -ing form describes, and their verb.
bool describes_persons(const Sentence& sentence, std::size_t first) {
  const SentenceToken& persons = sentence.at(first + 1);
  const SentenceToken& verb = sentence.at(first + 2);
  const SentenceToken& next = sentence.at(first + 3);
  return sentence[first].is(Trait::verb_ing) && persons.is(Trait::plural) &&
         persons.any(bits(Trait::audience, Trait::staff)) && verb.is(Trait::verb_base) &&
         (next.is(Term::that) || next.is(Trait::article) || !verb.any(any_noun));
}

/// Is a word that could as well be a noun followed by what a verb takes?
bool takes_object(const Sentence& sentence, std::size_t first) {
  const SentenceToken& word = sentence[first];
  const SentenceToken& next = sentence.at(first + 1);
  if (follows_a_verb(next) || is_variable(sentence, first + 1)) return true;
  if (next.is(Term::on) || next.is(Term::among)) return true;
  if (!next.word() || next.is(Trait::preposition) || helps_verb(sentence, first + 1)) return false;
  if (next.is(Trait::conjunction)) return sentence.at(first + 2).is(Trait::verb_base);
  if (word.any(bits(Trait::verb_past)) && !word.is(Trait::verb_base))
    return !word.is(Trait::quality) || next.is(Trait::article);
  if (next.is(Trait::plural) || next.is(Trait::quality) || next.capital || is_unknown(next)) return true;
  if (word.any(bits(Trait::attend, Trait::gauge)) && next.is(Trait::metric)) return true;
  // "Complete performance reviews", "complete security training".
  const bool describes =
      sentence.at(first + 2).is(Trait::plural) || (!word.any(any_noun) && sentence.at(first + 2).any(any_noun));
  return !((next.is(Trait::metric) && !describes) || next.is(Trait::verb_third));
}

/// "Merge requests", "pull requests": a kind of request, not a command.
bool names_request(const Sentence& sentence, std::size_t first) {
  return is_one_of(sentence, first + 1, families::requests) && is_one_of(sentence, first, families::request_kinds);
}

/// Does the first word command? A noun may be spelt the same: "Test coverage of 80%" against "Test the app".
bool is_command(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const std::size_t first = reading.clause.first;
  const SentenceToken& word = sentence[first];
  const SentenceToken& next = sentence.at(first + 1);
  if (names_request(sentence, first)) return false;
  if (word.is(Term::up) && next.is(Term::to)) return false;  // "up to 97% of …"
  if (word.is(Term::more) && same_word(sentence, first, "better") && !next.is(Trait::article)) return false;
  if (is_unknown(word))
    return next.is(Trait::article) || next.is(Term::more) || next.is(Term::less) || next.is(Term::fewer) ||
           (next.literal != 0 && next.blank_before &&
            (sentence.at(first + 2).word() || sentence.at(first + 2).is(Sign::plus)));
  if ((!word.any(any_verb) && !word.is(Term::be)) || word.is(Trait::number)) return false;
  if (word.is(Term::be)) return true;
  constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain);
  const bool abides = word.is(Trait::maintain) && !word.any(bits(Trait::increase, Trait::decrease));  // "stay in touch"
  if (word.is(Trait::verb_base) && word.any(change)) return !(next.is(Term::in) && !abides) && !next.is(Term::of);
  if (word.is(Trait::plural) && !word.is(Trait::verb_base)) return false;  // "visits up from 900"
  if (names_by_number(sentence, first)) return false;
  if (word.is(Trait::rather_noun) && next.is(Trait::number) && closes_with_state(reading)) return false;
  if (word.is(Trait::rather_noun))
    return starts_phrase(next) || next.is(Trait::pronoun) || is_variable(sentence, first + 1) ||
           levels_up(sentence, first) || calls_person(sentence, first) || works_at(reading);
  // "Unauthorised absence", "automated backups": a participle before a noun describes it.
  if (word.is(Trait::verb_past) && !word.is(Trait::verb_base) && !starts_phrase(next)) return false;
  // "Welcoming, tidy rooms": it describes, as the next word does.
  if (word.is(Trait::verb_ing) && word.is(Trait::quality) && next.is(Sign::comma)) return false;
  const bool noun_too = word.any(any_noun | bits(Trait::quality));
  const bool may_name = noun_too || word.is(Trait::verb_ing);
  if (!word.any(change) && names_compound(sentence, first)) return false;
  if (may_name && !starts_phrase(next)) {
    if (closes_with_state(reading) && !word.is(Trait::gauge)) return false;
    if (has_own_predicate(reading)) return false;
  }
  if (!noun_too || (word.is(Trait::verb_ing) && !next.any(any_noun))) return true;
  return takes_object(sentence, first);
}

}  // namespace

bool commands(const Reading& reading) {
  const Sentence& sentence = reading.sentence;
  const std::size_t first = reading.clause.first;
  if (sentence[first].is(Trait::verb_ing) && is_gerund_subject(sentence, first)) return false;
  if (names_metric(reading) || describes_finished(sentence, first) || describes_persons(sentence, first)) return false;
  if (has_said_predicate(sentence, first) || has_bound(reading)) return false;
  return is_command(reading);
}

}  // namespace goals
