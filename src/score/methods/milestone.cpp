// Something that is done or not; a share counts where people check one in.
#include "score/method.hpp"
#include "score/progress.hpp"
#include "score/wording.hpp"

namespace goals::score_methods {
namespace {

/// "By 20%" of nobody knows what: a percentage that is checked in is then no share of what is done.
bool states_amount(const Subject& subject) {
  return subject.item.has_values() && subject.item.statement.relative && subject.item.statement.target;
}

std::string_view recognise(const Subject& subject) {
  if (subject.target || keeps_level(subject)) return {};
  if (states_amount(subject)) return "it states an amount of change and no baseline, so it is done or not";
  return "it states no number, so it is done or not";
}

/// `40%`, `2 of 5` and `0.4` are shares; any other number would need a target.
std::optional<double> checked_in_share(const Level& level) {
  if (const auto share = share_of(level)) return share;
  const bool is_bare_share = level.unit == Unit{} && level.value >= 0 && level.value <= 1;
  return is_bare_share ? std::optional<double>(level.value) : std::nullopt;
}

void measure(const Subject& subject, ItemScore& score) {
  const LogEntry* last = subject.last();
  if (last && last->state == CheckInState::missed) {
    score.progress = 0;
  } else if ((last && last->state == CheckInState::done) || subject.item.status == ItemStatus::done) {
    score.progress = 1;
  } else if (!last) {
    score.gap = Gap::no_check_in;
  } else {
    score.current = level_of(*last);
    const auto share = states_amount(subject) ? std::nullopt : checked_in_share(*score.current);
    if (share) score.progress = without_noise(*share);
    if (!share) score.gap = Gap::no_target;
  }
}

}  // namespace

extern constinit const ScoreMethod milestone{ScoreKind::milestone, "milestone",
                                             "1 when done, else the share checked in", recognise, measure};

}  // namespace goals::score_methods
