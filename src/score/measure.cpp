// Puts an item's score together: method, grade by hand, first target, outlook, status.
#include "score/measure.hpp"

#include <algorithm>
#include <cassert>

#include "catalog/score_methods.hpp"
#include "score/method.hpp"
#include "score/outlook.hpp"
#include "score/progress.hpp"

namespace goals {
namespace {

GoalType type_of(const Item& item) { return item.type == GoalType::unset ? GoalType::committed : item.type; }

void set_success(const Subject& subject, const ItemScore* parent, ItemScore& score) {
  score.edges.amber_from = subject.options.amber_from;
  if (subject.item.type == GoalType::unset && parent) {
    score.edges = parent->edges;
    score.graded = parent->graded;
    return;
  }
  const GoalType type = type_of(subject.item);
  score.graded = type != GoalType::learning;
  score.edges.success =
      type == GoalType::aspirational ? subject.options.aspirational_success : subject.options.committed_success;
}

void read_check_ins(const Subject& subject, ItemScore& score) {
  score.confidence = subject.item.confidence;
  const LogEntry* last = subject.last();
  if (!last) return;
  score.last_check_in = last->date;
  score.last_entry = static_cast<std::uint32_t>(last - subject.document.log.data());
  score.stated = last->stated;
  for (auto entry = subject.check_ins.rbegin(); entry != subject.check_ins.rend(); ++entry) {
    if (!is_set((*entry)->confidence)) continue;
    score.confidence = (*entry)->confidence;
    return;
  }
}

void choose_method(const Subject& subject, ItemScore& score) {
  for (const ScoreMethod* method : score_methods::all()) {
    score.reason = method->recognise(subject);
    if (score.reason.empty()) continue;
    score.method = method;
    score.kind = method->kind;
    return;
  }
  assert(false && "no method recognises the item");
}

/// Progress as a score; a level that was never measured has none, everything else that was not has 0.
std::optional<double> score_of(const ItemScore& score) {
  if (score.progress) return std::clamp(*score.progress, 0.0, 1.0);
  const bool starts_at_zero =
      score.kind == ScoreKind::change || score.kind == ScoreKind::accumulate || score.kind == ScoreKind::milestone;
  if (score.gap == Gap::no_check_in && starts_at_zero) return 0.0;
  return std::nullopt;
}

void compare_with_first_target(const Subject& subject, ItemScore& score) {
  const auto planned = measure_first_target(subject, score);
  if (!planned) return;
  score.first_target = subject.first_target;
  score.first_target_score = planned->score;
}

}  // namespace

std::optional<ItemScore> measure_first_target(const Subject& subject, const ItemScore& score) {
  if (!subject.first_target || !score.target) return std::nullopt;
  const auto first = value_in_unit_of(*subject.first_target, *score.target);
  if (!first || *first == score.target->value) return std::nullopt;
  Subject as_planned = subject;
  as_planned.target = subject.first_target;
  ItemScore planned;
  planned.kind = score.kind;
  planned.edges = score.edges;
  score.method->measure(as_planned, planned);
  planned.score = score_of(planned);
  return planned;
}

ItemScore begin_score(const Subject& subject, const ItemScore* parent) {
  ItemScore score;
  set_success(subject, parent, score);
  score.start = subject.start;
  if (!score.start && !subject.check_ins.empty()) score.start = subject.check_ins.front()->date;
  score.deadline = subject.deadline;
  if (subject.first_deadline != subject.deadline) score.first_deadline = subject.first_deadline;
  score.cadence = subject.cadence;
  read_check_ins(subject, score);
  const bool parent_left_out = parent && is_left_out(parent->status);
  score.status = parent_left_out ? parent->status : subject.left_out;
  return score;
}

void apply_grade(const Item& item, ItemScore& score) {
  if (!is_set(item.score)) return;
  score.by_hand = true;
  score.score = std::clamp(as_written(item.score), 0.0, 1.0);
}

Course course_of(const Document& document, const Item& item, const ItemScore& begun) {
  const bool said_missed =
      begun.last_entry != ItemScore::no_entry && document.log[begun.last_entry].state == CheckInState::missed;
  return {item.kind, begun.status, item.status == ItemStatus::paused, said_missed, false, std::nullopt};
}

void measure_item(const Subject& subject, ItemScore& score) {
  choose_method(subject, score);
  const Course course = course_of(subject.document, subject.item, score);
  score.method->measure(subject, score);
  score.score = score_of(score);
  compare_with_first_target(subject, score);
  apply_grade(subject.item, score);
  look_ahead(subject, score);
  judge(course, subject.options, score);
}

}  // namespace goals
