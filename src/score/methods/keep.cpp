// A level that must hold all the time: the share of the known days on which it did.
#include <algorithm>

#include "score/method.hpp"
#include "score/progress.hpp"
#include "score/wording.hpp"

namespace goals::score_methods {
namespace {

std::string_view recognise(const Subject& subject) {
  if (!keeps_level(subject)) return {};
  return subject.item.kind == ItemKind::kpi ? "a KPI is a level to keep" : "it states a level to keep";
}

/// Does a check-in hold the level? Nothing when its unit does not fit.
std::optional<bool> holds(const LogEntry& check_in, const Level& target, bool higher) {
  if (check_in.state != CheckInState::value) return check_in.state == CheckInState::done;
  const auto value = value_in_unit_of(*level_of(check_in), target);
  return value ? std::optional<bool>(satisfies(*value, target, higher)) : std::nullopt;
}

/// A check-in speaks for the days up to the next one, but for no more than two cadences.
HeldTime time_held(const Subject& subject, bool higher, Period span) {
  HeldTime time;
  const auto& check_ins = subject.check_ins;
  for (std::size_t i = 0; i < check_ins.size(); ++i) {
    const Date from = std::max(check_ins[i]->date, span.first);
    const Date silent_from = check_ins[i]->date + 2 * subject.cadence;
    const Date next = i + 1 < check_ins.size() ? check_ins[i + 1]->date : span.last + 1;
    const int days = std::min({next, silent_from, span.last + 1}) - from;
    const auto held = holds(*check_ins[i], *subject.target, higher);
    if (days <= 0 || !held) continue;
    (*held ? time.held : time.broken) += days;
  }
  time.unknown = span.length() - time.held - time.broken;
  return time;
}

Period measured_span(const Subject& subject) {
  const Date today = subject.options.today;
  const Date last = subject.deadline ? std::min(today, *subject.deadline) : today;
  const Date first_check_in = subject.check_ins.front()->date;
  return {std::min(subject.start.value_or(first_check_in), last), last};
}

void measure(const Subject& subject, ItemScore& score) {
  score.target = subject.target;
  score.current = current_level(subject);
  const bool has_side = score.target && score.target->relation != Relation::between;
  if (has_side) score.side = side_of(subject);
  if (has_side && !score.side.known()) score.side = {true, SideReason::assumed};
  const LogEntry* last = subject.last();
  if (!score.target || !last) {
    score.gap = score.target ? Gap::no_check_in : Gap::no_target;
    return;
  }
  const bool higher = score.side.higher;
  score.holds = holds(*last, *score.target, higher);
  score.time = time_held(subject, higher, measured_span(subject));
  const int known = score.time.held + score.time.broken;
  if (!score.holds) {
    score.gap = Gap::units_differ;
  } else if (known > 0) {
    score.progress = without_noise(static_cast<double>(score.time.held) / known);
  } else {
    score.gap = Gap::no_check_in;  // all that was said lies before the start
  }
}

}  // namespace

extern constinit const ScoreMethod keep{ScoreKind::keep, "keep", "days held / days known", recognise, measure};

}  // namespace goals::score_methods
