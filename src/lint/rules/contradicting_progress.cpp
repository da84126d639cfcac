// Goals that are red while everything that is to move them is green, or the reverse.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

std::vector<Label> labels_of(const Workspace& workspace, ScoresOnDemand& scores, ItemId id) {
  std::vector<Label> labels;
  for (const ItemId supporter : workspace.supporters(id)) {
    const Status status = scores.of(supporter).status;
    if (light(status) != Light::good && light(status) != Light::bad) continue;
    labels.push_back({supporter.file, workspace.item(supporter).statement_range, std::string(to_string(status))});
  }
  return labels;
}

/// Does the last check-in say more than a number? Then somebody has looked.
bool is_explained(const Workspace& workspace, ItemId id, Date today) {
  const LogEntry* last = last_check_in(workspace.document(id), workspace.item(id), today);
  return last != nullptr && has_note(*last);
}

void check(const Workspace& workspace, Findings& findings) {
  for (std::size_t i = 0; i < workspace.support_arrows.size(); ++i) {
    const ItemId id = workspace.support_arrows[i].target;
    if (i > 0 && workspace.support_arrows[i - 1].target == id) continue;
    ScoresOnDemand& scores = findings.scores();
    const Contradiction contradiction = scores.contradiction(id);
    if (contradiction == Contradiction::none || is_explained(workspace, id, findings.today())) continue;
    const bool supporters_good = contradiction == Contradiction::supporters_good_but_bad;
    findings.add({.file = id.file,
                  .range = workspace.item(id).statement_range,
                  .message = called(workspace, id) + " is " + std::string(to_string(scores.of(id).status)) +
                             ", while all that supports it is " + (supporters_good ? "going well" : "going badly"),
                  .help = supporters_good ? "ask whether the work moves the number at all, or what else moves it"
                                          : "ask what moves it: it may not need what supports it",
                  .labels = labels_of(workspace, scores, id)});
  }
}

}  // namespace

extern constinit const Rule contradicting_progress{
    .problem =
        {
            .name = "contradicting-progress",
            .severity = Severity::info,
            .category = Category::alignment,
            .summary = "a goal that is off track while all that supports it goes well, or the reverse",
            .why = "Every `supports:` line is a guess about cause and effect. When the parts are green and the whole "
                   "is red the guess is wrong, and it shows weeks before the end - the most valuable thing that a "
                   "cascade can tell. Progress of parts is therefore never averaged into the whole; it is held "
                   "against it. A note below the last check-in is an answer, and silences the rule.",
            .bad = R"(Cycle: 2026-Q3
Team: Company
Owner: @ada
Objective keep: Customers stay
  KR churn: «Reduce churn from 8% to 4%»
    2026-08-14: 7.9%

Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
  supports: keep.churn
  KR nps: Increase NPS from 45 to 70
    2026-08-14: 64
)",
            .good = R"(Cycle: 2026-Q3
Team: Company
Owner: @ada
Objective keep: Customers stay
  KR churn: Reduce churn from 8% to 4%
    2026-08-14: 5.9%

Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
  supports: keep.churn
  KR nps: Increase NPS from 45 to 70
    2026-08-14: 64
)",
        },
    .check = check,
};

}  // namespace goals::rules
