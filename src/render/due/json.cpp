// What waits, for programs.
#include "render/json.hpp"

#include "render/due_format.hpp"
#include "render/score_words.hpp"

namespace goals::due {
namespace {

std::string_view reason_word(DueReason reason) {
  switch (reason) {
    case DueReason::silent: return "silent";
    case DueReason::never: return "never";
    case DueReason::ended: return "ended";
    case DueReason::not_computed: return "not computed";
    case DueReason::unexplained: return "unexplained";
    case DueReason::off_track: return "off track";
    case DueReason::breached: return "breached";
    case DueReason::draft: return "draft";
    case DueReason::middle: return "middle of the cycle";
    case DueReason::end: return "end of the cycle";
  }
  return "";
}

void write_or_null(std::string_view name, std::string_view text, JsonWriter& json) {
  json.key(name);
  if (text.empty()) {
    json.null();
  } else {
    json.value(text);
  }
}

void write_item(const DueInput& input, const DueRow& row, JsonWriter& json) {
  const Workspace& workspace = input.report.workspace;
  const ItemId id = row.action.item;
  json.member("item", full_name(workspace, id)).member("title", title_words(workspace, id));
  json.member("path", row.path).member("line", row.line);
  json.member("write", row.write).member("replaces", row.replaces).member("why", row.why);
}

void write_scope(const DueInput& input, const DueRow& row, JsonWriter& json) {
  const Workspace& workspace = input.report.workspace;
  const Page& page = workspace.pages[row.action.page];
  write_or_null("team", page.team.valid() ? workspace.name(workspace.teams[page.team].key) : "", json);
  write_or_null("cycle", page.cycle.valid() ? workspace.name(workspace.cycles[page.cycle].name) : "", json);
}

std::string render(const DueInput& input) {
  std::vector<std::vector<std::string_view>> owners(input.rows.size());
  for (const DueOwner& owner : input.owners) {
    for (const std::size_t number : owner.rows) {
      if (!owner.name.empty()) owners[number].push_back(owner.name);
    }
  }
  JsonWriter json;
  json.begin_object().member("version", 1).member("as_of", to_string(input.report.scores.today()));
  json.member("within", input.within).key("actions").begin_array();
  for (std::size_t i = 0; i < input.rows.size(); ++i) {
    const DueRow& row = input.rows[i];
    json.begin_object().member("kind", to_string(row.action.kind)).member("reason", reason_word(row.action.reason));
    write_or_null("due", row.action.due ? to_string(*row.action.due) : std::string(), json);
    json.member("overdue", input.is_overdue(row)).key("owners").begin_array();
    for (const std::string_view owner : owners[i]) json.value(owner);
    json.end_array();
    write_scope(input, row, json);
    if (row.action.item.valid()) write_item(input, row, json);
    json.end_object();
  }
  json.end_array().end_object();
  return json.take() + "\n";
}

}  // namespace

extern constinit const DueFormat json{"json", "json", "an object with `actions`", render};

}  // namespace goals::due
