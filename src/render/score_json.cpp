// Gives numbers unrounded and leaves the choice of digits to who reads them. `goals export` has all columns.
#include "render/score_json.hpp"

#include "render/json.hpp"
#include "render/score_words.hpp"

namespace goals {
namespace {

constexpr int version = 1;

template <class T>
void write_optional(std::string_view name, const std::optional<T>& value, JsonWriter& json) {
  json.key(name);
  if (value) {
    json.value(*value);
  } else {
    json.null();
  }
}

std::optional<std::string> day(const std::optional<Date>& date) {
  return date ? std::optional<std::string>(to_string(*date)) : std::nullopt;
}

std::optional<std::string_view> word(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

void write_total(const RollUp& total, JsonWriter& json) {
  json.begin_object();
  write_optional("score", total.score(), json);
  write_optional("key_results_mean", total.key_results_mean(), json);
  write_optional("goals_mean", total.goals_mean(), json);
  json.member("objectives", total.objectives).member("key_results", total.key_results).member("goals", total.goals);
  json.member("kpis", total.kpis).member("kpis_breached", total.kpis_breached);
  json.key("statuses").begin_object();
  for (std::size_t i = 0; i < status_count; ++i) {
    const auto status = static_cast<Status>(i);
    if (total.count(status) > 0) json.member(to_string(status), total.count(status));
  }
  json.end_object().end_object();
}

void write_way(const Document& document, const ItemScore& score, JsonWriter& json) {
  const Stations way = stations(document, score);
  write_optional("baseline", word(way.baseline), json);
  write_optional("current", word(way.current), json);
  write_optional("target", word(way.target), json);
}

void write_entry(const ReportInput& input, ItemId id, JsonWriter& json) {
  const Workspace& workspace = input.workspace;
  const ItemScore& score = input.scores.of(id);
  json.begin_object().member("item", full_name(workspace, id)).member("kind", to_string(workspace.item(id).kind));
  json.member("title", title_words(workspace, id)).key("owners").begin_array();
  for (const PersonId owner : workspace.effective_owners(id)) json.value(workspace.name(workspace.persons[owner].name));
  json.end_array();
  write_optional("score", score.score, json);
  json.member("by_hand", score.by_hand);
  write_optional("progress", score.progress, json);
  write_optional("gap", word(to_string(score.gap)), json);
  write_optional("band", word(to_string(score.band)), json);
  json.member("status", to_string(score.status)).member("verdict", to_string(score.verdict));
  write_optional("stated_status", word(to_string(score.stated)), json);
  write_optional("pace", score.pace, json);
  write_optional("expected", score.expected, json);
  write_way(workspace.document(id), score, json);
  write_optional("due", day(score.deadline), json);
  write_optional("last_check_in", day(score.last_check_in), json);
  json.end_object();
}

}  // namespace

std::string score_json(const ReportInput& input, const std::vector<ScoreGroup>& groups, const RollUp& total) {
  JsonWriter json;
  json.begin_object().member("version", version).member("as_of", to_string(input.scores.today()));
  json.key("groups").begin_array();
  for (const ScoreGroup& group : groups) {
    json.begin_object().member("title", group.title).key("total");
    write_total(group.total, json);
    json.key("items").begin_array();
    for (const ScoreEntry& entry : group.entries) write_entry(input, entry.id, json);
    json.end_array().end_object();
  }
  json.end_array().key("total");
  write_total(total, json);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace goals
