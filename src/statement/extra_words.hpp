// Words that users add to the lexicon: small tables over the built-in ones, which stay as the build wrote them.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "statement/lexicon.hpp"
#include "statement/lexicon_builder.hpp"

namespace goals {

/// A kind of words that may be added, such as `audiences`.
struct ExtraWordKind {
  std::string_view name;
  Traits traits;
  Inflection inflection;  ///< nouns and verbs are given in their base form
  std::string_view summary;
};

inline constexpr std::array<ExtraWordKind, 14> extra_word_kinds{{
    {"vague", bits(Trait::vague, Trait::quality), Inflection::none,
     "qualities that say nothing without a criterion: `world-class`"},
    {"metrics", bits(Trait::noun, Trait::metric), Inflection::noun,
     "what is measured, and better when there is more of it"},
    {"adverse-metrics", bits(Trait::noun, Trait::metric, Trait::adverse), Inflection::noun,
     "what is measured, and better when less"},
    {"audiences", bits(Trait::noun, Trait::audience), Inflection::noun, "people outside of one's own hands: customers"},
    {"staff", bits(Trait::noun, Trait::staff), Inflection::noun, "one's own people"},
    {"deliverables", bits(Trait::noun, Trait::deliverable), Inflection::noun, "things that one makes: reports"},
    {"occasions", bits(Trait::noun, Trait::occasion), Inflection::noun,
     "things that one does, so that a number of them is work"},
    {"results", bits(Trait::noun, Trait::yield), Inflection::noun,
     "things that come from others, so that a number of them is a result"},
    {"increase-verbs", bits(Trait::increase), Inflection::verb, "something goes up"},
    {"decrease-verbs", bits(Trait::decrease), Inflection::verb, "something goes down"},
    {"improve-verbs", bits(Trait::improve), Inflection::verb, "something gets better"},
    {"making-verbs", bits(Trait::make), Inflection::verb, "one thing is made, and is done or not"},
    {"activity-verbs", bits(Trait::work), Inflection::verb, "own work, counted or repeated"},
    {"gaining-verbs", bits(Trait::obtain), Inflection::verb, "what it gets is given or decided by others: win"},
}};

/// Can the lexicon hold this word: one word in ASCII letters, digits, `-` and `'`, and not too long?
bool can_be_added(std::string_view word);

class ExtendedLexicon {
 public:
  struct Addition {
    const ExtraWordKind* kind;
    std::vector<std::string> words;  ///< each fit for `can_be_added`
  };

  /// Lies over the English lexicon.
  explicit ExtendedLexicon(std::span<const Addition> additions);
  ExtendedLexicon(const ExtendedLexicon&) = delete;
  ExtendedLexicon& operator=(const ExtendedLexicon&) = delete;
  ~ExtendedLexicon() = default;

  const Lexicon& lexicon() const { return lexicon_; }

 private:
  LexiconStore store_;
  Lexicon lexicon_;
};

}  // namespace goals
