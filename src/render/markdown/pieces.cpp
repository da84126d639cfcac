// Titles, rows and check-ins as Markdown.
#include "render/markdown/pieces.hpp"

#include <fmt/format.h>

#include "render/markdown_text.hpp"
#include "render/score_words.hpp"

namespace goals::markdown {
namespace {

constexpr std::size_t longest_note = 140;

}  // namespace

std::string_view mark(Status status) {
  if (status == Status::done) return "✅";
  switch (light(status)) {
    case Light::good: return "🟢";
    case Light::warning: return status == Status::at_risk || status == Status::stale ? "🟡" : "⚪";
    case Light::bad: return "🔴";
    case Light::none: return "⚪";
  }
  return "⚪";
}

void append_title(const Workspace& workspace, ItemId id, std::string& out) {
  append_markdown(out, title_words(workspace, id));
  if (workspace.item(id).name.valid()) out += " " + markdown_name(short_name(workspace, id));
}

void append_row(std::string& out, const std::vector<std::string>& cells) {
  out += '|';
  for (const std::string& cell : cells) out += " " + cell + " |";
  out += '\n';
}

void append_head(std::string& out, const std::vector<std::string>& cells) {
  append_row(out, cells);
  out += '|';
  for (std::size_t i = 0; i < cells.size(); ++i) out += "---|";
  out += '\n';
}

std::string last_check_in(const Document& document, const ItemScore& score) {
  if (score.last_entry == ItemScore::no_entry) return "–";
  const LogEntry& entry = document.log[score.last_entry];
  std::string text = to_string(entry.date);
  std::string said(to_string(entry.stated));
  if (is_set(entry.confidence)) {
    said += fmt::format("{}confidence {:.0f}%", said.empty() ? "" : ", ", static_cast<double>(entry.confidence) * 100);
  }
  if (!said.empty()) text += " (" + said + ")";
  const std::string note = note_words(document, entry);
  if (note.empty()) return text;
  bool was_cut = false;
  text += ": ";
  append_markdown(text, shortened(note, longest_note, was_cut));
  if (was_cut) text += "…";
  return text;
}

std::string owners(const Workspace& workspace, ItemId id) {
  const std::string names = owner_words(workspace, id);
  return names.empty() ? "–" : markdown_escaped(names);
}

}  // namespace goals::markdown
