// The first screen: how it stands, and who must look at what.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/attention.hpp"
#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"

namespace goals::html {
namespace {

constexpr std::size_t first_attention_rows = 6;
constexpr std::size_t most_attention_rows = 100;

struct Group {
  std::string_view classes;
  Status sign;
  int count = 0;
  std::string words;
  std::string detail;  ///< may be empty
};

/// Key results and SMART goals by colour.
std::array<Group, 4> groups_of(const RollUp& total) {
  const int others =
      total.key_results + total.goals - good_count(total) - total.count(Status::at_risk) - bad_count(total);
  return {
      {{"good", Status::on_track, good_count(total), "on track", counts_words(total, {Status::done, Status::ahead})},
       {"warning", Status::at_risk, total.count(Status::at_risk), "at risk", ""},
       {"bad", Status::off_track, bad_count(total), "off track", counts_words(total, {Status::missed})},
       {"none", Status::paused, others, "without a verdict", other_words(total)}}};
}

/// The groups side by side, each as wide as it is large.
void write_stack(Writer& html, const std::array<Group, 4>& groups) {
  int all = 0;
  for (const Group& group : groups) all += group.count;
  if (all == 0) return;
  html.open("svg", "stack").attribute("viewBox", fmt::format("0 0 {} 10", all));
  html.attribute("preserveAspectRatio", "none").attribute("aria-hidden", "true");
  int from = 0;
  for (const Group& group : groups) {
    if (group.count == 0) continue;
    html.open("rect", group.classes).attribute("x", from).attribute("width", group.count).attribute("height", 10);
    html.close();
    from += group.count;
  }
  html.close();
}

void write_counts(Writer& html, const RollUp& total) {
  const auto groups = groups_of(total);
  write_stack(html, groups);
  html.open("ul", "counts");
  for (const Group& group : groups) {
    if (group.count == 0 && group.classes == "none") continue;
    html.open("li", group.count == 0 ? "zero" : "");
    html.leaf("b", "", std::to_string(group.count)).text(" ");
    write_status(html, group.sign, group.words);
    if (!group.detail.empty()) html.leaf("small", "", group.detail);
    html.close();
  }
  if (total.kpis > 0) {
    const bool is_breached = total.kpis_breached > 0;
    const int count = is_breached ? total.kpis_breached : total.kpis_holding;
    html.open("li", "kpis").leaf("b", "", std::to_string(count)).text(" ");
    write_status(html, is_breached ? Status::breached : Status::holding,
                 fmt::format("of {} {}", count_words(total.kpis, "KPI"), is_breached ? "breached" : "holding"));
    if (is_breached && total.kpis_holding > 0) html.leaf("small", "", fmt::format("{} holding", total.kpis_holding));
    html.close();
  }
  html.close();
}

void write_standing(Writer& html, const ReportInput& input, const ReportPages& pages) {
  const RollUp& total = pages.total;
  html.open("section", "standing").attribute("aria-labelledby", "standing");
  html.open("h2").attribute("id", "standing").text("How it stands").close();
  if (total.score()) {
    html.open("p", "figure").leaf("b", "", score_words(total, input.scores.options));
    const auto expected = expected_score(input, pages);
    html.leaf("span", "",
              expected ? fmt::format("where {:.2f} is expected by today", *expected) : "score of all objectives");
    html.close();
  }
  if (total.key_results + total.goals + total.kpis > 0) write_counts(html, total);
  html.close();
}

void write_attention_row(Writer& html, const ReportInput& input, const AttentionRow& row) {
  html.open("li", "item");
  write_filter_data(html, input, row.id);
  html.open("span", "state");
  write_status(html, row.status, row.label);
  html.close();
  html.open("span", "what");
  write_link(html, input, row.id);
  html.leaf("small", "", row.reason).close();
  const std::string owners = owner_words(input.workspace, row.id);
  html.open("span", "who").attribute("dir", "auto").text(owners.empty() ? "nobody" : owners).close();
  html.close();
}

void write_attention_rows(Writer& html, const ReportInput& input, const std::vector<AttentionRow>& rows,
                          std::size_t first, std::size_t last) {
  html.open("ol", "attention");
  if (first > 0) html.attribute("start", static_cast<std::int64_t>(first + 1));
  for (std::size_t i = first; i < last; ++i) write_attention_row(html, input, rows[i]);
  html.close();
}

void write_attention(Writer& html, const ReportInput& input, const ReportPages& pages) {
  const std::vector<AttentionRow> rows = attention_rows(input, pages);
  html.open("section", "needs").attribute("aria-labelledby", "attention");
  html.open("h2").attribute("id", "attention").text("Needs attention");
  if (!rows.empty()) html.text(" ").leaf("span", "count", std::to_string(rows.size()));
  html.close();
  if (rows.empty())
    html.leaf("p", "quiet", pages.pages.empty() ? "No goal matches." : "Nothing needs attention today.");
  // A few more than fit are not worth a fold of their own.
  const std::size_t open = rows.size() <= first_attention_rows + 2 ? rows.size() : first_attention_rows;
  const std::size_t shown = std::min(rows.size(), most_attention_rows);
  if (!rows.empty()) write_attention_rows(html, input, rows, 0, open);
  if (shown > open) {
    html.open("details").leaf("summary", "", fmt::format("{} more", rows.size() - open));
    write_attention_rows(html, input, rows, open, shown);
    if (rows.size() > shown)
      html.leaf("p", "quiet", fmt::format("{} more are among the goals below.", rows.size() - shown));
    html.close();
  }
  html.close();
}

}  // namespace

void write_summary(Writer& html, const ReportInput& input, const ReportPages& pages) {
  html.open("header", "top").open("div").leaf("h1", "", report_title(input, pages));
  std::string line = fmt::format("As of {}{}", to_string(input.scores.today()), days_words(input, pages));
  if (const std::string size = size_words(pages.total); !size.empty()) line += " · " + size;
  html.leaf("p", "", line).close();
  html.open("button", "theme").attribute("type", "button").attribute("id", "theme").flag("hidden").close();
  html.close();
  html.open("div", "first");
  write_standing(html, input, pages);
  write_attention(html, input, pages);
  html.close();
}

}  // namespace goals::html
