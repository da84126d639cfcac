// Every number that a report shows, unrounded, with the unit it is in; unknown is `null` and never a number.
#include "render/json_report/item_json.hpp"

#include "render/item_values.hpp"
#include "render/score_words.hpp"
#include "score/log_entries.hpp"

namespace goals::json_report {
namespace {

std::string_view to_string(LogKind kind) {
  switch (kind) {
    case LogKind::check_in: return "check-in";
    case LogKind::target_change: return "target";
    case LogKind::baseline_change: return "baseline";
    case LogKind::deadline_change: return "deadline";
    case LogKind::dropped: return "dropped";
    case LogKind::deferred: return "deferred";
  }
  return "";
}

void write_identity(JsonWriter& json, const ReportInput& input, ItemId id) {
  const Workspace& workspace = input.workspace;
  const Item& item = workspace.item(id);
  json.member("ref", full_name(workspace, id)).member("kind", goals::to_string(item.kind));
  text_or_null(json, "name", item.name.valid() ? workspace.name(item.name) : std::string_view());
  json.member("title", title_words(workspace, id));
  json.key("owners").begin_array();
  for (const PersonId owner : workspace.effective_owners(id)) json.value(workspace.name(workspace.persons[owner].name));
  json.end_array();
  text_or_null(json, "type", item.type == GoalType::unset ? std::string_view() : goals::to_string(item.type));
  member(json, "weight", decimal(item.weight));
  json.member("path", workspace.document(id).source.path).member("line", workspace.document(id).line_number(item));
}

void write_status(JsonWriter& json, const ItemScore& score) {
  json.member("status", goals::to_string(score.status)).member("verdict", goals::to_string(score.verdict));
  text_or_null(json, "stated", goals::to_string(score.stated));
  text_or_null(json, "band", goals::to_string(score.band));
  member(json, "score", score.score);
  json.member("by_hand", score.by_hand);
  member(json, "progress", score.progress);
  text_or_null(json, "gap", goals::to_string(score.gap));
  member(json, "success", score.graded ? std::optional<double>(score.edges.success) : std::nullopt);
  json.member("method", goals::to_string(score.kind)).member("reason", score.reason);
}

void write_level(JsonWriter& json, std::string_view name, const std::optional<Level>& level, const ItemScore& score) {
  json.key(name);
  if (!level) {
    json.null();
    return;
  }
  json.begin_object();
  member(json, "value", value_in_target_unit(level, score));
  json.member("text", format_level(*level)).end_object();
}

void write_values(JsonWriter& json, const ItemScore& score) {
  json.member("unit", symbol(unit_of(score)));
  write_level(json, "baseline", score.baseline, score);
  write_level(json, "current", score.current, score);
  write_level(json, "target", score.target, score);
  write_level(json, "first_target", score.first_target, score);
  member(json, "first_target_score", score.first_target_score);
}

void write_forecast(JsonWriter& json, const ItemScore& score) {
  json.key("forecast");
  if (!score.forecast) {
    json.null();
    text_or_null(json, "no_forecast", goals::to_string(score.forecast_gap));
    return;
  }
  const Forecast& forecast = *score.forecast;
  json.begin_object().member("value", forecast.value).member("low", forecast.low).member("high", forecast.high);
  json.member("score", forecast.score).member("low_score", forecast.low_score);
  json.member("high_score", forecast.high_score).member("check_ins", forecast.points).end_object();
  json.key("no_forecast").null();
}

void write_course(JsonWriter& json, const ItemScore& score) {
  member(json, "start", score.start);
  member(json, "deadline", score.deadline);
  member(json, "first_deadline", score.first_deadline);
  json.member("elapsed", score.elapsed);
  member(json, "expected", score.expected);
  member(json, "pace", score.pace);
  member(json, "weekly_made", score.weekly_made);
  member(json, "weekly_needed", score.weekly_needed);
  write_forecast(json, score);
  member(json, "confidence", decimal(score.confidence));
  member(json, "last_check_in", score.last_check_in);
  json.member("cadence_days", score.cadence);
}

void write_references(JsonWriter& json, const ReportInput& input, ItemId id) {
  const Document& document = input.workspace.document(id);
  const auto references = document.references_of(input.workspace.item(id));
  for (const auto& [field, name] : {std::pair(LabelKind::supports, "supports"), {LabelKind::guards, "guards"}}) {
    json.key(name).begin_array();
    for (const Reference& reference : references) {
      if (reference.field == field && reference.target.valid()) {
        json.value(full_name(input.workspace, reference.target));
      }
    }
    json.end_array();
  }
  const SupportSummary& supporters = input.scores.of(id).supporters;
  json.key("supporters").begin_object().member("count", supporters.count).member("good", supporters.good);
  json.member("bad", supporters.bad);
  member(json, "mean", supporters.count > 0 ? std::optional<double>(supporters.mean) : std::nullopt);
  json.end_object();
  text_or_null(json, "contradiction", contradiction_words(input.scores.of(id)));
}

void write_log(JsonWriter& json, const ReportInput& input, ItemId id) {
  const Document& document = input.workspace.document(id);
  json.key("log").begin_array();
  for_each_entry(input.workspace, id, input.scores.today(),
                 [&](const LogEntry& entry) { write_entry(json, document, entry); });
  json.end_array();
}

}  // namespace

void member(JsonWriter& json, std::string_view name, const std::optional<Date>& date) {
  text_or_null(json, name, date ? goals::to_string(*date) : std::string());
}

void text_or_null(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name);
  if (text.empty()) {
    json.null();
  } else {
    json.value(text);
  }
}

void write_entry(JsonWriter& json, const Document& document, const LogEntry& entry) {
  json.begin_object().member("date", goals::to_string(entry.date)).member("kind", to_string(entry.kind));
  const bool is_value = entry.kind == LogKind::check_in && entry.state == CheckInState::value;
  member(json, "value", is_value ? std::optional<double>(entry.value) : std::nullopt);
  text_or_null(json, "unit", is_value ? symbol(entry.unit) : std::string_view());
  json.member("text", entry_words(entry));
  text_or_null(json, "stated", goals::to_string(entry.stated));
  member(json, "confidence", decimal(entry.confidence));
  text_or_null(json, "note", note_words(document, entry));
  json.end_object();
}

void write_item(JsonWriter& json, const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  write_identity(json, input, id);
  write_status(json, score);
  write_values(json, score);
  write_course(json, score);
  write_references(json, input, id);
  write_log(json, input, id);
}

}  // namespace goals::json_report
