// Compares two scorings of the same documents; what a document said earlier is for the history, not for this.
#include "render/news.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/score_words.hpp"
#include "score/log_entries.hpp"

namespace goals {
namespace {

/// For sorting by what changed: bad is more than none, none more than good.
int trouble(Status status) {
  switch (light(status)) {
    case Light::good: return 0;
    case Light::none: return 1;
    case Light::warning: return 2;
    case Light::bad: return 3;
  }
  return 0;
}

int rank_of(const ReportInput& input, const News& news) {
  if (!news.has_new_status) return 2;
  return trouble(input.scores.of(news.id).status) > trouble(input.before->of(news.id).status) ? 0 : 1;
}

void add_news(const ReportInput& input, ItemId id, std::vector<News>& all) {
  News news{id, {}, input.scores.of(id).status != input.before->of(id).status};
  for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
    if (entry.date > input.before->today()) news.entries.push_back(&entry);
  });
  if (news.has_new_status || !news.entries.empty()) all.push_back(std::move(news));
}

}  // namespace

std::vector<News> news_since(const ReportInput& input, const ReportPages& pages) {
  std::vector<News> all;
  if (input.before == nullptr) return all;
  for (const ReportPage& page : pages.pages) {
    for_each_item(page, [&](ItemId id) { add_news(input, id, all); });
  }
  std::stable_sort(all.begin(), all.end(),
                   [&](const News& a, const News& b) { return rank_of(input, a) < rank_of(input, b); });
  return all;
}

RollUp total_before(const ReportInput& input, const ReportPages& pages) {
  RollUp total;
  for (const ReportPage& page : pages.pages) {
    for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
      for (const ReportItem& item : *items) {
        add_alone(total, input.workspace, *input.before, item.id);
        for (const ItemId key_result : item.key_results) {
          add_key_result(total, input.workspace.item(key_result), input.before->of(key_result));
        }
      }
    }
  }
  return total;
}

std::string standing_words(const Workspace& workspace, ItemId id, const ItemScore& score) {
  const bool has_score = workspace.item(id).kind != ItemKind::kpi && score.score && score.gap != Gap::no_check_in &&
                         !is_left_out(score.status);
  return std::string(to_string(score.status)) + (has_score ? " " + score_words(score) : "");
}

std::string course_words(const ReportInput& input, ItemId id) {
  const std::string then = standing_words(input.workspace, id, input.before->of(id));
  const std::string today = standing_words(input.workspace, id, input.scores.of(id));
  return then == today ? today : then + " → " + today;
}

std::string dated_words(const Document& document, const LogEntry& entry) {
  std::string text = fmt::format("{}: {}", to_string(entry.date), entry_words(entry));
  if (entry.stated != StatedStatus::none) text += fmt::format(" ({})", to_string(entry.stated));
  const std::string note = note_words(document, entry);
  return note.empty() ? text : text + (entry.kind == LogKind::check_in ? ", " : " because ") + note;
}

}  // namespace goals
