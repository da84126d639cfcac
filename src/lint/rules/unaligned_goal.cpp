// SMART goals that advance no key result, on pages that have key results to advance. A page of goals alone has chosen
// another way.
#include <algorithm>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool is_aligned(const Document& document, const Item& item) {
  return document.find_field(item, LabelKind::supports) != nullptr;
}

/// Some goal of the page does say what it is for: then the other ones could.
bool says_what_for(const Workspace& workspace, std::span<const ItemId> items) {
  return std::any_of(items.begin(), items.end(), [&](ItemId id) {
    const Document& document = workspace.document(id);
    const Item& item = document.items[id.index];
    return item.kind == ItemKind::goal && is_aligned(document, item);
  });
}

void check(const Page& page, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  if (!says_what_for(workspace, page.items)) return;
  for (const ItemId id : page.items) {
    const Document& document = workspace.document(id);
    const Item& item = document.items[id.index];
    if (item.kind != ItemKind::goal || !item.open || is_aligned(document, item)) continue;
    findings.add(
        {.file = id.file,
         .range = item.statement_range,
         .message = called(workspace, id) + " does not say which key result it advances, as other goals here do",
         .help = "add `supports:` with the key result or the objective that it is for"});
  }
}

}  // namespace

extern constinit const Rule unaligned_goal{
    .problem =
        {
            .name = "unaligned-goal",
            .severity = Severity::info,
            .category = Category::alignment,
            .summary = "a SMART goal that advances no key result, beside others that do",
            .why = "Where SMART goals carry out OKRs, a goal that serves none of them is either missing a line or "
                   "work that competes with the plan. A page on which no goal names what it is for uses SMART goals "
                   "on their own, which is fine, and is let alone.",
            .bad = R"(Cycle: 2026-Q3
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  supports: trust.nps
Goal desk: «Move all 40 desks to the new office by 2026-08-31»
)",
            .good = R"(Cycle: 2026-Q3
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70

Goal desk: Move all 40 desks to the new office by 2026-08-31
)",
        },
    .check = check,
};

}  // namespace goals::rules
