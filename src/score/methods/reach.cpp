// A level to arrive at, without a stated baseline: the first check-in is the baseline, and before it nothing is known.
#include "score/method.hpp"
#include "score/progress.hpp"
#include "score/wording.hpp"

namespace goals::score_methods {
namespace {

std::string_view recognise(const Subject& subject) {
  if (!subject.target || subject.baseline || keeps_level(subject) || counts_up(subject)) return {};
  return "it states a level to reach and no baseline, so the first check-in is the baseline";
}

std::optional<Level> first_level(const Subject& subject) {
  for (const LogEntry* entry : subject.check_ins) {
    if (entry->state == CheckInState::value) return level_of(*entry, LevelOrigin::first_check_in);
  }
  return std::nullopt;
}

/// "By 20%" becomes a level as soon as a check-in says 20% of what.
Level absolute_level(const Subject& subject, const Level& baseline) {
  const auto value = absolute_target(subject.item.statement, baseline.value);
  if (!value) return *subject.target;
  return Level{*value, *value, baseline.unit, Relation::exact, subject.target->origin, subject.target->date};
}

/// A level that was met from the first check-in on leaves no way to go: it counts while it holds.
void measure_from(const Subject& subject, ItemScore& score) {
  const auto first = value_in_unit_of(*score.baseline, *score.target);
  const auto current = value_in_unit_of(*score.current, *score.target);
  if (!first || !current) {
    score.gap = Gap::units_differ;
    return;
  }
  Side side = side_of(subject);
  if (!side.known()) {
    const bool rated = dimension(score.target->unit) == Dimension::rating;
    side = {rated || *first <= score.target->value, SideReason::assumed};
  }
  const bool higher = side.higher;
  // "Under 5%" from 5% on is not met, and yet no way to make.
  const bool on_edge = *first == near_edge(*score.target, *first);
  if (!on_edge && !satisfies(*first, *score.target, higher)) {
    measure_distance(score);
    return;
  }
  score.side = side;
  // `done` stands for the value of the target, which "fewer than 5" leaves out.
  score.holds = score.current->origin == LevelOrigin::done || satisfies(*current, *score.target, higher);
  score.progress = *score.holds ? 1 : 0;
}

void measure(const Subject& subject, ItemScore& score) {
  score.target = subject.target;
  score.baseline = first_level(subject);
  score.current = current_level(subject);
  score.relative_target = subject.relative_target;
  if (!score.current) {
    score.gap = Gap::no_check_in;
  } else if (!score.baseline) {
    score.progress = 1;  // `done` is all that was ever said
  } else {
    if (subject.relative_target) {
      score.target = absolute_level(subject, *score.baseline);
      score.relative_target = false;
      if (score.current->origin == LevelOrigin::done) {
        score.current->value = score.current->upper = score.target->value;
        score.current->unit = score.target->unit;
      }
    }
    measure_from(subject, score);
  }
}

}  // namespace

extern constinit const ScoreMethod reach{ScoreKind::reach, "reach",
                                         "(current - first check-in) / (target - first check-in)", recognise, measure};

}  // namespace goals::score_methods
