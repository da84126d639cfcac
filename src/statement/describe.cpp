// Words the reasons of a reading for people.
#include "statement/statement.hpp"

namespace goals {
namespace {

/// What is said of the words that the reason points at.
std::string_view predicate(Reason reason) {
  switch (reason) {
    case Reason::none: return "";
    case Reason::number: return "is a number to check against";
    case Reason::totality: return "leaves nothing out";
    case Reason::deliverable: return "is one thing, done or not";
    case Reason::state: return "is a state that holds or does not";
    case Reason::grade: return "is a grade to check against";
    case Reason::placeholder: return "stands for a number that is still open";
    case Reason::quality_word: return "is a quality without a criterion";
    case Reason::unspecified_change: return "says no amount";
    case Reason::bare_metric: return "names a metric and nothing else";
    case Reason::question: return "asks and states nothing";
    case Reason::continuing: return "is attention without an end";
    case Reason::change_verb: return "changes a metric";
    case Reason::audience_behaviour: return "is what others do";
    case Reason::metric_noun: return "is measured";
    case Reason::own_work: return "counts own work";
    case Reason::repeated_work: return "is work that repeats";
    case Reason::single_work: return "makes one thing";
    case Reason::unclear: return "is not understood";
  }
  return "";
}

}  // namespace

std::string describe(Reason reason, TextRange range, std::string_view text) {
  const std::string_view said = predicate(reason);
  if (said.empty()) return {};
  const bool quotable = !range.empty() && range.end <= text.size();
  if (!quotable) return std::string("the sentence ").append(said);
  return std::string("`").append(range.of(text)).append("` ").append(said);
}

}  // namespace goals
