// Writes out each step from the words of a document to a score, in the order in which a person would check it.
#include "render/explain_item.hpp"

#include <fmt/format.h>

#include "render/explain_parts.hpp"
#include "render/score_words.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

std::string head(const Workspace& workspace, const Scores& scores, ItemId id) {
  std::string text = printable(title_words(workspace, id)) + "\n";
  text += fmt::format("{} · {}", printable(full_name(workspace, id)), to_string(workspace.item(id).kind));
  const std::string owners = owner_words(workspace, id);
  if (!owners.empty()) text += " · " + printable(owners);
  return text + fmt::format(" · as of {}\n\n", to_string(scores.today()));
}

std::string gap_words(ItemKind kind, const ItemScore& score) {
  if (score.gap != Gap::no_check_in) return fmt::format("none: {}", to_string(score.gap));
  const std::string_view what = score.last_check_in ? "no check-in since the start" : to_string(score.gap);
  return fmt::format("no data: {}{}", what, kind == ItemKind::kpi ? "" : ", which counts as 0");
}

void explain_grade(ItemKind kind, const ItemScore& score, ExplainLines& lines) {
  if (score.by_hand) {
    std::string text = score_words(score) + band_words(score) + "; given by hand";
    if (score.progress) text += fmt::format(", computed {}", exact_words(*score.progress));
    lines.add("score", text);
    return;
  }
  if (score.gap != Gap::none) {
    lines.add("score", gap_words(kind, score));
    return;
  }
  if (!score.score) return;
  std::string text = score_words(score);
  if (*score.progress > 1) text += fmt::format(", cut from {}", format_percent(*score.progress, score.edges));
  if (*score.progress < 0) text += ", cut from below 0: worse than at the start";
  lines.add("score", text + band_words(score));
}

void explain_weakest(const ItemScore& score, ItemKind kind, ExplainLines& lines) {
  if (!is_set(score.confidence)) return;
  lines.add("confidence", fmt::format("{:.0f}%{}", static_cast<double>(score.confidence) * 100,
                                      kind == ItemKind::objective ? ", of the least confident key result" : ""));
}

void explain_people(const ItemScore& score, ExplainLines& lines) {
  if (score.stated == StatedStatus::none) return;
  const bool differs = disagree(score.stated, score.verdict);
  lines.add("said", fmt::format("{} on {}{}", to_string(score.stated), to_string(*score.last_check_in),
                                differs ? ", which the numbers do not show" : ""));
}

void explain_neighbours(const Workspace& workspace, const Scores& scores, ItemId id, ExplainLines& lines) {
  const ItemScore& score = scores.of(id);
  if (score.supporters.count > 0) {
    lines.add("supporters", fmt::format("{}, at {:.2f} on average; they do not change the score",
                                        score.supporters.count, score.supporters.mean));
  }
  if (const std::string words = contradiction_words(score); !words.empty()) lines.add("contradiction", words);
  for (const ItemId kpi : workspace.guards(id)) {
    if (scores.of(kpi).status != Status::breached) continue;
    lines.add("guardrail", fmt::format("breached: {} ({})", printable(title_words(workspace, kpi)),
                                       status_reason(workspace.document(kpi), scores.of(kpi), scores.options)));
  }
}

}  // namespace

std::string explain_item(const Workspace& workspace, const Scores& scores, ItemId id) {
  const ItemScore& score = scores.of(id);
  const Document& document = workspace.document(id);
  const ItemKind kind = workspace.item(id).kind;
  ExplainLines lines;
  lines.add("kind", fmt::format("{}: {}", to_string(score.kind), score.reason));
  if (kind == ItemKind::objective) {
    explain_key_results(workspace, scores, id, lines);
  } else {
    explain_levels(document, workspace.item(id), score, lines);
    explain_progress(document, score, lines);
  }
  explain_grade(kind, score, lines);
  explain_first_target(workspace, scores, id, lines);
  explain_pace(score, scores.options, lines);
  explain_status(document, score, scores.options, lines);
  explain_people(score, lines);
  explain_weakest(score, kind, lines);
  explain_forecast(document, workspace.item(id), score, scores.options, lines);
  explain_neighbours(workspace, scores, id, lines);
  return head(workspace, scores, id) + lines.text();
}

}  // namespace goals
