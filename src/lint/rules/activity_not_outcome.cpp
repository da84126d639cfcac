// Key results that count the team's own work. SMART goals may: "publish 10 posts" is a fine SMART goal.
#include <algorithm>
#include <optional>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"
#include "syntax/head.hpp"

namespace goals::rules {
namespace {

/// A key result of a learning objective may be work: trying things is what such an objective is for.
bool is_for_learning(const Document& document, const Item& item) {
  if (item.type == GoalType::learning) return true;
  return item.parent != Item::no_parent && document.items[item.parent].type == GoalType::learning;
}

/// May the declaration be an initiative as it stands, with its fields and without breaking a reference to it?
bool can_be_initiative(const Workspace& workspace, const ItemSubject& subject) {
  const auto fields = subject.document.fields_of(subject.item);
  return subject.item.subtree_size == 1 && workspace.supporters(subject.id).empty() &&
         workspace.guards(subject.id).empty() && std::all_of(fields.begin(), fields.end(), [](const Field& field) {
           return can_hold(LabelKind::initiative, field.label);
         });
}

/// What stands before the statement is replaced by an initiative's label: `KR` in `KR posts: …`, the dash in `- …`.
TextEdit relabelled(const Document& document, const Item& item) {
  const std::string_view text = document.source.text;
  const TextRange lead = trimmed(text, {item.line.begin, item.statement_range.begin});
  const std::string label{canonical_label(LabelKind::initiative)};
  if (!lead.of(text).ends_with(':')) return {lead, label + ":"};
  // A bullet before a label is decoration, and as the last thing before the label it ends with a blank.
  std::uint32_t begin = lead.begin;
  std::optional<Head> head = split_head(lead.of(text).substr(0, lead.size() - 1));
  if (!head) {
    begin += static_cast<std::uint32_t>(lead.of(text).find_first_of(" \t"));
    begin = trimmed(text, {begin, lead.end}).begin;
    head = split_head(text.substr(begin, lead.end - 1 - begin));
  }
  return {head ? head->label_range.shifted(begin) : TextRange{begin, lead.end - 1}, label};
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::key_result || item.statement.form != Form::activity) return;
  if (!is_open(document, item) || is_for_learning(document, item)) return;
  // Who names a metric says what changes, whatever the sentence says.
  if (document.find_field(item, LabelKind::metric) != nullptr) return;
  const Statement& statement = item.statement;
  Finding finding{
      .file = id.file,
      .range = part_or_statement(item, statement.form_range),
      .message = called(findings.workspace(), id) + " is work and not its result: " +
                 describe(statement.form_reason, statement.form_range, document.statement_of(item)),
      .help = "say what the work should change, from where to where, and keep the work as an `Initiative:`"};
  if (can_be_initiative(findings.workspace(), subject)) {
    finding.fixes = {{.title = "make it an initiative", .edits = {relabelled(document, item)}, .safe = false}};
  }
  findings.add(std::move(finding));
}

}  // namespace

extern constinit const Rule activity_not_outcome{
    .problem =
        {
            .name = "activity-not-outcome",
            .severity = Severity::warning,
            .category = Category::outcome,
            .fix = FixKind::unsafe,
            .summary = "a key result that counts the team's own work instead of what it changes",
            .why = "A team can publish every post it planned and move nothing. OKR practice since Grove separates the "
                   "result from the work: \"Is it what we do, or what happens because of it?\" Work is an "
                   "`Initiative:`, which supports the key result it is meant to move. One deliverable with an end is a "
                   "milestone and legitimate; so is work under a `type: learning` objective.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR posts: «Publish» 8 blog posts
  KR readers: Increase monthly readers from 4,000 to 9,000
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR readers: Increase monthly readers from 4,000 to 9,000
    Initiative posts: Publish 8 blog posts
  KR atlas: Publish the route atlas
)",
        },
    .check = check,
};

}  // namespace goals::rules
