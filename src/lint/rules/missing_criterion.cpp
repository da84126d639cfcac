// SMART worksheets with a blank: a goal that answers some of the five questions in fields of their own, but not all.
// A missing number is for `unmeasurable` to report, a missing date for `missing-deadline`.
#include <algorithm>
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{
    Option{.name = "every-goal", .value = false, .summary = "also ask goals that are a sentence and no worksheet"}};

constexpr std::array criteria{LabelKind::specific, LabelKind::measurable, LabelKind::achievable, LabelKind::relevant,
                              LabelKind::time_bound};

/// An empty field is an error of its own.
bool is_answered(const Document& document, const Item& item, LabelKind label) {
  return document.find_field(item, label) != nullptr;
}

/// A criterion is also met by what else the goal says.
bool is_derived(const Document& document, const Item& item, LabelKind criterion) {
  switch (criterion) {
    case LabelKind::specific: return !item.statement.vague;
    case LabelKind::achievable: return is_answered(document, item, LabelKind::challenges);
    case LabelKind::relevant:
      return is_answered(document, item, LabelKind::supports) || is_answered(document, item, LabelKind::why);
    default: return true;
  }
}

bool is_worksheet(const Document& document, const Item& item) {
  return std::any_of(criteria.begin(), criteria.end(),
                     [&](LabelKind label) { return document.find_field(item, label) != nullptr; });
}

/// `achievable` or `achievable and relevant` or `specific, achievable and relevant`.
std::string missing_words(const Document& document, const Item& item, std::vector<LabelKind>& missing) {
  for (const LabelKind label : criteria) {
    if (!is_answered(document, item, label) && !is_derived(document, item, label)) missing.push_back(label);
  }
  std::string words;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    if (i > 0) words += i + 1 == missing.size() ? " and " : ", ";
    words += canonical_label(missing[i]);
  }
  return words;
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::goal || !item.open) return;
  if (!is_worksheet(document, item) && !findings.option<bool>(id.file, options[0])) return;
  std::vector<LabelKind> missing;
  const std::string words = missing_words(document, item, missing);
  if (missing.empty()) return;
  findings.add({.file = id.file,
                .range = item.statement_range,
                .message = called(findings.workspace(), id) + " does not say how it is " + words,
                .help = "add a line such as `" + std::string(canonical_label(missing.front())) + ": …` under it"});
}

}  // namespace

extern constinit const Rule missing_criterion{
    .problem =
        {
            .name = "missing-criterion",
            .severity = Severity::warning,
            .category = Category::smart,
            .summary = "a SMART goal that answers some of the five criteria, but not all",
            .why =
                "The five questions of SMART (Doran, 1981) work as a checklist: the one left blank is usually the one "
                "that fails. What the sentence itself says need not be said again: a number makes it measurable, a "
                "date time-bound, `supports:` or `why:` relevant, `challenges:` achievable. A goal that is one "
                "sentence and no worksheet is asked only with the option `every-goal`.",
            .bad = R"(Cycle: 2026-Q3

Goal faq: «Answer 80% of the common questions without a ticket by 2026-08-31»
  owner: @ada
  specific: The ten questions asked most
  achievable: Two writers have half a day a week each
)",
            .good = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: The ten questions asked most
  achievable: Two writers have half a day a week each
  relevant: Half of all tickets ask one of these ten questions
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
