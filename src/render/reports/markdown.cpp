// The status report for GitHub, GitLab and mail: a page that a manager reads in a minute, trouble first.
#include <fmt/format.h>

#include <string>

#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/report_format.hpp"
#include "render/report_pages.hpp"

namespace goals::report_formats {
namespace {

void append_legend(const ScoreOptions& options, std::string& out) {
  out += fmt::format(
      "---\n\n"
      "Score: the share of the way from baseline to target, an objective's the weighted mean of its key results. "
      "Pace: progress over what is expected by today; on track from {:.2f}, at risk from {:.2f}. "
      "Forecast: where the check-ins so far lead by the deadline.\n",
      options.on_track, options.at_risk);
}

void append_page(const ReportInput& input, const ReportPage& page, bool is_only, std::string& out) {
  const std::string title = page_title(input.workspace, page.team, page.cycle);
  if (!is_only && !title.empty()) out += "## " + markdown_escaped(title) + "\n\n";
  markdown::append_objectives(input, page, out);
  markdown::append_goals(input, page, out);
  markdown::append_kpis(input, page, out);
  markdown::append_changes(input, page, out);
  markdown::append_left_out(input, page, out);
  markdown::append_history(input, page, out);
}

Result<std::string> render(const ReportInput& input) {
  const ReportPages pages = select_pages(input);
  std::string out;
  constexpr std::size_t bytes_per_line = 512;  // about what one key result takes in a report
  out.reserve(bytes_per_line * static_cast<std::size_t>(1 + pages.total.key_results + pages.total.goals));
  markdown::append_summary(input, pages, out);
  markdown::append_attention(input, pages, out);
  markdown::append_news(input, pages, out);
  markdown::append_overview(input, pages, out);
  for (const ReportPage& page : pages.pages) append_page(input, page, pages.pages.size() == 1, out);
  markdown::append_map(input, pages, out);
  if (!pages.pages.empty()) append_legend(input.scores.options, out);
  return out;
}

}  // namespace

extern constinit const ReportFormat markdown{"markdown", "text/markdown", "md", "a status page for GitHub and GitLab",
                                             render};

}  // namespace goals::report_formats
