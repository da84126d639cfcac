// What happened and what no longer counts: changes, things left out, the log, and the map of who supports whom.
#include <fmt/format.h>

#include "render/item_words.hpp"
#include "render/markdown/pieces.hpp"
#include "render/markdown/sections.hpp"
#include "render/markdown_text.hpp"
#include "render/mermaid.hpp"
#include "render/score_words.hpp"
#include "score/log_entries.hpp"

namespace goals::markdown {
namespace {

void append_reason(const Document& document, const LogEntry& entry, std::string& out) {
  const std::string note = note_words(document, entry);
  if (note.empty()) return;
  out += " because ";
  append_markdown(out, note);
}

void append_change(const ReportInput& input, ItemId id, const LogEntry& entry, std::string& out) {
  const ItemScore& score = input.scores.of(id);
  out += fmt::format("- {}, ", to_string(entry.date));
  append_title(input.workspace, id, out);
  out += ": ";
  append_markdown(out, entry_words(entry));
  append_reason(input.workspace.document(id), entry, out);
  if (entry.kind == LogKind::target_change && score.first_target_score) {
    out += fmt::format(" (score {}, against the first target {})", score_words(score),
                       format_score(*score.first_target_score, score.edges));
  }
  out += '\n';
}

void append_left_out_item(const ReportInput& input, ItemId id, std::string& out) {
  out += fmt::format("- **{}**: ", to_string(input.scores.of(id).status));
  append_title(input.workspace, id, out);
  if (const std::string words = leaving_words(input, id); !words.empty()) out += ", " + markdown_escaped(words);
  out += '\n';
}

void append_entry(const ReportInput& input, ItemId id, const LogEntry& entry, std::string& out) {
  std::string title;
  if (input.workspace.item(id).name.valid()) {
    title = markdown_name(short_name(input.workspace, id));
  } else {
    append_markdown(title, title_words(input.workspace, id));
  }
  std::string value = markdown_escaped(entry_words(entry));
  if (entry.stated != StatedStatus::none) value += fmt::format(" ({})", to_string(entry.stated));
  append_row(out,
             {to_string(entry.date), title, value, markdown_escaped(note_words(input.workspace.document(id), entry))});
}

}  // namespace

void append_changes(const ReportInput& input, const ReportPage& page, std::string& out) {
  std::string lines;
  for_each_item(page, [&](ItemId id) {
    for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
      if (is_change(entry.kind)) append_change(input, id, entry, lines);
    });
  });
  if (!lines.empty()) out += "### Changes of targets and dates\n\n" + lines + "\n";
}

void append_left_out(const ReportInput& input, const ReportPage& page, std::string& out) {
  std::string lines;
  for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
    for (const ReportItem& item : *items) {
      // What an item left out holds has left with it and needs no line of its own.
      const bool is_out = is_left_out(input.scores.of(item.id).status);
      if (is_out) append_left_out_item(input, item.id, lines);
      for (const ItemId id : item.key_results) {
        if (!is_out && is_left_out(input.scores.of(id).status)) append_left_out_item(input, id, lines);
      }
    }
  }
  if (!lines.empty()) out += "### Not counted\n\n" + lines + "\n";
}

void append_history(const ReportInput& input, const ReportPage& page, std::string& out) {
  std::string rows;
  int count = 0;
  for_each_item(page, [&](ItemId id) {
    for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
      append_entry(input, id, entry, rows);
      ++count;
    });
  });
  if (count == 0) return;
  out += fmt::format("<details>\n<summary>{} of the log</summary>\n\n", count_words(count, "line"));
  append_head(out, {"Date", "Goal", "Value", "Note"});
  out += rows + "\n</details>\n\n";
}

void append_map(const ReportInput& input, const ReportPages& pages, std::string& out) {
  std::vector<ItemId> items;
  for (const ReportPage& page : pages.pages) {
    for (const auto* group : {&page.objectives, &page.goals, &page.kpis}) {
      for (const ReportItem& item : *group) items.push_back(item.id);
    }
  }
  const MermaidMap map = mermaid_map(input.workspace, &input.scores, items);
  if (map.text.empty()) return;
  out += "## What supports what\n\n```mermaid\n" + map.text + "```\n\n";
  if (map.left_out > 0) {
    out += fmt::format("The map shows what fits; {} are left out. Ask for one team to see all of its own.\n\n",
                       count_words(static_cast<int>(map.left_out), "arrow"));
  }
}

}  // namespace goals::markdown
