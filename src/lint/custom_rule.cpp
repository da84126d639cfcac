// Looks at one item with one rule of the users' own.
#include "lint/custom_rule.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "text/glob.hpp"

namespace goals {
namespace {

std::string in_lower_case(std::string_view text) {
  std::string lower{text};
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return lower;
}

/// As `find_phrase` wants it: in lower case, with one blank between words.
std::string as_phrase(std::string_view text) {
  std::string phrase;
  for (const char c : in_lower_case(text)) {
    const bool blank = c == ' ' || c == '\t';
    if (!blank)
      phrase += c;
    else if (!phrase.empty() && phrase.back() != ' ')
      phrase += ' ';
  }
  if (phrase.ends_with(' ')) phrase.pop_back();
  return phrase;
}

std::vector<std::string> as_phrases(const std::vector<std::string>& words) {
  std::vector<std::string> phrases;
  for (const std::string& word : words) {
    if (std::string phrase = as_phrase(word); !phrase.empty()) phrases.push_back(std::move(phrase));
  }
  return phrases;
}

bool is_meant(const Document& document, const Field& field, const FieldName& name) {
  if (field.label != name.kind) return false;
  return name.kind != LabelKind::custom || in_lower_case(document.text(field.label_range)) == name.custom;
}

const Field* find_field(const Document& document, const Item& item, const FieldName& name) {
  for (const Field& field : document.fields_of(item)) {
    if (is_meant(document, field, name)) return &field;
  }
  return nullptr;
}

bool holds_here(const CustomRule& rule, const Document& document, const Item& item) {
  const auto& conditions = rule.text().when;
  return std::all_of(conditions.begin(), conditions.end(), [&](const FieldPattern& condition) {
    const Field* field = find_field(document, item, condition.field);
    return field != nullptr && matches_name(condition.pattern, in_lower_case(document.text(field->value)));
  });
}

int count_words(std::string_view text) {
  int count = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t';
    count += !blank && !in_word ? 1 : 0;
    in_word = !blank;
  }
  return count;
}

/// Where a text breaks the rule; nothing where it does not.
std::optional<TextRange> breach(const CustomRule& rule, std::string_view text) {
  const CustomRuleText& stated = rule.text();
  if (!stated.words.empty()) {
    if (const auto phrase = find_phrase(text, rule.words())) return phrase;
  }
  const TextRange whole{0, static_cast<std::uint32_t>(text.size())};
  if (stated.most_words > 0 && count_words(text) > stated.most_words) return whole;
  if (stated.must_match.empty() && stated.must_not_match.empty()) return std::nullopt;
  const std::string lower = in_lower_case(text);
  if (!stated.must_match.empty() && !matches_name(stated.must_match, lower)) return whole;
  if (!stated.must_not_match.empty() && matches_name(stated.must_not_match, lower)) return whole;
  return std::nullopt;
}

/// The text that the rule looks at; nothing where its field is missing, which only `require` minds.
std::optional<TextRange> range_looked_at(const CustomRule& rule, const Document& document, const Item& item) {
  if (!rule.text().in) return item.statement_range;
  const Field* field = find_field(document, item, *rule.text().in);
  return field == nullptr ? std::nullopt : std::optional(field->value);
}

}  // namespace

std::optional<FieldName> find_field_name(std::string_view label) {
  const std::string lower = in_lower_case(label);
  if (lower.size() > 2 && lower.starts_with("x-")) return FieldName{LabelKind::custom, lower};
  const auto kind = find_label(lower);
  if (!kind || !is_field(*kind)) return std::nullopt;
  return FieldName{*kind, {}};
}

CustomRule::CustomRule(CustomRuleText text)
    : text_(std::move(text)), words_(as_phrases(text_.words)), phrases_(words_.views()) {
  text_.must_match = in_lower_case(text_.must_match);
  text_.must_not_match = in_lower_case(text_.must_not_match);
  for (FieldPattern& condition : text_.when) condition.pattern = in_lower_case(condition.pattern);
  takes_.fill(text_.on.empty());
  for (const ItemKind kind : text_.on) takes_[static_cast<std::size_t>(kind)] = true;
  rule_.problem.name = text_.name;
  rule_.problem.severity = text_.severity;
  rule_.problem.category = Category::custom;
  rule_.problem.summary = text_.message;
  rule_.problem.why = "A rule of this workspace, stated in its goals.toml.";
}

void check_custom_rule(const CustomRule& rule, const ItemSubject& subject, Findings& findings) {
  const Document& document = subject.document;
  const Item& item = subject.item;
  if (!rule.takes(item.kind) || !item.open || !holds_here(rule, document, item)) return;
  findings.begin(rule.rule());
  const auto report = [&](TextRange range) {
    findings.add({.file = subject.id.file, .range = range, .message = rule.text().message, .help = rule.text().help});
  };
  for (const FieldName& name : rule.text().required) {
    if (find_field(document, item, name) == nullptr) return report(item.statement_range);
  }
  const auto looked_at = range_looked_at(rule, document, item);
  if (!looked_at) return;
  if (const auto found = breach(rule, document.text(*looked_at))) report(found->shifted(looked_at->begin));
}

}  // namespace goals
