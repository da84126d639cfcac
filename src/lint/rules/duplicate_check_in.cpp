// Two check-ins of one day that disagree.
#include <algorithm>
#include <span>

#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

bool agree(const LogEntry& a, const LogEntry& b) {
  if (a.state != b.state) return false;
  if (a.state != CheckInState::value) return true;
  return value_in_unit_of(a.measure(), b.measure()) == b.value;
}

/// Does each check-in stand on a later day than the one above it, or each on an earlier one? Then no two share a day,
/// and nothing needs to be sorted.
bool is_in_order(std::span<const LogEntry> log) {
  bool rises = true;
  bool falls = true;
  const LogEntry* before = nullptr;
  for (const LogEntry& entry : log) {
    if (entry.kind != LogKind::check_in || !entry.valid) continue;
    rises = rises && (before == nullptr || before->date < entry.date);
    falls = falls && (before == nullptr || entry.date < before->date);
    before = &entry;
  }
  return rises || falls;
}

std::vector<const LogEntry*> check_ins_by_date(const ItemSubject& subject) {
  std::vector<const LogEntry*> entries;
  for (const LogEntry& entry : subject.document.log_of(subject.item)) {
    if (entry.kind == LogKind::check_in && entry.valid) entries.push_back(&entry);
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date < b->date; });
  return entries;
}

void check(const ItemSubject& subject, Findings& findings) {
  if (subject.item.log.count < 2 || is_in_order(subject.document.log_of(subject.item))) return;
  const auto entries = check_ins_by_date(subject);
  for (std::size_t i = 1; i < entries.size(); ++i) {
    const LogEntry& before = *entries[i - 1];
    const LogEntry& entry = *entries[i];
    if (before.date != entry.date || agree(before, entry)) continue;
    findings.add({.file = subject.id.file,
                  .range = entry.date_range(),
                  .message = called(findings.workspace(), subject.id) + " has two check-ins on " +
                             to_string(entry.date) + ": " + quoted(subject.document.text(before.value_range)) +
                             " and " + quoted(subject.document.text(entry.value_range)),
                  .help = "keep the one that holds",
                  .labels = {{subject.id.file, before.date_range(), "the first of that day"}}});
  }
}

}  // namespace

extern constinit const Rule duplicate_check_in{
    .problem =
        {
            .name = "duplicate-check-in",
            .severity = Severity::error,
            .category = Category::progress,
            .summary = "two check-ins on one day with different values",
            .why =
                "Of two values for one day one is wrong, and a chart would show a jump that did not happen. It comes "
                "from merged branches and from two people who update the same goal.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 53
    «2026-08-12»: 55
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-08-12: 53
    2026-08-19: 55
)",
        },
    .check = check,
};

}  // namespace goals::rules
