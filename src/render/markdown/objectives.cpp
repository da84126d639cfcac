// Objectives with their key results in a table each, and what stands beside their scores.
#include <fmt/format.h>

#include "render/bar.hpp"
#include "render/item_words.hpp"
#include "render/markdown/pieces.hpp"
#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"

namespace goals::markdown {
namespace {

constexpr std::size_t bar_cells = 10;

std::string pace_words(const ItemScore& score, const ScoreOptions& options) {
  std::string text = fmt::format("{} {}", mark(score.status), status_words(score, options));
  if (disagree(score.stated, score.verdict)) text += fmt::format(" (said: {})", to_string(score.stated));
  return text;
}

/// Escaped, with the current value in bold, and not to be broken at the arrows.
std::string stations_cell(const Document& document, const ItemScore& score) {
  Stations way = stations(document, score);
  const auto escape = [](std::string& text) { text = markdown_escaped(text); };
  escape(way.baseline);
  escape(way.current);
  escape(way.target);
  if (!way.current.empty()) way.current = "**" + way.current + "**";
  std::string text = stations_words(way);
  constexpr std::string_view arrow = " → ";
  for (std::size_t at = text.find(arrow); at != std::string::npos; at = text.find(arrow, at + 1)) {
    text.replace(at, arrow.size(), "\u00a0→\u00a0");
  }
  return text.empty() ? "–" : text;
}

void append_key_result(const ReportInput& input, ItemId id, std::string& out) {
  const Document& document = input.workspace.document(id);
  const ItemScore& score = input.scores.of(id);
  std::string title;
  append_title(input.workspace, id, title);
  std::string outlook = outlook_words(score);
  if (outlook.empty()) outlook = "–";
  if (const float weight = input.workspace.item(id).weight; weight != 1) title += fmt::format(" ×{}", weight);
  if (const std::string names = owner_words(input.workspace, id); !names.empty()) {
    title += "<br>" + markdown_escaped(names);
  }
  std::string grade = graded_words(score);
  if (score.score) grade = coarse_bar(*score.score, bar_cells) + "<br>" + grade;
  append_row(out, {title, stations_cell(document, score), grade, pace_words(score, input.scores.options),
                   markdown_escaped(outlook), last_check_in(document, score)});
}

void append_facts(const ReportInput& input, ItemId id, std::string& out) {
  const ItemScore& score = input.scores.of(id);
  const Item& item = input.workspace.item(id);
  if (score.score) out += coarse_bar(*score.score, bar_cells) + " ";
  out += fmt::format("**{}**", score_words(score));
  if (const std::string remark = grade_remark(score); !remark.empty()) out += " (" + remark + ")";
  out += " · " + status_words(score, input.scores.options);
  if (item.type != GoalType::unset) out += fmt::format(" · {}", to_string(item.type));
  if (score.deadline) out += fmt::format(" · due {}", to_string(*score.deadline));
  const std::string names = owners(input.workspace, id);
  if (names != "–") out += " · " + names;
  if (is_set(score.confidence)) {
    out += fmt::format(" · confidence {:.0f}% in the weakest", static_cast<double>(score.confidence) * 100);
  }
  for (const Reference& reference : input.workspace.document(id).references_of(item)) {
    if (reference.field != LabelKind::supports || !reference.target.valid()) continue;
    out += " · supports ";
    append_markdown(out, title_words(input.workspace, reference.target));
  }
  out += "\n\n";
}

void append_warnings(const ReportInput& input, ItemId id, std::string& out) {
  const ItemScore& score = input.scores.of(id);
  std::string lines;
  for (const ItemId kpi : input.workspace.guards(id)) {
    if (input.scores.of(kpi).status != Status::breached) continue;
    lines += "- 🔴 **guardrail breached**: ";
    append_title(input.workspace, kpi, lines);
    lines +=
        " (" +
        markdown_escaped(status_reason(input.workspace.document(kpi), input.scores.of(kpi), input.scores.options)) +
        ")\n";
  }
  if (const std::string words = contradiction_words(score); !words.empty()) {
    lines += "- 🟡 **contradiction**: " + words + "\n";
  } else if (score.supporters.count > 0) {
    lines += fmt::format("- supported by {}, at {:.2f} on average: {} on track or better, {} off track or missed\n",
                         score.supporters.count, score.supporters.mean, score.supporters.good, score.supporters.bad);
  }
  if (!lines.empty()) out += lines + "\n";
}

void append_objective(const ReportInput& input, const ReportItem& objective, std::string& out) {
  const ItemScore& score = input.scores.of(objective.id);
  out += fmt::format("### {} ", mark(score.status));
  append_title(input.workspace, objective.id, out);
  out += "\n\n";
  append_facts(input, objective.id, out);
  append_warnings(input, objective.id, out);
  bool has_head = false;
  for (const ItemId id : objective.key_results) {
    if (is_left_out(input.scores.of(id).status)) continue;
    if (!has_head) {
      append_head(out, {"Key result", "From → now → to", "Score", "Pace", "Forecast", "Last check-in"});
    }
    has_head = true;
    append_key_result(input, id, out);
  }
  if (!has_head) out.append(no_rows_words(score)).append("\n");
  out += "\n";
}

}  // namespace

void append_objectives(const ReportInput& input, const ReportPage& page, std::string& out) {
  for (const ReportItem& objective : page.objectives) {
    if (!is_left_out(input.scores.of(objective.id).status)) append_objective(input, objective, out);
  }
}

}  // namespace goals::markdown
