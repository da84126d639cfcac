// One line for each item with everything that was computed for it, then the means of pages and of the whole.
#include <fmt/format.h>

#include <array>

#include "render/report_pages.hpp"
#include "render/score_words.hpp"
#include "support/block_producer.hpp"
#include "support/scored_case.hpp"

namespace goals::block_producers {
namespace {

constexpr std::array<std::string_view, 1> options_read{"errors"};

/// `0.32 red`, `no data`, `0.60 amber by hand, computed 0.32`.
std::string grade(const ItemScore& score) {
  std::string text = score_words(score);
  if (score.band != Band::none) text += fmt::format(" {}", to_string(score.band));
  if (score.by_hand) text += " by hand";
  const bool is_shown = score.progress && !score.by_hand && *score.progress >= 0 && *score.progress <= 1;
  if (score.progress && !is_shown) text += fmt::format(", computed {:.4g}", *score.progress);
  if (score.gap != Gap::none && score.gap != Gap::no_check_in) text += fmt::format(" ({})", to_string(score.gap));
  return text;
}

std::string course(const ItemScore& score, const ScoreOptions& options) {
  std::string text = status_words(score, options);
  if (score.stated != StatedStatus::none) text += fmt::format(", said {}", to_string(score.stated));
  if (score.expected) text += fmt::format(", expected {:.4g}", *score.expected);
  return text;
}

void append_extras(const ItemScore& score, std::string& out) {
  if (score.time.held + score.time.broken > 0) {
    out += fmt::format(" | held {}, broken {}, unknown {}", score.time.held, score.time.broken, score.time.unknown);
  }
  if (score.first_target_score)
    out += fmt::format(" | first target {}", format_score(*score.first_target_score, score.edges));
  if (is_set(score.confidence))
    out += fmt::format(" | confidence {:.0f}%", static_cast<double>(score.confidence) * 100);
  if (score.weekly_needed) out += fmt::format(" | needs {} a week", signed_words(*score.weekly_needed, score));
  if (score.weekly_made) out += fmt::format(", has made {}", signed_words(*score.weekly_made, score));
  if (score.forecast) {
    out += fmt::format(" | forecast {}, {} to {}", forecast_words(score), value_words(score.forecast->low, score),
                       value_words(score.forecast->high, score));
  }
  if (const std::string words = contradiction_words(score); !words.empty()) out += " | " + words;
  if (score.breached_guards > 0)
    out += fmt::format(" | {}", count_words(static_cast<int>(score.breached_guards), "breached guard"));
}

void append_total(std::string_view name, const RollUp& total, std::string& out) {
  out += fmt::format("{}: {}", name, total.score() ? fmt::format("{:.4g}", *total.score()) : "–");
  if (total.goals > 0) {
    out += fmt::format(" | goals {} met, {} due, mean {:.4g}", total.goals_met, total.goals_due,
                       total.goals_mean().value_or(0));
  }
  if (total.kpis > 0) out += fmt::format(" | KPIs {} of {} holding", total.kpis_holding, total.kpis);
  out += '\n';
}

std::string produce(const testing::Case& given) {
  const testing::ScoredCase scored = testing::score_case(given);
  const Workspace& workspace = scored.workspace;
  std::string out;
  for (std::size_t file = 0; file < workspace.documents.size(); ++file) {
    const FileId file_id = workspace.documents.id_at(file);
    for (std::uint32_t index = 0; index < workspace.document(file_id).items.size(); ++index) {
      const ItemId id{file_id, index};
      if (workspace.item(id).kind == ItemKind::initiative) continue;
      const ItemScore& score = scored.scores.of(id);
      out += fmt::format("{} | {} | {} | {}", short_name(workspace, id), to_string(score.kind), grade(score),
                         course(score, scored.scores.options));
      append_extras(score, out);
      out += '\n';
    }
  }
  if (workspace.pages.size() > 1) {
    for (std::size_t i = 0; i < workspace.pages.size(); ++i) {
      append_total(page_title(workspace, workspace.pages[i].team, workspace.pages[i].cycle), scored.scores.pages[i],
                   out);
    }
  }
  append_total("all", scored.scores.whole, out);
  return out;
}

}  // namespace

extern constinit const testing::BlockProducer score{"score", produce, options_read};

}  // namespace goals::block_producers
