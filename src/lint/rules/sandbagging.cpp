// Targets that were met when the goal began, and stretch objectives that a team reaches in full cycle after cycle.
#include <algorithm>
#include <array>
#include <utility>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{
    Option{.name = "cycles",
           .value = 3,
           .least = 2,
           .summary = "the number of cycles in a row in which all stretch objectives of a team are reached in full"}};
constexpr int tenth = 10;

/// The first number of the log, from the first tenth of the time; null when there is none.
const LogEntry* first_number(const Document& document, const Item& item) {
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind == LogKind::target_change) return nullptr;  // the target was another one
    if (entry.kind != LogKind::check_in || !entry.valid || entry.state != CheckInState::value) continue;
    return (entry.date - *item.start) * tenth <= *item.deadline - *item.start ? &entry : nullptr;
  }
  return nullptr;
}

/// So much a week: met in the first one, and to be met in all others.
bool is_rate(const Item& item) {
  return item.statement.form == Form::activity || dimension(item.target()->per) != Dimension::count;
}

void check_start(const Document& document, ItemId id, Findings& findings) {
  const Item& item = document.items[id.index];
  if (!is_to_be_met(item) || item.log.count == 0 || !item.target() || !item.start || !item.deadline) return;
  if (item.statement.relative || item.target()->is_range() || is_rate(item) || !item.open) return;
  const LogEntry* first = first_number(document, item);
  // A baseline short of the target shows that there was a way to go, which somebody went in a week.
  if (first == nullptr || item.baseline() || !meets_target(item, *first)) return;
  if (findings.scores().of(id).kind == ScoreKind::keep) return;  // a level to keep is met from the first day on
  findings.add({.file = id.file,
                .range = first->value_range,
                .message = called(findings.workspace(), id) +
                           " was met when it began: " + quoted(document.text(first->value_range)) + " on " +
                           to_string(first->date) + " against a target of " + quoted(format_quantity(*item.target())),
                .help = "raise the target, or make it a `KPI` to keep"});
}

/// The stretch objectives of a page that is over.
struct Stretch {
  int count = 0;
  int in_full = 0;
  ItemId last;
};

Stretch stretch_of(const Page& page, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  Stretch stretch;
  if (!page.team.valid() || !page.cycle.valid()) return stretch;
  if (workspace.cycles[page.cycle].period.last >= findings.today()) return stretch;
  for (const ItemId id : page.items) {
    const Item& item = workspace.item(id);
    if (item.kind != ItemKind::objective || item.type != GoalType::aspirational) continue;
    if (item.given_up) continue;
    const Standing& score = findings.scores().of(id);
    ++stretch.count;
    stretch.in_full += score.score && *score.score >= 1 ? 1 : 0;
    stretch.last = id;
  }
  return stretch;
}

void report_streak(const Stretch& stretch, int cycles, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  const Section& section = workspace.section(stretch.last);
  findings.add({.file = stretch.last.file,
                .range = workspace.item(stretch.last).statement_range,
                .message = called(workspace, section.team, CycleId{}) +
                           " has reached all of its aspirational objectives in " + std::to_string(cycles) +
                           " cycles in a row",
                .help = "aim further, or call them `type: committed`, which is what they are"});
}

/// Pages stand by team and then by time.
void check_streaks(const Workspace& workspace, Findings& findings) {
  int streak = 0;
  TeamId team;
  for (const Page& page : workspace.pages) {
    if (page.team != std::exchange(team, page.team)) streak = 0;
    const Stretch stretch = stretch_of(page, findings);
    if (stretch.count == 0) continue;
    streak = stretch.in_full == stretch.count ? streak + 1 : 0;
    const int limit = findings.option(stretch.last.file, options[0]);
    if (streak >= limit) report_streak(stretch, streak, findings);
  }
}

void check(const Workspace& workspace, Findings& findings) {
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    if (document.log.empty()) continue;
    for (std::uint32_t index = 0; index < document.items.size(); ++index)
      check_start(document, {file, index}, findings);
  }
  check_streaks(workspace, findings);
}

}  // namespace

extern constinit const Rule sandbagging{
    .problem =
        {
            .name = "sandbagging",
            .severity = Severity::warning,
            .category = Category::ambition,
            .summary = "a target that was met at the start, or stretch objectives reached in full cycle after cycle",
            .why = "Who is judged by the score learns to plan below what can be done; Google's playbook counts it "
                   "among the classic mistakes, and expects stretch goals to average 0.7. A target that is met at "
                   "the first check-in asks nothing of anybody.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR rating: Reach a rating of 4.5/5
    2026-07-03: «4.6/5»
    2026-08-12: 4.6/5
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR rating: Reach a rating of 4.5/5
    2026-07-03: 4.1/5
    2026-08-12: 4.6/5
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
