// Stretches that everybody is sure of, and promises that nobody believes in. Asked in the first half of the time: later
// on a confidence is news and no plan.
#include <array>
#include <cmath>
#include <optional>

#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{Option{.name = "sure",
                                    .value = 95,
                                    .least = 0,
                                    .most = 100,
                                    .summary = "the confidence in percent from which on a stretch is none"},
                             Option{.name = "unsure",
                                    .value = 30,
                                    .least = 0,
                                    .most = 100,
                                    .summary = "the confidence in percent up to which a promise is none"}};

struct StatedConfidence {
  float value;
  TextRange range;
};

bool is_early(const Item& item, Date date) {
  return !item.start || !item.deadline || (date - *item.start) * 2 < *item.deadline - *item.start;
}

/// The first one given: in a check-in, else in the field.
std::optional<StatedConfidence> first_confidence(const Document& document, const Item& item) {
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind != LogKind::check_in || !entry.valid || !is_set(entry.confidence)) continue;
    if (!is_early(item, entry.date)) return std::nullopt;
    return StatedConfidence{entry.confidence, annotations_of(document, entry)};
  }
  const Field* field = document.find_field(item, LabelKind::confidence);
  if (field == nullptr || !is_set(item.confidence)) return std::nullopt;
  return StatedConfidence{item.confidence, field->value};
}

/// What the type says and the confidence denies; empty when they agree.
std::string_view contradiction(GoalType type, long percent, int sure, int unsure) {
  if (type == GoalType::aspirational && percent >= sure) return "aspirational, and as good as sure";
  if (type == GoalType::committed && percent <= unsure) return "committed, and not believed in";
  return {};
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const GoalType type = type_of(document, item);
  if (type == GoalType::unset || type == GoalType::learning || !item.open) return;
  const auto confidence = first_confidence(document, item);
  if (!confidence || confidence->range.empty()) return;
  const long percent = std::lround(confidence->value * 100);
  const std::string_view words =
      contradiction(type, percent, findings.option(id.file, options[0]), findings.option(id.file, options[1]));
  if (words.empty()) return;
  findings.add({.file = id.file,
                .range = confidence->range,
                .message = called(findings.workspace(), id) + " is " + std::string(words) + ": its confidence is " +
                           std::to_string(percent) + "%",
                .help = type == GoalType::aspirational ? "raise the target, or call it `type: committed`"
                                                       : "promise what can be kept, or call it `type: aspirational`"});
}

}  // namespace

extern constinit const Rule confidence_contradicts_type{
    .problem =
        {
            .name = "confidence-contradicts-type",
            .severity = Severity::info,
            .category = Category::ambition,
            .summary = "an aspirational goal that is sure, or a committed one that is not believed in",
            .why = "An aspirational goal is meant to be reached about half the time, which is why 0.7 of it is a "
                   "success; a committed one is a promise on which others build. Wodtke sets stretch goals at a "
                   "confidence of five in ten. A first confidence that says the opposite shows that the target or "
                   "the type is wrong.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  type: aspirational
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-15: 48 «(confidence 95%)»
    2026-08-12: 53
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  type: aspirational
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    2026-07-15: 48 (confidence 50%)
    2026-08-12: 69 (confidence 95%)
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
