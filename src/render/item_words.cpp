// Puts together what score, document and log say about one item.
#include "render/item_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/score_words.hpp"
#include "score/log_entries.hpp"

namespace goals {
namespace {

struct Criterion {
  LabelKind label;
  std::string_view name;
};

constexpr std::array<Criterion, 5> criteria{{{LabelKind::specific, "Specific"},
                                             {LabelKind::measurable, "Measurable"},
                                             {LabelKind::achievable, "Achievable"},
                                             {LabelKind::relevant, "Relevant"},
                                             {LabelKind::time_bound, "Time-bound"}}};

/// What the statement or another field says where the line of the criterion is missing; empty where nothing does.
std::string derived_words(const ReportInput& input, ItemId id, LabelKind criterion) {
  const ItemScore& score = input.scores.of(id);
  switch (criterion) {
    case LabelKind::specific: {
      const std::string_view metric = input.workspace.text(id, input.workspace.item(id).metric_range());
      return std::string(metric);
    }
    case LabelKind::measurable:
      if (!score.target) return input.workspace.item(id).statement.measurable ? "done or not" : "";
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

CriterionWords words_of(const ReportInput& input, ItemId id, const Criterion& criterion) {
  const Document& document = input.workspace.document(id);
  const Field* field = document.find_field(input.workspace.item(id), criterion.label);
  if (!field || field->value.empty()) return {criterion.name, derived_words(input, id, criterion.label), true};
  std::string text(document.text(field->value));
  for (const Note& note : document.notes_at(field->notes)) text.append(" ").append(document.text(note.text));
  return {criterion.name, std::move(text), false};
}

}  // namespace

std::string grade_remark(const ItemScore& score) {
  std::string text;
  if (score.by_hand) {
    text = "by hand";
    if (score.progress) text += fmt::format(", computed {:.2f}", std::clamp(*score.progress, 0.0, 1.0));
  } else if (score.progress && *score.progress > 1) {
    text = format_percent(*score.progress, score.edges);
  } else if (score.progress && *score.progress < 0) {
    text = "worse than at the start";
  }
  if (!score.first_target_score) return text;
  if (!text.empty()) text += "; ";
  return text + fmt::format("first target: {}", format_score(*score.first_target_score, score.edges));
}

std::string graded_words(const ItemScore& score) {
  const std::string remark = grade_remark(score);
  return remark.empty() ? score_words(score) : fmt::format("{} ({})", score_words(score), remark);
}

std::string outlook_words(const ItemScore& score) {
  if (score.forecast) {
    const std::string low = value_words(score.forecast->low, score);
    const std::string high = value_words(score.forecast->high, score);
    return forecast_words(score) + (low == high ? "" : fmt::format(", between {} and {}", low, high));
  }
  const bool will_come = score.forecast_gap == ForecastGap::too_few || score.forecast_gap == ForecastGap::too_short;
  const bool has_begun = score.status != Status::no_data && score.status != Status::not_started;
  return will_come && has_begun ? std::string(to_string(score.forecast_gap)) : std::string();
}

std::array<CriterionWords, 5> criteria_words(const ReportInput& input, ItemId id) {
  std::array<CriterionWords, 5> words;
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = words_of(input, id, criteria[i]);
  return words;
}

std::string missing_words(const std::array<CriterionWords, 5>& words) {
  std::string text;
  for (const CriterionWords& criterion : words) {
    if (!criterion.text.empty()) continue;
    text += fmt::format("{}{}", text.empty() ? "Not said: " : ", ", criterion.name);
  }
  return text;
}

bool is_change(LogKind kind) {
  return kind == LogKind::target_change || kind == LogKind::baseline_change || kind == LogKind::deadline_change;
}

const LogEntry* leaving_entry(const ReportInput& input, ItemId id) {
  const Status status = input.scores.of(id).status;
  if (status == Status::draft) return nullptr;
  const LogKind wanted = status == Status::dropped ? LogKind::dropped : LogKind::deferred;
  const LogEntry* found = nullptr;
  for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
    if (entry.kind == wanted && (!found || entry.date >= found->date)) found = &entry;
  });
  return found;
}

std::string leaving_words(const ReportInput& input, ItemId id) {
  const LogEntry* entry = leaving_entry(input, id);
  if (entry == nullptr) return {};
  std::string text = to_string(entry->date);
  if (entry->kind == LogKind::deferred && entry->after_date()) text += " to " + to_string(*entry->after_date());
  const std::string note = note_words(input.workspace.document(id), *entry);
  return note.empty() ? text : text + " because " + note;
}

std::string guarded_words(const Workspace& workspace, ItemId kpi) {
  std::string text;
  for (const Reference& reference : workspace.document(kpi).references_of(workspace.item(kpi))) {
    if (reference.field != LabelKind::guards || !reference.target.valid()) continue;
    if (!text.empty()) text += ", ";
    text += title_words(workspace, reference.target);
  }
  return text;
}

}  // namespace goals
