// Objectives that nothing measures; silent where lines below the objective could not be read, since those were meant.
#include <algorithm>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

/// Is some line of the item itself in error? Then its key results may be there, misspelled.
bool is_broken(const Document& document, std::uint32_t index) {
  const std::uint32_t begin = document.items[index].line.begin;
  const std::uint32_t next = index + document.items[index].subtree_size;
  const std::uint32_t end = next < document.items.size() ? document.items[next].line.begin
                                                         : static_cast<std::uint32_t>(document.source.text.size());
  const auto first = std::lower_bound(document.diagnostics.begin(), document.diagnostics.end(), begin,
                                      [](const Diagnostic& d, std::uint32_t at) { return d.range.begin < at; });
  return first != document.diagnostics.end() && first->range.begin < end;
}

void check(const ItemSubject& subject, Findings& findings) {
  if (subject.item.kind != ItemKind::objective || !subject.item.open) return;
  const std::uint32_t end = subject.id.index + subject.item.subtree_size;
  for (std::uint32_t child = subject.id.index + 1; child < end; child += subject.document.items[child].subtree_size) {
    if (subject.document.items[child].kind == ItemKind::key_result) return;
  }
  if (is_broken(subject.document, subject.id.index)) return;
  findings.add({.file = subject.id.file,
                .range = subject.item.statement_range,
                .message = called(findings.workspace(), subject.id) + " has no key results",
                .help = "add lines such as `KR: Increase … from A to B` under it, or mark it `status: draft`"});
}

}  // namespace

extern constinit const Rule objective_without_key_results{
    .problem =
        {
            .name = "objective-without-key-results",
            .severity = Severity::warning,
            .category = Category::focus,
            .summary = "an objective that no key result measures",
            .why = "The objective says where to go and the key results how to know that one got there (Grove, \"High "
                   "Output Management\"). Without them it is a wish, and its score stays empty.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: «Become the most trusted brand in support»
  owner: @ada
  Initiative macros: Rewrite the 40 most used macros
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  Initiative macros: Rewrite the 40 most used macros
)",
        },
    .check = check,
};

}  // namespace goals::rules
