// Metrics that every team counts in its own way ("active users", "engagement"), with nothing that says how. A window in
// the sentence, a source, a description or a field that defines the number is enough.
#include <array>
#include <optional>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 18> open_list{
    "active users",    "active customers",  "active accounts", "active members", "active contributors",
    "active teams",    "active developers", "active readers",  "active devices", "active subscribers",
    "user engagement", "engagement rate",   "engagement",      "user retention", "customer retention",
    "retention rate",  "retention",         "user activity"};
constexpr Phrases open_metrics{open_list};

/// What says over which time, or of whom.
constexpr std::array<std::string_view, 28> window_list{
    "daily",   "weekly",    "monthly",   "quarterly", "yearly", "annual",  "day",
    "days",    "week",      "weeks",     "month",     "months", "quarter", "year",
    "dau",     "wau",       "mau",       "d1",        "d7",     "d30",     "cohort",
    "defined", "every day", "each week", "per month", "hour",   "score",   "revenue retention"};
constexpr Phrases windows{window_list};

constexpr std::array options{
    Option{.name = "metrics", .value = Words{}, .summary = "metrics that must be defined, beside those of the list"}};

bool is_defined(const Document& document, const Item& item) {
  for (const LabelKind label : {LabelKind::metric, LabelKind::source, LabelKind::measurable, LabelKind::specific}) {
    if (document.find_field(item, label) != nullptr) return true;
  }
  return item.notes.count > 0;
}

/// Where the metric's name ends with such words. Elsewhere they are a condition, a place, or a kind of something:
/// "engagement workshops".
std::optional<TextRange> open_metric(const Document& document, const Item& item, Words more) {
  const auto words = find_phrase(document.text(item.metric_range()), open_metrics, more);
  if (!words || words->end != item.metric_range().size()) return std::nullopt;
  return words->shifted(item.metric_range().begin);
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  if (!is_to_be_met(item) || !item.target() || item.statement.form == Form::activity) return;
  const auto metric = open_metric(document, item, findings.option<Words>(id.file, options[0]));
  if (!metric || !item.open || is_defined(document, item)) return;
  if (find_phrase(document.statement_of(item), windows)) return;
  const TextRange place = *metric;
  findings.add({.file = id.file,
                .range = place,
                .message = called(findings.workspace(), id) + " does not say how " + quoted(document.text(place)) +
                           " is counted: over which time, and of whom",
                .help = "say the window (`weekly active users`), or add `source:` or a line `> …` that defines it"});
}

}  // namespace

extern constinit const Rule undefined_metric{
    .problem =
        {
            .name = "undefined-metric",
            .severity = Severity::info,
            .category = Category::measurable,
            .stability = Stability::preview,
            .summary = "a metric such as active users, without the window in which it is counted",
            .why = "Active within a day or within a quarter are two numbers, often ten times apart, and at the end "
                   "of the cycle the kinder one is found. The practice of operational definitions (Deming) asks for "
                   "what is counted, of whom and over which time, before the counting begins.",
            .bad = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR users: Grow from 4,000 to 9,000 «active users»
)",
            .good = R"(Cycle: 2026-Q3

Objective reach: Become the first address for bicycle travel
  owner: @ada
  KR users: Grow from 4,000 to 9,000 weekly active users
  KR stay: Raise retention from 20% to 35%
    > The share of new readers who come back in their second month.
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
