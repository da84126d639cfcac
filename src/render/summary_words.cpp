// Counts and means in words.
#include "render/summary_words.hpp"

#include <fmt/format.h>

#include <cmath>

#include "render/score_words.hpp"

namespace goals {

std::string size_words(const RollUp& total) {
  std::string text;
  const auto add = [&](int count, std::string_view thing) {
    if (count == 0) return;
    if (!text.empty()) text += ", ";
    text += count_words(count, thing);
  };
  add(total.objectives, "objective");
  add(total.key_results, "key result");
  add(total.goals, "SMART goal");
  add(total.kpis, "KPI");
  return text;
}

std::string score_words(const RollUp& total, const ScoreOptions& options) {
  const auto score = total.score();
  return score ? format_score(*score, {options.amber_from, options.committed_success}) : "–";
}

std::string goals_words(const RollUp& total) {
  std::string text = fmt::format("SMART goals: {} met of {} due", total.goals_met_due, total.goals_due);
  // What is done before it is due is met as well.
  const int early = total.goals_met - total.goals_met_due;
  if (early > 0) text += fmt::format(", {} met early", early);
  return text + fmt::format(", {} in all", total.goals);
}

std::string days_words(const ReportInput& input, const ReportPages& pages) {
  if (pages.pages.size() != 1 || !pages.pages.front().cycle.valid()) return {};
  const Period period = input.workspace.cycles[pages.pages.front().cycle].period;
  if (!period.contains(input.scores.today())) return {};
  return fmt::format(" · day {} of {}", input.scores.today() - period.first + 1, period.length());
}

std::optional<double> expected_score(const ReportInput& input, const ReportPages& pages) {
  double weight = 0;
  double sum = 0;
  for (const ReportPage& page : pages.pages) {
    for (const ReportItem& objective : page.objectives) {
      const ItemScore& score = input.scores.of(objective.id);
      const double own = static_cast<double>(input.workspace.item(objective.id).weight);
      if (is_left_out(score.status) || !score.score || !score.expected || !(own > 0) || !std::isfinite(own)) continue;
      weight += own;
      sum += own * *score.expected;
    }
  }
  return weight > 0 ? std::optional<double>(sum / weight) : std::nullopt;
}

std::string report_title(const ReportInput& input, const ReportPages& pages) {
  std::string text = "Goals";
  const std::vector<PersonId>& owners = input.filter.owners;
  if (!owners.empty()) text += " of " + std::string(input.workspace.name(input.workspace.persons[owners.front()].name));
  for (std::size_t i = 0; i < input.filter.statuses.size(); ++i) {
    text += fmt::format("{}{}", i == 0 ? " that are " : " or ", to_string(input.filter.statuses[i]));
  }
  if (pages.pages.size() != 1) return text;
  const std::string title = page_title(input.workspace, pages.pages.front().team, pages.pages.front().cycle);
  return title.empty() ? text : text + ": " + title;
}

}  // namespace goals
