// SMART goals with their five criteria, and the KPIs of a page.
#include <fmt/format.h>

#include <array>

#include "render/bar.hpp"
#include "render/markdown/pieces.hpp"
#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"

namespace goals::markdown {
namespace {

constexpr std::size_t bar_cells = 10;

struct Criterion {
  LabelKind label;
  std::string_view name;
};

constexpr std::array criteria{
    Criterion{LabelKind::specific, "Specific"}, Criterion{LabelKind::measurable, "Measurable"},
    Criterion{LabelKind::achievable, "Achievable"}, Criterion{LabelKind::relevant, "Relevant"},
    Criterion{LabelKind::time_bound, "Time-bound"}};

/// What the statement or another field says where the line of the criterion is missing; empty where nothing does.
std::string derived_words(const ReportInput& input, ItemId id, LabelKind criterion) {
  const ItemScore& score = input.scores.of(id);
  switch (criterion) {
    case LabelKind::specific: {
      const std::string_view metric = input.workspace.text(id, input.workspace.item(id).metric_range);
      return std::string(metric);
    }
    case LabelKind::measurable:
      if (!score.target) return {};
      return score.baseline && score.baseline->origin != LevelOrigin::zero
                 ? fmt::format("from {} to {}", format_level(*score.baseline), format_level(*score.target))
                 : format_level(*score.target);
    case LabelKind::relevant: {
      const Document& document = input.workspace.document(id);
      const Field* why = document.find_field(input.workspace.item(id), LabelKind::why);
      return why ? std::string(document.text(why->value)) : std::string();
    }
    case LabelKind::time_bound: return score.deadline ? "by " + to_string(*score.deadline) : std::string();
    default: return {};
  }
}

void append_criterion(const ReportInput& input, ItemId id, const Criterion& criterion, std::string& out) {
  const Document& document = input.workspace.document(id);
  const Field* field = document.find_field(input.workspace.item(id), criterion.label);
  out += fmt::format("- **{}**: ", criterion.name);
  if (field && !field->value.empty()) {
    append_markdown(out, document.text(field->value));
    for (const Note& note : document.notes_at(field->notes)) {
      out += ' ';
      append_markdown(out, document.text(note.text));
    }
  } else if (const std::string derived = derived_words(input, id, criterion.label); !derived.empty()) {
    append_markdown(out, derived);
    out += " *(as stated)*";
  } else {
    out += "*not said*";
  }
  out += '\n';
}

void append_goal(const ReportInput& input, ItemId id, std::string& out) {
  const Document& document = input.workspace.document(id);
  const ItemScore& score = input.scores.of(id);
  out += fmt::format("#### {} ", mark(score.status));
  append_title(input.workspace, id, out);
  out += "\n\n";
  if (score.score) out += coarse_bar(*score.score, bar_cells) + " ";
  out += fmt::format("**{}** · {}", score_words(score), status_words(score, input.scores.options));
  const std::string way = stations_words(stations(document, score));
  if (!way.empty()) out += " · " + markdown_escaped(way);
  if (score.forecast) out += " · forecast " + markdown_escaped(forecast_words(score));
  if (score.deadline) out += fmt::format(" · due {}", to_string(*score.deadline));
  out += fmt::format(" · {}\n\n", owners(input.workspace, id));
  for (const Criterion& criterion : criteria) append_criterion(input, id, criterion, out);
  if (score.last_check_in) out += "- last check-in: " + last_check_in(document, score) + "\n";
  out += '\n';
}

void append_kpi(const ReportInput& input, ItemId id, std::string& out) {
  const Document& document = input.workspace.document(id);
  const ItemScore& score = input.scores.of(id);
  std::string title;
  append_title(input.workspace, id, title);
  std::string guarded;
  for (const Reference& reference : document.references_of(input.workspace.item(id))) {
    if (reference.field != LabelKind::guards || !reference.target.valid()) continue;
    if (!guarded.empty()) guarded += ", ";
    append_markdown(guarded, title_words(input.workspace, reference.target));
  }
  const Stations way = stations(document, score);
  const bool is_known = score.time.held + score.time.broken > 0 && score.progress;
  append_row(out, {title, way.target.empty() ? "–" : markdown_escaped(way.target),
                   way.current.empty() ? "–" : "**" + markdown_escaped(way.current) + "**",
                   fmt::format("{} {}", mark(score.status), to_string(score.status)),
                   is_known ? format_percent(*score.progress, score.edges) : "–", guarded.empty() ? "–" : guarded,
                   owners(input.workspace, id), last_check_in(document, score)});
}

}  // namespace

void append_goals(const ReportInput& input, const ReportPage& page, std::string& out) {
  const RollUp& total = page.total;
  if (total.goals == 0) return;
  out += fmt::format("### SMART goals: {} met of {} due, {} in all", total.goals_met_due, total.goals_due, total.goals);
  if (const auto mean = total.goals_mean()) {
    out += fmt::format(", {} on average",
                       format_score(*mean, {input.scores.options.amber_from, input.scores.options.committed_success}));
  }
  out += "\n\n";
  for (const ReportItem& goal : page.goals) {
    if (!is_left_out(input.scores.of(goal.id).status)) append_goal(input, goal.id, out);
  }
}

void append_kpis(const ReportInput& input, const ReportPage& page, std::string& out) {
  if (page.total.kpis == 0) return;
  out += fmt::format("### KPIs: {} of {} holding\n\n", page.total.kpis_holding, page.total.kpis);
  append_head(out, {"KPI", "Level", "Now", "Status", "Held", "Guards", "Owner", "Last check-in"});
  for (const ReportItem& kpi : page.kpis) {
    if (!is_left_out(input.scores.of(kpi.id).status)) append_kpi(input, kpi.id, out);
  }
  out += '\n';
}

}  // namespace goals::markdown
