// Objectives and SMART goals for which nobody answers: no owner of their own, of their holder, of the section, nor of
// all their key results.
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/section_gaps.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool needs_owner(const Item& item) {
  return (item.kind == ItemKind::objective || item.kind == ItemKind::goal) && item.open;
}

/// Key results that each name somebody leave no part of an objective without an owner.
bool parts_are_owned(const Document& document, std::uint32_t index) {
  const std::uint32_t end = index + document.items[index].subtree_size;
  bool some = false;
  for (std::uint32_t child = index + 1; child < end; child += document.items[child].subtree_size) {
    const Item& item = document.items[child];
    if (item.kind != ItemKind::key_result) continue;
    if (item.owners.count == 0) return false;
    some = true;
  }
  return some;
}

void report_one(const Document& document, ItemId id, Findings& findings) {
  findings.add({.file = id.file,
                .range = document.items[id.index].statement_range,
                .message = called(findings.workspace(), id) + " has no owner",
                .help = "add `owner: @name` under it, or `Owner: @name` under the `Team:` line"});
}

/// A page on which nobody is named at all is mended by one line, so it is said once.
void report_section(const Document& document, const std::vector<ItemId>& lacking, Findings& findings) {
  findings.add(
      {.file = lacking.front().file,
       .range = document.items[lacking.front().index].statement_range,
       .message = "none of the " + std::to_string(lacking.size()) + " objectives and goals from here on has an owner",
       .help = "add `Owner: @name` above them, or `owner: @name` under each"});
}

void check(FileId file, const Document& document, Findings& findings) {
  const auto ask = [&](ItemId id) {
    if (!needs_owner(document.items[id.index])) return Answer::not_asked;
    const bool owned = !findings.workspace().effective_owners(id).empty() || parts_are_owned(document, id.index);
    return owned ? Answer::yes : Answer::no;
  };
  report_gaps(
      section_gaps(file, document, ask), [&](ItemId id) { report_one(document, id, findings); },
      [&](const std::vector<ItemId>& lacking) { report_section(document, lacking, findings); });
}

}  // namespace

extern constinit const Rule missing_owner{
    .problem =
        {
            .name = "missing-owner",
            .severity = Severity::warning,
            .category = Category::ownership,
            .summary = "an objective or SMART goal that nobody owns",
            .why = "What everybody owns, nobody checks in on. Google's and Grove's OKR guides ask for one accountable "
                   "name per objective; the key results may have their own. An owner of the section or of every key "
                   "result is enough.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: «Become the most trusted brand in support»
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3
Team: Company / Support
Owner: @ada

Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
