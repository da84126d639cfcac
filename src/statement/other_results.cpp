// Lists the results that a sentence states besides the one that was taken.
#include "statement/reading.hpp"

namespace goals {
namespace {

constexpr int least_weight = 7;  // of a number that is a result and no circumstance

/// Cuts a clause at `and`, commas and semicolons, and keeps the parts that could stand as results of their own.
class OtherResults {
 public:
  explicit OtherResults(const Reading& reading)
      : reading_(reading), sentence_(reading.sentence), end_(sentence_.size()) {}

  std::vector<TextRange> find() {
    std::vector<TextRange> others;
    std::size_t begin = reading_.clause.first;
    bool first_part = true;
    for (std::size_t i = begin + 1; i < end_; ++i) {
      if (!sentence_[i].is(Hint::joint)) continue;
      const std::size_t next = after_joint(i);
      if (next == 0) continue;
      find_subordinate();
      if (!opens_result(i, next)) {
        if (is_second_metric(i, next)) others.push_back(sentence_.range(next, noun_head(sentence_, next) + 1));
        continue;
      }
      add(others, begin, i, first_part);
      first_part = false;
      begin = next;
      i = next;
    }
    if (!first_part) add(others, begin, end_, false);
    return others;
  }

 private:
  /// "to …", "that …", "by doing …": what stands in it belongs to the result before.
  void find_subordinate() {
    if (searched_) return;  // most sentences have no joint, and need no search
    searched_ = true;
    const std::size_t verb = reading_.clause.verb;
    for (std::size_t i = reading_.clause.first + 1; i < end_; ++i) {
      const SentenceToken& token = sentence_[i];
      const SentenceToken& next = sentence_.at(i + 1);
      const bool relative = token.is(Term::that) || token.is(Term::who) || token.is(Term::which);
      const bool purpose = token.is(Term::to) && next.is(Trait::verb_base) && i > verb + 1;
      const bool means = (token.is(Term::by) || token.is(Term::via) || token.is(Term::for_)) &&
                         next.is(Trait::verb_ing) && !next.is(Trait::metric);
      if (!relative && !purpose && !means) continue;
      subordinate_ = i;
      return;
    }
  }

  /// The token after a joint at `i`, 0 where there is none.
  std::size_t after_joint(std::size_t i) const {
    const auto joins = [&](std::size_t at) {
      const SentenceToken& token = sentence_.at(at);
      return token.is(Term::and_) || token.is(Sign::comma) || token.is(Sign::semicolon) ||
             (token.is(Sign::plus) && token.blank_before && sentence_.at(at + 1).blank_before);
    };
    if (sentence_[i].aside || !joins(i)) return 0;
    std::size_t next = i + 1;
    while (joins(next)) ++next;
    return next < end_ ? next : 0;
  }

  bool opens_result(std::size_t joint, std::size_t first) const {
    if (counts_apart(joint, first)) return true;
    if (joint > subordinate_) return false;
    return commands(joint, first) || asserts(joint, first);
  }

  /// A number of its own on both sides: "30 customers and 5 partners".
  bool counts_apart(std::size_t joint, std::size_t first) const {
    if (sentence_.before(joint).literal != 0 && sentence_[first].literal != 0) return false;  // "30, 60 and 90 days"
    bool left = false;
    bool right = false;
    for (const QuantityPhrase& phrase : reading_.quantities) {
      const bool result = &phrase == reading_.target || (phrase.weight >= least_weight && &phrase != reading_.baseline);
      if (!result) continue;
      left = left || phrase.whole.last <= joint;
      right = right || (phrase.whole.first >= first && next_joint(first) >= phrase.whole.last);
    }
    return left && right;
  }

  std::size_t next_joint(std::size_t i) const {
    while (i < end_ && after_joint(i) == 0) ++i;
    return i;
  }

  /// "…, and gather feedback", after a verb with its own object.
  bool commands(std::size_t joint, std::size_t first) const {
    if (reading_.clause.kind != ClauseKind::imperative || joint < reading_.clause.first + 2) return false;
    const SentenceToken& verb = sentence_[first];
    const SentenceToken& next = sentence_.at(first + 1);
    if (!verb.is(Trait::verb_base) || verb.any(bits(Trait::preposition, Trait::quality))) return false;
    const bool object =
        next.is(Trait::article) || next.is(Trait::pronoun) || next.literal != 0 || next.is(Trait::number);
    const bool complete = next.word() && !next.is(Trait::preposition) && !next.is(Trait::conjunction) &&
                          next.any(bits(Trait::noun, Trait::quality, Trait::plural));
    return object || (complete && !verb.is(Trait::noun));
  }

  /// "…, and monitoring is consistent": a subject with its own verb.
  bool asserts(std::size_t joint, std::size_t first) const {
    const Clause& clause = reading_.clause;
    const std::size_t verb = clause.auxiliary != Clause::npos ? clause.auxiliary : clause.verb;
    if (clause.kind != ClauseKind::declarative || joint < verb) return false;
    for (std::size_t i = first + 1; i < end_ && i < first + 6; ++i) {
      const SentenceToken& token = sentence_[i];
      if (token.is(Trait::auxiliary)) return true;
      if (!token.word() || token.is(Trait::preposition) || token.is(Trait::conjunction)) return false;
    }
    return false;
  }

  /// "Increase retention and engagement": two metrics under one verb.
  bool is_second_metric(std::size_t joint, std::size_t first) const {
    constexpr Traits change = bits(Trait::increase, Trait::decrease, Trait::improve, Trait::maintain, Trait::reach);
    const bool command = reading_.clause.kind == ClauseKind::imperative;
    const std::size_t head_before = command ? reading_.clause.object_head : reading_.clause.subject_head;
    if ((command && (reading_.verb() & change) == 0) || joint != head_before + 1) return false;
    if (joint > subordinate_ || !sentence_[first - 1].is(Term::and_)) return false;
    const bool before = sentence_.before(joint).is(Trait::metric);
    const std::size_t head = noun_head(sentence_, first);
    return before && head != Clause::npos && has(reading_.traits(head), Trait::metric);
  }

  bool holds_taken(std::size_t first, std::size_t last, bool first_part) const {
    if (reading_.target == nullptr) return first_part;
    return reading_.target->whole.first >= first && reading_.target->whole.first < last;
  }

  static bool is_end_mark(const SentenceToken& token) {
    return token.is(Sign::period) || token.is(Sign::comma) || token.is(Sign::semicolon) || token.is(Sign::colon);
  }

  void add(std::vector<TextRange>& others, std::size_t first, std::size_t last, bool first_part) const {
    if (holds_taken(first, last, first_part)) return;
    const DatePhrase* date = reading_.deadline;
    if (date != nullptr && date->whole.first > first && date->whole.last >= last) last = date->whole.first;
    while (last > first + 1 && is_end_mark(sentence_[last - 1])) --last;
    others.push_back(sentence_.range(first, last));
  }

  const Reading& reading_;
  const Sentence& sentence_;
  std::size_t end_;
  bool searched_ = false;
  std::size_t subordinate_ = Clause::npos;
};

}  // namespace

void set_others(const Reading& reading, Statement& statement) {
  if (reading.sentence.holds(Hint::joint)) statement.others = RareList(OtherResults(reading).find());
}

}  // namespace goals
