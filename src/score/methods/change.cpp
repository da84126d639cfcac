// From a baseline to a target: the share of the way that is done.
#include "score/method.hpp"
#include "score/progress.hpp"
#include "score/wording.hpp"

namespace goals::score_methods {
namespace {

std::string_view recognise(const Subject& subject) {
  if (!subject.target || !subject.baseline || keeps_level(subject)) return {};
  return "it states a baseline and a target";
}

void measure(const Subject& subject, ItemScore& score) {
  score.baseline = subject.baseline;
  score.target = subject.target;
  score.current = current_level(subject);
  measure_distance(score);
}

}  // namespace

extern constinit const ScoreMethod change{ScoreKind::change, "change", "(current - baseline) / (target - baseline)",
                                          recognise, measure};

}  // namespace goals::score_methods
