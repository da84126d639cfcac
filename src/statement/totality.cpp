// Decides where all, every, each and no stand for a share of what is counted.
#include "statement/totality.hpp"

#include "statement/number_name.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

constexpr Traits people = bits(Trait::audience, Trait::staff);

/// all, every, each, no: where they stand for a share of what is counted.
class Totality {
 public:
  explicit Totality(const Reading& reading) : reading_(reading), sentence_(reading.sentence) {}

  bool excludes_all() const {
    const std::size_t first = reading_.clause.first;
    return (sentence_.at(first).is(Term::no) || is_none_of(first) || is_not_one(first)) &&
           reading_.clause.kind != ClauseKind::imperative && is_total(first);
  }

  std::size_t find() const {
    const std::size_t begin = reading_.clause.first;
    const SentenceToken& negation = sentence_.before(begin);
    const std::size_t object = reading_.clause.object_first;
    const bool single =
        negation.is(Term::not_) && sentence_.at(object).is(Term::a) && same_word(sentence_, object + 1, "single");
    const bool any = negation.is(Term::not_) && sentence_.at(object).is(Term::any);  // "do not buy any clothes"
    if (reading_.clause.negated && (negation.is(Term::never) || single || any)) return begin - 1;
    for (std::size_t i = reading_.clause.first; i < sentence_.size(); ++i) {
      const SentenceToken& token = sentence_[i];
      if (token.is(Term::none) && i != reading_.clause.verb && !token.is(Sign::period))
        continue;  // "eliminate" needs no word of totality
      if (token.aside || token.is(Term::via)) continue;
      if (i > reading_.clause.first &&
          (token.is(Term::that) || token.is(Term::who) || token.is(Term::which) || token.is(Term::how)))
        break;
      if (token.is(Term::by) && sentence_.at(i + 1).is(Trait::verb_ing)) break;
      const bool next_sentence = sentence_.at(i + 1).blank_before && sentence_.at(i + 1).capital;
      if (opens_purpose(i) || (token.is(Sign::period) && next_sentence && i > reading_.clause.first + 1)) break;
      const SentenceToken& next = sentence_.at(i + 1);
      if (token.is(Term::and_) && next.is(Trait::verb_base) && !next.is(Trait::noun)) break;
      if (token.is(Hint::totality) && is_total(i)) return i;
    }
    return Clause::npos;
  }

 private:
  bool is_total(std::size_t i) const {
    const SentenceToken& token = sentence_[i];
    const bool itself =
        reading_.clause.kind == ClauseKind::declarative && !sentence_.at(i + 1).word();  // "the strike ends"
    if (i == reading_.clause.verb && token.is(Trait::eliminate) && itself) return false;
    if (i == reading_.clause.verb && token.is(Trait::eliminate))
      return !token.is(Trait::noun) || sentence_.at(i + 1).word();
    if (token.is(Term::never)) return sentence_.at(i + 1).word();
    const bool none = (token.is(Term::no) && sentence_.at(i + 1).word()) || is_none_of(i) || is_not_one(i);
    const bool all = token.is(Term::all) || token.is(Term::every) || token.is(Term::each);
    if (!none && !all) return false;
    if (all && sentence_.before(i).is(Term::for_) && !sentence_.at(i + 1).word()) return true;  // "for all", at the end
    // "everybody", "universally", but not in "a place everybody knows".
    if (token.is(Trait::pronoun))
      return i == reading_.clause.first || i == reading_.clause.verb + 1 || !is_noun(sentence_.before(i));
    if (token.is(Term::no) && i == reading_.clause.first && same_word(sentence_, i + 1, "one") &&
        !is_noun(sentence_.at(i + 2)))
      return true;  // "no one is left behind"
    std::size_t next = i + 1;
    while (sentence_.at(next).is(Term::of) || sentence_.at(next).is(Term::the) ||
           sentence_.at(next).is(Trait::quality) || sentence_.at(next).is(Term::other))
      ++next;
    const SentenceToken& noun = sentence_.at(next);
    if (is_not_one(i)) return counts_none(i);
    if (noun.any(bits(Trait::calendar, Trait::frequency, Trait::number, Trait::weekday)) || noun.literal != 0 ||
        noun.is(Term::weekend) || same_word(sentence_, next, "time") || noun.is(Term::more) || noun.is(Term::less) ||
        noun.is(Term::later))
      return false;
    if (none) return counts_none(i);
    return is_in_place(i) && is_countable(i, noun_head(sentence_, i + 1));
  }

  /// "A badge for the crew to give each of them a name": what a thing is for.
  bool opens_purpose(std::size_t i) const {
    const SentenceToken& before = sentence_.before(i);
    const std::size_t head =
        reading_.clause.kind == ClauseKind::imperative ? reading_.clause.object_head : reading_.clause.subject_head;
    const bool one = has(reading_.verb(), Trait::make) && sentence_.at(reading_.clause.object_first).is(Term::a);
    return sentence_[i].is(Term::to) && sentence_.at(i + 1).is(Trait::verb_base) && i > reading_.clause.first + 1 &&
           before.any(any_noun) && !before.is(Trait::verb_base) && head != Clause::npos &&
           (one || has(reading_.traits(head), Trait::deliverable)) && !has(reading_.traits(head), Trait::plural);
  }

  bool is_none_of(std::size_t i) const { return sentence_.at(i).is(Term::none_of) && sentence_.at(i + 1).is(Term::of); }

  /// "not a single", "not one".
  bool is_not_one(std::size_t i) const {
    if (!sentence_[i].is(Term::not_)) return false;
    const SentenceToken& next = sentence_.at(i + 1);
    return (next.is(Term::a) && same_word(sentence_, i + 2, "single")) || (next.is(Trait::number) && next.value == 1);
  }

  bool counts_none(std::size_t i) const {
    const SentenceToken& before = sentence_.before(i);
    return i == reading_.clause.first || before.is(Trait::verb_base) || before.is(Term::have) || before.is(Term::be) ||
           before.is(Sign::comma);
  }

  /// Subject or object of the clause, or the people its work is for.
  bool is_in_place(std::size_t i) const {
    const SentenceToken& before = sentence_.before(i);
    if (i == reading_.clause.first || !before.is(Trait::preposition)) return true;
    const bool verb_before = i >= 2 && reading_.clause.verb == i - 2 && reading_.clause.kind == ClauseKind::imperative;
    if (verb_before) return true;
    const bool persons =
        (reading_.traits(noun_head(sentence_, i + 1)) & people) != 0 || sentence_.at(i + 2).is(Term::they);
    if (sentence_.at(reading_.clause.first).is(Term::there)) return false;
    const bool met = reading_.clause.kind == ClauseKind::nominal && before.is(Term::with) && persons &&
                     has(reading_.subject(), Trait::occasion);  // "reviews with all partners"
    if (reading_.clause.kind != ClauseKind::imperative)
      return met || before.is(Term::of) || (before.is(Term::by) && persons);
    // "Create a glossary for all teams" makes one thing; "hold courses for all teams" is done with each of them.
    if (makes_one_thing()) return false;
    const SentenceToken& first = sentence_.at(reading_.clause.object_first);
    const bool things = has(reading_.object(), Trait::deliverable) && !first.is(Trait::article) && !first.capital &&
                        before.is(Term::for_);  // "labels for every shelf", "alt text for every image"
    const bool each_one =
        things || ((before.is(Term::for_) || before.is(Term::with)) && has(reading_.object(), Trait::occasion) &&
                   has(reading_.object(), Trait::plural));  // "interviews for all lost deals"
    const bool sent = before.is(Term::to) && has(reading_.verb(), Trait::recur) && persons &&
                      has(reading_.object(), Trait::plural) &&
                      !sentence_.at(reading_.clause.object_first).is(Trait::article);
    return before.is(Term::of) || each_one || sent ||
           (persons && (before.is(Term::for_) || before.is(Term::with) || before.is(Term::from)));
  }

  bool makes_one_thing() const {
    const SentenceToken& article = sentence_.at(reading_.clause.object_first);
    const bool one = article.is(Term::a) || (article.is(Term::the) && !has(reading_.object(), Trait::plural));
    return one && has(reading_.verb(), Trait::make) && reading_.clause.object_head != Clause::npos;
  }

  /// `total`: the word that counts it; "every" and "each" stand before nothing else, "whole" also before one thing.
  bool is_countable(std::size_t total, std::size_t head) const {
    const Traits noun = reading_.traits(head);
    const bool each = (sentence_[total].is(Term::every) || sentence_[total].is(Term::each)) && head != Clause::npos;
    const bool whole = is_one_of(sentence_, total, families::wholes);
    if (whole && !has(noun, Trait::plural)) return false;
    const bool known = (noun & bits(Trait::audience, Trait::staff, Trait::deliverable, Trait::occasion, Trait::yield,
                                    Trait::adverse, Trait::metric)) != 0;
    const bool name = head != Clause::npos && noun == 0;  // "all CVEs"
    const bool kinds = sentence_.at(head + 1).is(Term::of) && is_one_of(sentence_, head, families::sorts);
    return (known || name || each || has(noun, Trait::plural)) && !has(noun, Trait::partitive) && !kinds;
  }

  const Reading& reading_;
  const Sentence& sentence_;
};

}  // namespace

std::size_t find_totality(const Reading& reading) {
  return reading.sentence.holds(Hint::totality) ? Totality(reading).find() : Clause::npos;
}

bool means_none(const SentenceToken& totality) {
  return totality.is(Term::no) || totality.is(Term::none_of) || totality.is(Term::not_) || totality.is(Term::never);
}

bool excludes_all(const Reading& reading) {
  return reading.sentence.holds(Hint::totality) && Totality(reading).excludes_all();
}

}  // namespace goals
