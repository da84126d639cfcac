// What happened since the last meeting: statuses that changed, check-ins, moved targets.
#include "render/news.hpp"

#include <fmt/format.h>

#include "render/markdown/pieces.hpp"
#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"

namespace goals::markdown {
namespace {

std::string entries_cell(const Document& document, const News& news) {
  std::string cell;
  for (const LogEntry* entry : news.entries) {
    if (!cell.empty()) cell += "<br>";
    append_markdown(cell, dated_words(document, *entry));
  }
  return cell.empty() ? "no check-in" : cell;
}

}  // namespace

void append_news(const ReportInput& input, const ReportPages& pages, std::string& out) {
  if (input.before == nullptr) return;
  const std::vector<News> all = news_since(input, pages);
  out += fmt::format("## Since {}\n\n", to_string(input.before->today()));
  const ScoreOptions& options = input.scores.options;
  if (pages.total.objectives > 0) {
    out += fmt::format("Score {} → **{}**\n\n", score_words(total_before(input, pages), options),
                       score_words(pages.total, options));
  }
  if (all.empty()) {
    out += "No check-in, no changed target, no new status.\n\n";
    return;
  }
  append_head(out, {"What", "Then → now", "What happened", "Owner"});
  for (const News& news : all) {
    const ItemScore& now = input.scores.of(news.id);
    std::string title;
    append_title(input.workspace, news.id, title);
    append_row(out, {title, fmt::format("{} {}", mark(now.status), course_words(input, news.id)),
                     entries_cell(input.workspace.document(news.id), news), owners(input.workspace, news.id)});
  }
  out += '\n';
}

}  // namespace goals::markdown
