// Weighted means that know what to leave out and never divide by nothing.
#include "score/roll_up.hpp"

#include <algorithm>
#include <cmath>

#include "score/measure.hpp"
#include "score/progress.hpp"

namespace goals {
namespace {

double weight_of(const Item& item) {
  return std::isfinite(item.weight) && item.weight > 0 ? as_written(item.weight) : 0.0;
}

/// The sums over the key results of an objective.
struct KeyResults {
  double weight = 0;
  double weighted = 0;
  std::uint32_t count = 0;  ///< in the mean, those of weight 0 too
  std::uint32_t with_data = 0;
  std::uint32_t declared = 0;
  std::uint32_t open = 0;  ///< not left out
  std::uint32_t done = 0;
  double expected = 0;  ///< weighted, over `expected_weight`
  double expected_weight = 0;
  float confidence = unset_number;
  std::optional<Date> last_check_in;

  void add(const Item& item, const ItemScore& score) {
    ++declared;
    if (is_left_out(score.status)) return;
    ++open;
    if (is_set(score.confidence) && !(score.confidence >= confidence)) confidence = score.confidence;
    if (score.last_check_in)
      last_check_in = std::max(last_check_in.value_or(*score.last_check_in), *score.last_check_in);
    if (!counts_in_mean(score)) return;
    ++count;
    weight += weight_of(item);
    weighted += weight_of(item) * score.score.value_or(0);
    if (score.by_hand || score.gap == Gap::none) ++with_data;
    done += score.status == Status::done;
    if (!score.expected) return;
    expected_weight += weight_of(item);
    expected += weight_of(item) * *score.expected;
  }
};

KeyResults sum_key_results(const Document& document, std::uint32_t index, std::span<const ItemScore> scores) {
  KeyResults sum;
  for (std::uint32_t at = 1; at < scores.size(); at += document.items[index + at].subtree_size) {
    const Item& child = document.items[index + at];
    if (child.kind == ItemKind::key_result) sum.add(child, scores[at]);
  }
  return sum;
}

Gap gap_of(const KeyResults& sum) {
  if (sum.declared == 0) return Gap::no_key_results;
  if (sum.open == 0) return Gap::no_open_key_result;
  if (sum.count == 0) return Gap::no_scored_key_result;
  if (sum.weight == 0) return Gap::all_weights_zero;
  return sum.with_data == 0 ? Gap::no_check_in : Gap::none;
}

void add_goal(RollUp& total, const ItemScore& score, Date today) {
  ++total.goals;
  ++total.statuses[static_cast<std::size_t>(score.status)];
  const bool due = score.deadline && *score.deadline <= today;
  const bool met = score.status == Status::done;
  total.goals_due += due;
  total.goals_met += met;
  total.goals_met_due += due && met;
  if (score.score || score.gap == Gap::no_check_in) {
    total.goals_score += score.score.value_or(0);
    ++total.goals_scored;
  }
}

void add_objective(RollUp& total, const Item& item, const ItemScore& score) {
  ++total.objectives;
  if (!score.score && score.gap != Gap::no_check_in) return;
  total.weight += weight_of(item);
  total.weighted += weight_of(item) * score.score.value_or(0);
}

}  // namespace

bool counts_in_mean(const ItemScore& score) {
  if (is_left_out(score.status)) return false;
  return score.score || score.gap == Gap::no_check_in;
}

void roll_up_objective(const Document& document, std::uint32_t index, const ScoreOptions& options,
                       std::span<ItemScore> scores) {
  const Item& item = document.items[index];
  ItemScore& score = scores.front();
  Course course = course_of(document, item, score);
  score.reason = "an objective is the weighted mean of its key results";
  if (is_left_out(course.left_out)) return;
  const KeyResults sum = sum_key_results(document, index, scores);
  score.gap = gap_of(sum);
  score.counted_children = sum.count;
  score.children_weight = sum.weight;
  if (sum.weight > 0) score.progress = without_noise(sum.weighted / sum.weight);
  score.score = score.progress;
  if (is_set(sum.confidence)) score.confidence = sum.confidence;
  if (sum.last_check_in && (!score.last_check_in || *score.last_check_in < *sum.last_check_in)) {
    score.last_check_in = sum.last_check_in;
  }
  apply_grade(item, score);
  course.has_open_parts = sum.done < sum.count;
  if (sum.expected_weight > 0) course.expected = sum.expected / sum.expected_weight;
  judge(course, options, score);
}

void add_key_result(RollUp& total, const Item& item, const ItemScore& score) {
  ++total.statuses[static_cast<std::size_t>(score.status)];
  total.key_results += !is_left_out(score.status);
  if (!counts_in_mean(score)) return;
  total.key_results_weight += weight_of(item);
  total.key_results_weighted += weight_of(item) * score.score.value_or(0);
}

void add_alone(RollUp& total, const Workspace& workspace, const Scores& scores, ItemId top_item) {
  const ItemScore& score = scores.of(top_item);
  const Item& item = workspace.item(top_item);
  if (is_left_out(score.status)) return;
  if (item.kind == ItemKind::objective) add_objective(total, item, score);
  if (item.kind == ItemKind::goal) add_goal(total, score, scores.today());
  if (item.kind != ItemKind::kpi) return;
  ++total.kpis;
  total.kpis_holding += score.holds == true;
  total.kpis_breached += score.holds == false;
}

void add_to(RollUp& total, const Workspace& workspace, const Scores& scores, ItemId top_item) {
  add_alone(total, workspace, scores, top_item);
  const Document& document = workspace.document(top_item);
  const std::uint32_t end = top_item.index + document.items[top_item.index].subtree_size;
  for (std::uint32_t child = top_item.index + 1; child < end; child += document.items[child].subtree_size) {
    if (document.items[child].kind != ItemKind::key_result) continue;
    add_key_result(total, document.items[child], scores.of({top_item.file, child}));
  }
}

void add_all(RollUp& total, const RollUp& part) {
  total.weight += part.weight;
  total.weighted += part.weighted;
  total.key_results_weight += part.key_results_weight;
  total.key_results_weighted += part.key_results_weighted;
  total.objectives += part.objectives;
  total.key_results += part.key_results;
  total.goals += part.goals;
  for (std::size_t i = 0; i < status_count; ++i) total.statuses[i] += part.statuses[i];
  total.goals_due += part.goals_due;
  total.goals_met += part.goals_met;
  total.goals_met_due += part.goals_met_due;
  total.goals_score += part.goals_score;
  total.goals_scored += part.goals_scored;
  total.kpis += part.kpis;
  total.kpis_holding += part.kpis_holding;
  total.kpis_breached += part.kpis_breached;
}

}  // namespace goals
