// What was changed on the way and what no longer counts, with the reasons people gave.
#include <fmt/format.h>

#include "render/html/pieces.hpp"
#include "render/html/sections.hpp"
#include "render/item_words.hpp"
#include "render/score_words.hpp"
#include "score/log_entries.hpp"

namespace goals::html {
namespace {

void write_change(Writer& html, const ReportInput& input, ItemId id, const LogEntry& entry) {
  const ItemScore& score = input.scores.of(id);
  html.open("li").leaf("time", "", to_string(entry.date)).text(" ");
  write_link(html, input, id);
  html.text(": ").leaf("b", "", entry_words(entry));
  if (const std::string note = note_words(input.workspace.document(id), entry); !note.empty()) {
    html.text(" because ").open("span").attribute("dir", "auto").text(note).close();
  }
  if (entry.kind == LogKind::target_change && score.first_target_score) {
    html.text(fmt::format(" (score {}, against the first target {})", score_words(score),
                          format_score(*score.first_target_score, score.edges)));
  }
  html.close();
}

void write_left_out_item(Writer& html, const ReportInput& input, ItemId id) {
  html.open("li");
  write_status(html, input.scores.of(id).status);
  html.text(" ");
  write_title(html, input.workspace, id);
  if (const std::string words = leaving_words(input, id); !words.empty()) html.text(", " + words);
  html.close();
}

void open_list(Writer& html, bool& is_open, std::string_view title) {
  if (!is_open) html.open("article", "aside").leaf("h3", "", title).open("ul");
  is_open = true;
}

}  // namespace

void write_changes(Writer& html, const ReportInput& input, const ReportPage& page) {
  bool is_open = false;
  for_each_item(page, [&](ItemId id) {
    for_each_entry(input.workspace, id, input.scores.today(), [&](const LogEntry& entry) {
      if (!is_change(entry.kind)) return;
      open_list(html, is_open, "Changes of targets and dates");
      write_change(html, input, id, entry);
    });
  });
  if (is_open) html.close().close();
}

void write_left_out(Writer& html, const ReportInput& input, const ReportPage& page) {
  bool is_open = false;
  const auto write = [&](ItemId id) {
    open_list(html, is_open, "Not counted");
    write_left_out_item(html, input, id);
  };
  for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
    for (const ReportItem& item : *items) {
      // What an item left out holds has left with it and needs no line of its own.
      const bool is_out = is_left_out(input.scores.of(item.id).status);
      if (is_out) write(item.id);
      for (const ItemId id : item.key_results) {
        if (!is_out && is_left_out(input.scores.of(id).status)) write(id);
      }
    }
  }
  if (is_open) html.close().close();
}

}  // namespace goals::html
