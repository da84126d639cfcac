// The report for programs: all that the other formats show, unrounded. Described in docs/report-json.md.
#include "render/json.hpp"

#include <string>

#include "render/attention.hpp"
#include "render/json_report/item_json.hpp"
#include "render/news.hpp"
#include "render/report_format.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"

namespace goals::report_formats {
namespace {

using json_report::member;
using json_report::text_or_null;

/// Grows when a member changes its meaning or goes away; new members may come at any time.
constexpr int version = 1;

void write_summary(JsonWriter& json, std::string_view name, const RollUp& total) {
  json.key(name).begin_object();
  member(json, "score", total.score());
  json.member("objectives", total.objectives).member("key_results", total.key_results).member("goals", total.goals);
  json.member("goals_due", total.goals_due).member("goals_met", total.goals_met);
  member(json, "goals_mean", total.goals_mean());
  json.member("kpis", total.kpis).member("kpis_holding", total.kpis_holding);
  json.member("kpis_breached", total.kpis_breached);
  json.key("statuses").begin_object();
  for (std::size_t i = 0; i < status_count; ++i) {
    if (total.statuses[i] > 0) json.member(to_string(static_cast<Status>(i)), total.statuses[i]);
  }
  json.end_object().end_object();
}

void write_attention(JsonWriter& json, const ReportInput& input, const ReportPages& pages) {
  json.key("attention").begin_array();
  for (const AttentionRow& row : attention_rows(input, pages)) {
    json.begin_object().member("ref", full_name(input.workspace, row.id)).member("label", row.label);
    json.member("reason", row.reason).end_object();
  }
  json.end_array();
}

void write_news(JsonWriter& json, const ReportInput& input, const ReportPages& pages) {
  json.key("news");
  if (input.before == nullptr) {
    json.null();
    return;
  }
  json.begin_object().member("since", to_string(input.before->today()));
  write_summary(json, "summary_then", total_before(input, pages));
  json.key("items").begin_array();
  for (const News& news : news_since(input, pages)) {
    const ItemScore& then = input.before->of(news.id);
    json.begin_object().member("ref", full_name(input.workspace, news.id));
    json.member("status_then", to_string(then.status)).member("status", to_string(input.scores.of(news.id).status));
    member(json, "score_then", then.score);
    member(json, "score", input.scores.of(news.id).score);
    json.key("log").begin_array();
    for (const LogEntry* entry : news.entries) {
      json_report::write_entry(json, input.workspace.document(news.id), *entry);
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

void write_items(JsonWriter& json, const ReportInput& input, std::string_view name,
                 const std::vector<ReportItem>& items, const WriteText& write) {
  json.key(name).begin_array();
  for (const ReportItem& item : items) {
    json.begin_object();
    json_report::write_item(json, input, item.id);
    if (input.workspace.item(item.id).kind == ItemKind::objective) {
      json.key("key_results").begin_array();
      for (const ItemId id : item.key_results) {
        json.begin_object();
        json_report::write_item(json, input, id);
        json.end_object();
        json.pass_on_when_full(write);
      }
      json.end_array();
    }
    json.end_object();
    json.pass_on_when_full(write);
  }
  json.end_array();
}

void write_page(JsonWriter& json, const ReportInput& input, const ReportPage& page, const WriteText& write) {
  const Workspace& workspace = input.workspace;
  json.begin_object();
  text_or_null(json, "team", page.team.valid() ? workspace.name(workspace.teams[page.team].path) : std::string_view());
  const Cycle* cycle = page.cycle.valid() ? &workspace.cycles[page.cycle] : nullptr;
  text_or_null(json, "cycle", cycle ? workspace.name(cycle->name) : std::string_view());
  member(json, "first_day", cycle ? std::optional<Date>(cycle->period.first) : std::nullopt);
  member(json, "last_day", cycle ? std::optional<Date>(cycle->period.last) : std::nullopt);
  write_summary(json, "summary", page.total);
  write_items(json, input, "objectives", page.objectives, write);
  write_items(json, input, "goals", page.goals, write);
  write_items(json, input, "kpis", page.kpis, write);
  json.end_object();
}

void write(const ReportInput& input, const WriteText& write) {
  const ReportPages pages = select_pages(input);
  JsonWriter json;
  json.begin_object().member("format", "goals-report").member("version", version);
  json.member("today", to_string(input.scores.today()));
  write_summary(json, "summary", pages.total);
  write_attention(json, input, pages);
  write_news(json, input, pages);
  json.key("pages").begin_array();
  for (const ReportPage& page : pages.pages) write_page(json, input, page, write);
  json.end_array().end_object();
  write(json.take() + "\n");
}

Result<std::string> render(const ReportInput& input) {
  std::string text;
  write(input, [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace

extern constinit const ReportFormat json{
    "json", "application/json", "json", "all that is known, for programs", render, true, write};

}  // namespace goals::report_formats
