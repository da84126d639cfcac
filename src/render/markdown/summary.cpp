// The top of the report: how it stands, what needs attention, and one line for each page.
#include <fmt/format.h>

#include <algorithm>

#include "render/attention.hpp"
#include "render/bar.hpp"
#include "render/markdown/pieces.hpp"
#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"

namespace goals::markdown {
namespace {

constexpr std::size_t most_attention_rows = 30;
constexpr std::size_t bar_cells = 10;

std::string in_brackets(const std::string& text) { return text.empty() ? "" : " (" + text + ")"; }

std::string status_line(const RollUp& total) {
  std::string text =
      fmt::format("🟢 **{} on track**{} · 🟡 **{} at risk** · 🔴 **{} off track**{}", good_count(total),
                  in_brackets(counts_words(total, {Status::done, Status::ahead})), total.count(Status::at_risk),
                  bad_count(total), in_brackets(counts_words(total, {Status::missed})));
  const std::string rest = other_words(total);
  if (!rest.empty()) text += " · ⚪ " + rest;
  if (total.kpis_breached > 0) {
    text += fmt::format(" · 🔴 **{} breached**", count_words(total.kpis_breached, "KPI"));
  }
  return text;
}

}  // namespace

void append_summary(const ReportInput& input, const ReportPages& pages, std::string& out) {
  out += "# " + markdown_escaped(report_title(input, pages)) + "\n\n";
  const RollUp& total = pages.total;
  if (total.objectives > 0) out += fmt::format("**Score {}** · ", score_words(total, input.scores.options));
  if (const auto expected = expected_score(input, pages); expected && total.score()) {
    out += fmt::format("expected by today {:.2f} · ", *expected);
  }
  out += fmt::format("as of **{}**{}", to_string(input.scores.today()), days_words(input, pages));
  const std::string size = size_words(total);
  if (!size.empty()) out += " · " + size;
  out += "\n\n";
  if (total.key_results + total.goals > 0) out += status_line(total) + "\n\n";
  if (pages.pages.empty()) out += "Nothing to report: no goal matches.\n\n";
}

void append_attention(const ReportInput& input, const ReportPages& pages, std::string& out) {
  const std::vector<AttentionRow> rows = attention_rows(input, pages);
  if (rows.empty()) {
    if (!pages.pages.empty()) out += "Nothing needs attention today.\n\n";
    return;
  }
  out += fmt::format("## Needs attention ({})\n\n", rows.size());
  append_head(out, {"Who", "What", "Why"});
  for (std::size_t i = 0; i < std::min(rows.size(), most_attention_rows); ++i) {
    const AttentionRow& row = rows[i];
    std::string title;
    append_title(input.workspace, row.id, title);
    append_row(out, {owners(input.workspace, row.id), title,
                     fmt::format("{} **{}**: {}", mark(row.status), row.label, markdown_escaped(row.reason))});
  }
  out += '\n';
  if (rows.size() <= most_attention_rows) return;
  out += fmt::format("… and {} more, below.\n\n", rows.size() - most_attention_rows);
}

void append_overview(const ReportInput& input, const ReportPages& pages, std::string& out) {
  if (pages.pages.size() < 2) return;
  out += "## Teams and cycles\n\n";
  append_head(out, {"Team and cycle", "Score", "On track", "At risk", "Off track", "Other"});
  for (const ReportPage& page : pages.pages) {
    const RollUp& total = page.total;
    const int others =
        total.key_results + total.goals - good_count(total) - total.count(Status::at_risk) - bad_count(total);
    const std::string title = page_title(input.workspace, page.team, page.cycle);
    std::string score = score_words(total, input.scores.options);
    if (total.score()) score.insert(0, coarse_bar(*total.score(), bar_cells) + " ");
    append_row(
        out, {title.empty() ? "–" : markdown_escaped(title), score, std::to_string(good_count(total)),
              std::to_string(total.count(Status::at_risk)), std::to_string(bad_count(total)), std::to_string(others)});
  }
  out += '\n';
}

}  // namespace goals::markdown
