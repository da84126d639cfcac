// Check-ins whose words say one thing and whose numbers the other: "on track" against off track, or the reverse. One
// step apart, as "at risk" is, people may know better than a formula.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool contradict(StatedStatus stated, Status computed) {
  if (stated == StatedStatus::on_track) return light(computed) == Light::bad;
  return stated == StatedStatus::off_track && light(computed) == Light::good;
}

void check_item(const Document& document, ItemId id, Findings& findings) {
  const Item& item = document.items[id.index];
  if (item.log.count == 0) return;
  // The last check-in stands at one end of the log, and most say nothing of a status.
  const auto log = document.log_of(item);
  if (log.front().stated == StatedStatus::none && log.back().stated == StatedStatus::none) return;
  if (!is_running(document, item)) return;
  const LogEntry* last = last_check_in(document, item, findings.today());
  if (last == nullptr || last->stated == StatedStatus::none || has_note(*last)) return;
  const Standing& score = findings.scores().of(id);
  if (score.by_hand || !contradict(last->stated, score.verdict)) return;
  const TextRange place = annotations_of(document, *last);
  findings.add({.file = id.file,
                .range = place.empty() ? last->date_range() : place,
                .message = called(findings.workspace(), id) + " is called " + std::string(to_string(last->stated)) +
                           ", and by its numbers it is " + std::string(to_string(score.verdict)),
                .help = "say in a note what the numbers do not show, or take them at their word"});
}

void check(const Workspace& workspace, Findings& findings) {
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    if (document.log.empty()) continue;
    for (std::uint32_t index = 0; index < document.items.size(); ++index) check_item(document, {file, index}, findings);
  }
}

}  // namespace

extern constinit const Rule status_contradicts_numbers{
    .problem =
        {
            .name = "status-contradicts-numbers",
            .severity = Severity::info,
            .category = Category::progress,
            .summary = "a check-in called on track whose numbers are off track, or the reverse",
            .why = "Green until the last week and then red is the oldest story of status reports (\"watermelon\" "
                   "projects). The words may be right: much can be done and not yet show. Then one line of a note "
                   "says so, and the rule is silent.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 46 «(on track)»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 46 (on track) The survey of the new customers comes in September
  KR churn: Reduce churn from 8% to 4%
    2026-08-12: 6% (on track)
)",
        },
    .check = check,
};

}  // namespace goals::rules
