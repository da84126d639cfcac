// A page of the report: each objective with the rows of its key results, then SMART goals and KPIs as rows of the same
// kind.
#include <fmt/format.h>

#include <algorithm>

#include "render/html/chart.hpp"
#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/item_words.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"

namespace goals::html {
namespace {

constexpr std::size_t longest_note = 140;

/// About how high things are, in rem: browsers leave out what is far away and must know how much room it will take.
constexpr std::size_t height_of_row = 8;
constexpr std::size_t height_of_head = 6;

std::size_t height_of(const ReportItem& objective) {
  return height_of_head + height_of_row * objective.key_results.size();
}

std::size_t height_of(const std::vector<ReportItem>& rows) {
  return rows.empty() ? 0 : height_of_head + height_of_row * rows.size();
}

std::size_t height_of(const ReportPage& page) {
  std::size_t height = height_of_head + height_of(page.goals) + height_of(page.kpis);
  for (const ReportItem& objective : page.objectives) height += height_of(objective);
  return height;
}

/// `high-32`: the nearest of the heights that the style knows, each twice the one before.
std::string height_class(std::size_t height) {
  std::size_t known = 8;
  while (known < 8192 && height > known + known / 2) known *= 2;
  return fmt::format("high-{}", known);
}

void write_last_check_in(Writer& html, const Document& document, const ItemScore& score) {
  if (score.last_entry == ItemScore::no_entry) return;
  const LogEntry& entry = document.log[score.last_entry];
  std::string text = " · " + to_string(entry.date);
  if (is_set(entry.confidence)) {
    text += fmt::format(", confidence {:.0f}%", static_cast<double>(entry.confidence) * 100);
  }
  html.text(text);
  const std::string note = note_words(document, entry);
  if (note.empty()) return;
  bool was_cut = false;
  const std::string_view shown = shortened(note, longest_note, was_cut);
  html.text(": ").open("span").attribute("dir", "auto").text(shown).text(was_cut ? "…" : "").close();
}

void write_what(Writer& html, const ReportInput& input, ItemId id) {
  html.open("div", "what").open("p", "title");
  write_title(html, input.workspace, id);
  if (const float weight = input.workspace.item(id).weight; weight != 1) {
    html.text(" ").leaf("span", "weight", fmt::format("weight {}", weight));
  }
  html.close().open("p", "meta");
  const std::string owners = owner_words(input.workspace, id);
  html.open("span", "who").attribute("dir", "auto").text(owners.empty() ? "nobody" : owners).close();
  write_last_check_in(html, input.workspace.document(id), input.scores.of(id));
  html.close().close();
}

void write_picture(Writer& html, const ReportInput& input, ItemId id) {
  html.open("div", "picture");
  if (const auto chart = burn_up_of(input, id)) write_chart(html, *chart, burn_up_words(input, id, *chart));
  html.close();
}

void write_way(Writer& html, const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  const Stations way = stations(input.workspace.document(id), score);
  html.open("div", "way").open("p");
  bool is_first = true;
  for (const std::string* station : {&way.baseline, &way.current, &way.target}) {
    if (station->empty()) continue;
    if (!is_first) html.text(" → ");
    is_first = false;
    html.leaf(station == &way.current ? "b" : "span", "", *station);
  }
  html.close();
  if (const std::string outlook = outlook_words(score); !outlook.empty()) {
    html.leaf("p", "meta", score.forecast ? "forecast " + outlook : "no forecast yet: " + outlook);
  } else if (score.deadline && input.workspace.item(id).kind != ItemKind::kpi) {
    html.leaf("p", "meta", "due " + to_string(*score.deadline));
  }
  html.close();
}

void write_grade(Writer& html, const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  html.open("div", "grade");
  if (input.workspace.item(id).kind == ItemKind::kpi) {
    const bool is_known = score.time.held + score.time.broken > 0 && score.progress;
    if (is_known) html.leaf("p", "", format_percent(*score.progress, score.edges) + " held");
  } else {
    html.open("p").leaf("b", "score", score_words(score)).close();
    if (score.score) write_bar(html, *score.score, fmt::format("bar {}", light_class(score.status)));
    if (const std::string remark = grade_remark(score); !remark.empty()) html.leaf("p", "meta", remark);
  }
  html.close();
}

std::string state_words(const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  const bool is_kpi = input.workspace.item(id).kind == ItemKind::kpi;
  if (light(score.status) == Light::good || score.status == Status::too_early) {
    if (is_kpi || !score.pace || score.status == Status::done) return {};
    return ratio_words(*score.pace, input.scores.options) + " of the expected pace";
  }
  std::string text = status_reason(input.workspace.document(id), score, input.scores.options);
  if (is_kpi) {
    if (const std::string guarded = guarded_words(input.workspace, id); !guarded.empty()) text += "; guards " + guarded;
  }
  return text;
}

void write_state(Writer& html, const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  html.open("div", "state").open("p");
  write_status(html, score.status);
  if (disagree(score.stated, score.verdict)) {
    html.text(" ").leaf("span", "said", fmt::format("said: {}", to_string(score.stated)));
  }
  html.close();
  if (const std::string words = state_words(input, id); !words.empty()) html.leaf("p", "meta", words);
  html.close();
}

void write_criteria(Writer& html, const ReportInput& input, ItemId id) {
  const auto criteria = criteria_words(input, id);
  html.open("dl", "criteria");
  for (const CriterionWords& criterion : criteria) {
    if (criterion.text.empty()) continue;
    html.open("div").leaf("dt", "", criterion.name).open("dd").attribute("dir", "auto").text(criterion.text);
    if (criterion.was_derived) html.text(" ").leaf("em", "", "(as stated)");
    html.close().close();
  }
  html.close();
  if (const std::string missing = missing_words(criteria); !missing.empty()) html.leaf("p", "criteria meta", missing);
}

void write_row(Writer& html, const ReportInput& input, ItemId id) {
  html.open("li", "row item").attribute("id", anchor(id));
  write_filter_data(html, input, id);
  write_what(html, input, id);
  write_picture(html, input, id);
  write_way(html, input, id);
  write_grade(html, input, id);
  write_state(html, input, id);
  if (input.workspace.item(id).kind == ItemKind::goal) write_criteria(html, input, id);
  html.close();
}

/// What the objective serves.
void write_supported(Writer& html, const ReportInput& input, ItemId id) {
  for (const Reference& reference : input.workspace.document(id).references_of(input.workspace.item(id))) {
    if (reference.field != LabelKind::supports || !reference.target.valid()) continue;
    html.open("p", "meta").text("supports ").open("span").attribute("dir", "auto");
    html.text(title_words(input.workspace, reference.target)).close().close();
  }
}

void write_facts(Writer& html, const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  const Item& item = input.workspace.item(id);
  html.open("p", "facts");
  html.leaf("b", "score", score_words(score));
  if (score.score) write_bar(html, *score.score, fmt::format("bar {}", light_class(score.status)));
  write_status(html, score.status);
  std::string text;
  if (const std::string remark = grade_remark(score); !remark.empty()) text += " · " + remark;
  if (item.type != GoalType::unset) text += fmt::format(" · {}", to_string(item.type));
  if (score.deadline) text += fmt::format(" · due {}", to_string(*score.deadline));
  if (is_set(score.confidence)) {
    text += fmt::format(" · confidence {:.0f}% in the weakest", static_cast<double>(score.confidence) * 100);
  }
  html.text(text);
  if (const std::string owners = owner_words(input.workspace, id); !owners.empty()) {
    html.text(" · ").open("span", "who").attribute("dir", "auto").text(owners).close();
  }
  html.close();
  write_supported(html, input, id);
}

void write_warnings(Writer& html, const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  for (const ItemId kpi : input.workspace.guards(id)) {
    if (input.scores.of(kpi).status != Status::breached) continue;
    html.open("p", "note");
    write_status(html, Status::breached, "guardrail breached");
    html.text(": ");
    write_title(html, input.workspace, kpi);
    html.text(" (" + status_reason(input.workspace.document(kpi), input.scores.of(kpi), input.scores.options) + ")");
    html.close();
  }
  if (const std::string words = contradiction_words(score); !words.empty()) {
    html.open("p", "note");
    write_status(html, Status::at_risk, "contradiction");
    html.text(": " + words).close();
  } else if (score.supporters.count > 0) {
    html.leaf("p", "note meta",
              fmt::format("supported by {}, at {:.2f} on average: {} on track or better, {} off track or missed",
                          score.supporters.count, score.supporters.mean, score.supporters.good, score.supporters.bad));
  }
}

void write_rows(Writer& html, const ReportInput& input, const std::vector<ItemId>& ids) {
  bool has_list = false;
  for (const ItemId id : ids) {
    if (is_left_out(input.scores.of(id).status)) continue;
    if (!has_list) html.open("ul", "rows");
    has_list = true;
    write_row(html, input, id);
  }
  if (has_list) html.close();
}

void write_objective(Writer& html, const ReportInput& input, const ReportItem& objective) {
  if (is_left_out(input.scores.of(objective.id).status)) return;
  html.open("article", "group " + height_class(height_of(objective))).attribute("id", anchor(objective.id));
  write_filter_data(html, input, objective.id);
  html.open("h3");
  write_title(html, input.workspace, objective.id);
  html.close();
  write_facts(html, input, objective.id);
  write_warnings(html, input, objective.id);
  write_rows(html, input, objective.key_results);
  const bool has_rows = std::any_of(objective.key_results.begin(), objective.key_results.end(),
                                    [&](ItemId id) { return !is_left_out(input.scores.of(id).status); });
  if (!has_rows) html.leaf("p", "quiet", no_rows_words(input.scores.of(objective.id)));
  html.close();
}

void write_others(Writer& html, const ReportInput& input, const std::vector<ReportItem>& items,
                  const std::string& title) {
  if (items.empty()) return;
  std::vector<ItemId> ids;
  ids.reserve(items.size());
  for (const ReportItem& item : items) ids.push_back(item.id);
  html.open("article", "group " + height_class(height_of(items))).leaf("h3", "", title);
  write_rows(html, input, ids);
  html.close();
}

}  // namespace

void write_page(Writer& html, const ReportInput& input, const ReportPage& page, std::size_t number) {
  const RollUp& total = page.total;
  const std::string title = page_title(input.workspace, page.team, page.cycle);
  html.open("section", "page " + height_class(height_of(page))).attribute("id", fmt::format("page-{}", number));
  html.attribute("aria-labelledby", fmt::format("title-{}", number));
  html.open("h2").attribute("id", fmt::format("title-{}", number));
  html.open("span").attribute("dir", "auto").text(title.empty() ? "Goals" : title).close();
  if (total.score()) html.text(" ").leaf("b", "score", score_words(total, input.scores.options));
  html.close();
  for (const ReportItem& objective : page.objectives) write_objective(html, input, objective);
  if (total.goals > 0) write_others(html, input, page.goals, goals_words(total));
  const std::string heading = fmt::format("KPIs: {} of {} holding", total.kpis_holding, total.kpis);
  if (total.kpis > 0) write_others(html, input, page.kpis, heading);
  write_changes(html, input, page);
  write_left_out(html, input, page);
  write_log(html, input, page);
  html.close();
}

}  // namespace goals::html
