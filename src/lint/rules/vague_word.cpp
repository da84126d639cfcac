// Criteria of a SMART goal that are as vague as what they should make clear. Vague key results and goals themselves are
// reported by `unmeasurable`.
#include <array>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

constexpr std::array criteria{LabelKind::specific, LabelKind::measurable};

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (item.kind != ItemKind::goal || !item.open) return;
  for (const LabelKind label : criteria) {
    const Field* field = document.find_field(item, label);
    if (field == nullptr) continue;
    const Statement statement = read_statement(document.text(field->value), findings.workspace().options.lexicon());
    // Criteria are answers in any form; only a word of quality makes one of them vague for sure.
    if (!statement.vague || statement.measurable_reason != Reason::quality_word) continue;
    if (statement.vague_range.empty()) continue;
    const TextRange word = statement.vague_range.shifted(field->value.begin);
    findings.add({.file = id.file,
                  .range = word,
                  .message = "`" + std::string(canonical_label(label)) + "` of " + called(findings.workspace(), id) +
                             " is vague: " + quoted(document.text(word)) + " can mean anything",
                  .help = "name what one would see or count"});
  }
}

}  // namespace

extern constinit const Rule vague_word{
    .problem =
        {
            .name = "vague-word",
            .severity = Severity::warning,
            .category = Category::measurable,
            .summary = "a criterion of a SMART goal that says better or improve and nothing to verify",
            .why =
                "`specific:` and `measurable:` exist to take the vagueness out of the goal. Locke and Latham's studies "
                "of goal setting found that specific goals lead to more than \"do your best\".",
            .bad = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: A «great» experience for our customers
  achievable: Two writers have half a day a week each
  relevant: Half of all tickets ask one of these ten questions
)",
            .good = R"(Cycle: 2026-Q3

Goal faq: Answer 80% of the common questions without a ticket by 2026-08-31
  owner: @ada
  specific: The ten questions asked most, answered by one page each
  achievable: Two writers have half a day a week each
  relevant: Half of all tickets ask one of these ten questions
)",
        },
    .check = check,
};

}  // namespace goals::rules
