// The status page for a browser: one file that needs no network and no script, and lets none in but its own.
#include <fmt/format.h>

#include <string>

#include "render/html/assets.hpp"
#include "render/html/sections.hpp"
#include "render/html/writer.hpp"
#include "render/report_format.hpp"
#include "render/report_pages.hpp"
#include "render/summary_words.hpp"

namespace goals::report_formats {
namespace {

void write_meta(html::Writer& page, std::string_view name, std::string_view content) {
  page.open("meta").attribute("name", name).attribute("content", content).close();
}

void write_head(html::Writer& page, const ReportInput& input, const ReportPages& pages) {
  const std::string policy =
      fmt::format("default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
                  html::policy_hash(html::page_style), html::policy_hash(html::page_script));
  page.open("head").open("meta").attribute("charset", "utf-8").close();
  page.open("meta").attribute("http-equiv", "Content-Security-Policy").attribute("content", policy).close();
  write_meta(page, "viewport", "width=device-width, initial-scale=1");
  write_meta(page, "color-scheme", "light dark");
  page.leaf("title", "", fmt::format("{}, as of {}", report_title(input, pages), to_string(input.scores.today())));
  page.open("style").raw(html::page_style.text).close().close();
}

void write_legend(html::Writer& page, const ScoreOptions& options) {
  page.leaf(
      "footer", "",
      fmt::format("Score: the share of the way from baseline to target, an objective's the weighted mean of its "
                  "key results. Pace: progress over what is expected by today; on track from {:.2f}, at risk from "
                  "{:.2f}. Charts: what was made (solid), what is expected (dashed), the target (steps), where "
                  "the check-ins so far lead (cone).",
                  options.on_track, options.at_risk));
}

Result<std::string> render(const ReportInput& input) {
  const ReportPages pages = select_pages(input);
  html::Writer page;
  constexpr std::size_t bytes_per_goal = 2500;  // about what one key result takes
  page.reserve(bytes_per_goal * static_cast<std::size_t>(10 + pages.total.key_results + pages.total.goals));
  page.raw("<!doctype html>\n").open("html").attribute("lang", "en");
  write_head(page, input, pages);
  page.open("body").open("a", "skip").attribute("href", "#goals").text("To the goals").close();
  page.open("main");
  html::write_summary(page, input, pages);
  html::write_news(page, input, pages);
  html::write_overview(page, input, pages);
  page.open("div").attribute("id", "goals").attribute("tabindex", "-1");
  html::write_filters(page, input, pages);
  for (std::size_t i = 0; i < pages.pages.size(); ++i) html::write_page(page, input, pages.pages[i], i);
  page.close();
  html::write_map(page, input);
  page.close();
  if (!pages.pages.empty()) write_legend(page, input.scores.options);
  page.open("script").raw(html::page_script.text).close().close().close();
  return page.take() + "\n";
}

}  // namespace

extern constinit const ReportFormat html{"html", "text/html", "html", "a status page in one file, with charts", render};

}  // namespace goals::report_formats
