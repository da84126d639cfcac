// Only the label changes when a key result becomes an initiative: statement, fields and log stay as they are.
#include "lint/own_work.hpp"

#include <algorithm>
#include <optional>

#include "lint/item_facts.hpp"
#include "syntax/head.hpp"

namespace goals {
namespace {

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

}  // namespace

bool is_work_as_result(const ItemSubject& subject) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::key_result || item.statement.form != Form::activity) return false;
  if (!item.open || is_for_learning(document, item)) return false;
  return document.find_field(item, LabelKind::metric) == nullptr;
}

bool is_counted(const Statement& statement) {
  if (!statement.target || statement.target->range.empty()) return false;
  switch (dimension(statement.target->unit)) {
    case Dimension::percent:
    case Dimension::points:
    case Dimension::factor:
    case Dimension::ratio:
    case Dimension::rating: return false;
    default: return statement.target->value > 0;
  }
}

std::vector<Fix> make_initiative(const Workspace& workspace, const ItemSubject& subject) {
  if (!can_be_initiative(workspace, subject)) return {};
  return {{.title = "make it an initiative", .edits = {relabelled(subject.document, subject.item)}, .safe = false}};
}

}  // namespace goals
