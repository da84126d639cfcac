// Tables of teams and people, what is new, and the form by which a script narrows the page down.
#include <fmt/format.h>

#include <span>

#include "render/html/chart.hpp"
#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/news.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"

namespace goals::html {
namespace {

/// Beyond, people are folded away; those with the most trouble come first.
constexpr std::size_t most_open_people = 12;
/// What is new beyond that, too.
constexpr std::size_t most_open_news = 12;

void write_head(Writer& html, std::initializer_list<std::string_view> names) {
  html.open("thead").open("tr");
  for (const std::string_view name : names) html.open("th").attribute("scope", "col").text(name).close();
  html.close().close();
}

/// A count that is nothing says so quietly.
void write_count(Writer& html, int count, std::string_view classes) {
  html.leaf("td", count == 0 ? "number zero" : fmt::format("number {}", classes), std::to_string(count));
}

void write_row_head(Writer& html, std::string_view link, std::string_view text) {
  html.open("th").attribute("scope", "row");
  if (!link.empty()) html.open("a").attribute("href", link);
  html.open("span").attribute("dir", "auto").text(text).close();
  if (!link.empty()) html.close();
  html.close();
}

void write_teams(Writer& html, const ReportInput& input, const ReportPages& pages) {
  html.open("section").attribute("aria-labelledby", "teams");
  html.open("h2").attribute("id", "teams").text("Teams and cycles").close().open("table");
  write_head(html, {"Team and cycle", "Score", "On track", "At risk", "Off track", "Other"});
  html.open("tbody");
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const ReportPage& page = pages.pages[i];
    const RollUp& total = page.total;
    const int others =
        total.key_results + total.goals - good_count(total) - total.count(Status::at_risk) - bad_count(total);
    const std::string title = page_title(input.workspace, page.team, page.cycle);
    html.open("tr");
    write_row_head(html, fmt::format("#page-{}", i), title.empty() ? "Goals" : title);
    html.open("td", "number").leaf("b", "", score_words(total, input.scores.options));
    if (total.score()) write_bar(html, *total.score(), "bar");
    html.close();
    write_count(html, good_count(total), "good");
    write_count(html, total.count(Status::at_risk), "warning");
    write_count(html, bad_count(total), "bad");
    write_count(html, others, "none");
    html.close();
  }
  html.close().close().close();
}

void write_people_table(Writer& html, const ReportInput& input, std::span<const PersonSummary> people) {
  html.open("table");
  write_head(html, {"Person", "On track", "At risk", "Off track", "Other"});
  html.open("tbody");
  for (const PersonSummary& person : people) {
    html.open("tr");
    write_row_head(html, "", person_words(input.workspace, person.person));
    write_count(html, person.good, "good");
    write_count(html, person.at_risk, "warning");
    write_count(html, person.bad, "bad");
    write_count(html, person.others(), "none");
    html.close();
  }
  html.close().close();
}

void write_people(Writer& html, const ReportInput& input, const std::vector<PersonSummary>& people) {
  html.open("section").attribute("aria-labelledby", "people");
  html.open("h2").attribute("id", "people").text("People").close();
  const std::size_t open = people.size() <= most_open_people + 2 ? people.size() : most_open_people;
  const std::span<const PersonSummary> all(people);
  write_people_table(html, input, all.first(open));
  if (open < people.size()) {
    html.open("details").leaf("summary", "", fmt::format("{} more", people.size() - open));
    write_people_table(html, input, all.subspan(open));
    html.close();
  }
  html.close();
}

void write_option(Writer& html, std::string_view value, std::string_view words) {
  html.open("option").attribute("value", value).text(words).close();
}

void write_choice(Writer& html, std::string_view name, std::string_view label, std::string_view all) {
  html.open("label").leaf("span", "", label);
  html.open("select").attribute("name", name);
  write_option(html, "", all);
}

void write_statuses(Writer& html, const ReportPages& pages) {
  write_choice(html, "status", "Status", "Every status");
  for (std::size_t i = 0; i < status_count; ++i) {
    const Status status = static_cast<Status>(i);
    const bool is_kpi = (status == Status::holding && pages.total.kpis_holding > 0) ||
                        (status == Status::breached && pages.total.kpis_breached > 0);
    // What is left out has no row to show.
    const bool has_rows = pages.total.count(status) > 0 && !is_left_out(status);
    if (is_kpi || has_rows) write_option(html, to_string(status), to_string(status));
  }
  html.close().close();
}

void write_news_row(Writer& html, const ReportInput& input, const News& news) {
  const ItemScore& now = input.scores.of(news.id);
  html.open("li", "item");
  write_filter_data(html, input, news.id);
  html.open("span", "state");
  const std::string then = standing_words(input.workspace, news.id, input.before->of(news.id));
  const std::string today = standing_words(input.workspace, news.id, now);
  write_status(html, now.status, today);
  if (then != today) html.leaf("small", "", "was " + then);
  html.close().open("span", "what");
  write_link(html, input, news.id);
  for (const LogEntry* entry : news.entries) {
    html.leaf("small", "", dated_words(input.workspace.document(news.id), *entry));
  }
  if (news.entries.empty()) html.leaf("small", "", "no check-in");
  html.close();
  html.open("span", "who").attribute("dir", "auto").text(owner_words(input.workspace, news.id)).close();
  html.close();
}

void write_news_rows(Writer& html, const ReportInput& input, const std::vector<News>& all, std::size_t first,
                     std::size_t last) {
  if (first == last) return;
  html.open("ol", "attention");
  for (std::size_t i = first; i < last; ++i) write_news_row(html, input, all[i]);
  html.close();
}

}  // namespace

void write_news(Writer& html, const ReportInput& input, const ReportPages& pages) {
  if (input.before == nullptr) return;
  const std::vector<News> all = news_since(input, pages);
  html.open("section", "news").attribute("aria-labelledby", "news");
  html.open("h2").attribute("id", "news").text(fmt::format("Since {}", to_string(input.before->today()))).close();
  if (pages.total.objectives > 0) {
    const ScoreOptions& options = input.scores.options;
    html.open("p").text(fmt::format("Score {} → ", score_words(total_before(input, pages), options)));
    html.leaf("b", "", score_words(pages.total, options)).close();
  }
  if (all.empty()) html.leaf("p", "quiet", "No check-in, no changed target, no new status.");
  const std::size_t open = all.size() <= most_open_news + 2 ? all.size() : most_open_news;
  write_news_rows(html, input, all, 0, open);
  if (open < all.size()) {
    html.open("details").leaf("summary", "", fmt::format("{} more", all.size() - open));
    write_news_rows(html, input, all, open, all.size());
    html.close();
  }
  html.close();
}

void write_overview(Writer& html, const ReportInput& input, const ReportPages& pages) {
  const std::vector<PersonSummary> people = people_of(input, pages);
  if (pages.pages.size() < 2 && people.size() < 2) return;
  html.open("div", "overview");
  if (pages.pages.size() > 1) write_teams(html, input, pages);
  if (people.size() > 1) write_people(html, input, people);
  html.close();
}

void write_filters(Writer& html, const ReportInput& input, const ReportPages& pages) {
  html.open("form", "filters").attribute("id", "filters").attribute("role", "search").flag("hidden");
  html.attribute("aria-label", "Narrow down");
  html.open("label", "search").leaf("span", "", "Search");
  html.open("input").attribute("type", "search").attribute("name", "words").attribute("autocomplete", "off");
  html.attribute("placeholder", "words of a goal ( / )").close().close();
  if (pages.pages.size() > 1) {
    write_choice(html, "page", "Team", "Every team");
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
      const std::string title = page_title(input.workspace, pages.pages[i].team, pages.pages[i].cycle);
      write_option(html, fmt::format("page-{}", i), title.empty() ? "Goals" : title);
    }
    html.close().close();
  }
  write_choice(html, "owner", "Owner", "Everybody");
  for (const PersonSummary& person : people_of(input, pages)) {
    if (!person.person.valid()) continue;
    write_option(html, person_words(input.workspace, person.person), person_words(input.workspace, person.person));
  }
  html.close().close();
  write_statuses(html, pages);
  html.open("button").attribute("type", "reset").text("Show all").close();
  html.open("output").attribute("role", "status").close();
  html.close();
}

}  // namespace goals::html
