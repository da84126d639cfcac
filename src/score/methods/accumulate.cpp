// An amount that adds up from nothing: customers won, money earned, teams of ten.
#include "score/method.hpp"
#include "score/progress.hpp"
#include "score/wording.hpp"

namespace goals::score_methods {
namespace {

std::string_view recognise(const Subject& subject) {
  if (subject.baseline || keeps_level(subject) || !counts_up(subject)) return {};
  return "it states an amount to collect and no baseline, so it starts at 0";
}

void measure(const Subject& subject, ItemScore& score) {
  Level zero = *subject.target;
  zero.upper = zero.upper == zero.value ? 0 : zero.upper;
  zero.value = 0;
  zero.relation = Relation::exact;
  zero.origin = LevelOrigin::zero;
  score.baseline = zero;
  score.target = subject.target;
  score.current = current_level(subject);
  measure_distance(score);
}

}  // namespace

extern constinit const ScoreMethod accumulate{ScoreKind::accumulate, "accumulate", "current / target", recognise,
                                              measure};

}  // namespace goals::score_methods
