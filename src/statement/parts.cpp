// Finds where a sentence turns from its result to means, purposes and the present; one walk over the words that turn.
#include "statement/parts.hpp"

#include <algorithm>

#include "statement/number_name.hpp"
#include "statement/word_order.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

class PartFinder {
 public:
  explicit PartFinder(const Reading& reading) : reading_(reading), sentence_(reading.sentence) {}

  /// "by posting twice a week", "through 3 campaigns": how, not what. "that", "to reach": what it is for.
  Parts find() {
    for (std::size_t i = reading_.clause.first + 1; i < sentence_.size(); ++i) {
      const SentenceToken& token = sentence_[i];
      if (!token.is(Hint::turn)) continue;
      const SentenceToken& next = sentence_.at(i + 1);
      const bool doing = next.is(Trait::verb_ing) && !next.any(bits(Trait::noun, Trait::metric));
      const bool aside = token.is(Sign::comma) && i > reading_.clause.verb + 1 && (doing || next.is(Term::with));
      if ((token.is(Term::by) && doing) || (token.is(Term::via) && !in_subject(i)) || aside) {
        parts_.means = i;
        return parts_;
      }
      if (token.is(Sign::comma) && i > parts_.present) parts_.present_end = std::min(parts_.present_end, i);
      if (token.is(Sign::comma) && next.is(Term::current) && !token.aside) parts_.present = i;
      const bool joins = token.is(Term::and_) && next.is(Trait::verb_base) && i > reading_.clause.verb + 1;
      if (joins && parts_.second_verb == Clause::npos && !next.is(Trait::noun)) parts_.second_verb = i;
      const bool relative = has_role(token.term, TermRole::subordinates);
      if (token.is(Term::that) && reports(i - 1)) continue;  // "customers report that 80% …"
      // "The time to fill in a form" is a metric with what it measures.
      const bool measured = sentence_.before(i).is(Trait::measure_time);
      const bool purpose = token.is(Term::to) && next.is(Trait::verb_base) && !measured && !leads_to_noun(i) &&
                           !next.any(bits(Trait::increase, Trait::decrease, Trait::improve, Trait::reach));
      const bool verb_before = i > reading_.clause.first + 1 || reading_.clause.kind != ClauseKind::imperative;
      if ((purpose || (relative && !in_subject(i))) && verb_before && parts_.subordinate == Clause::npos &&
          !token.aside)
        parts_.subordinate = i;
    }
    return parts_;
  }

 private:
  /// What they say, find or agree on is the result.
  bool reports(std::size_t i) const {
    if (reading_.clause.kind != ClauseKind::declarative) return false;
    return is_form_of(sentence_, i, families::reporting_verbs);
  }

  /// "people who … return", "orders placed using the app rise": before the verb of a sentence.
  bool in_subject(std::size_t i) const {
    return reading_.clause.kind == ClauseKind::declarative &&
           i < std::min(reading_.clause.verb, reading_.clause.auxiliary);
  }

  /// "Access to clean water".
  bool leads_to_noun(std::size_t to) const {
    return sentence_.at(to + 1).is(Trait::quality) && to > 0 && is_one_of(sentence_, to - 1, families::nouns_with_to);
  }

  const Reading& reading_;
  const Sentence& sentence_;
  Parts parts_;
};

}  // namespace

Parts find_parts(const Reading& reading) { return PartFinder(reading).find(); }

}  // namespace goals
