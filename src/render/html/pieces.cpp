// Statuses, scores, titles and links as markup.
#include "render/html/pieces.hpp"

#include <fmt/format.h>

#include "render/score_words.hpp"

namespace goals::html {

std::string_view light_class(Status status) {
  switch (light(status)) {
    case Light::good: return "good";
    case Light::warning: return "warning";
    case Light::bad: return "bad";
    case Light::none: return "none";
  }
  return "none";
}

void write_status(Writer& html, Status status, std::string_view label) {
  html.open("span", fmt::format("status {}", light_class(status)));
  html.open("span").attribute("aria-hidden", "true").text(status_sign(status)).close();
  html.text(" ").text(label.empty() ? to_string(status) : label).close();
}

std::string anchor(ItemId id) { return fmt::format("g{}-{}", id.file.index, id.index); }

void write_link(Writer& html, const ReportInput& input, ItemId id) {
  const bool has_place = !is_left_out(input.scores.of(id).status);
  html.open(has_place ? "a" : "span");
  if (has_place) html.attribute("href", "#" + anchor(id));
  html.attribute("dir", "auto").text(title_words(input.workspace, id)).close();
}

void write_title(Writer& html, const Workspace& workspace, ItemId id) {
  html.open("span").attribute("dir", "auto").text(title_words(workspace, id)).close();
  if (workspace.item(id).name.valid()) html.text(" ").leaf("code", "", short_name(workspace, id));
}

void write_filter_data(Writer& html, const ReportInput& input, ItemId id) {
  std::string status(to_string(input.scores.of(id).status));
  html.attribute("data-status", status);
  std::string owners;
  for (const PersonId owner : input.workspace.effective_owners(id)) {
    if (!owners.empty()) owners += '\n';
    owners += input.workspace.name(input.workspace.persons[owner].name);
  }
  html.attribute("data-owners", owners);
}

}  // namespace goals::html
