// A rule that users state in their settings: what an item must say, and what it may not. Each condition is looked at in
// time linear in the text; there are no regular expressions, whose worst case is not.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "lint/phrases.hpp"
#include "lint/rule.hpp"

namespace goals {

/// A field by its label: one that the language knows, or a custom one (`x-risk`).
struct FieldName {
  LabelKind kind = LabelKind::custom;
  std::string custom;  ///< in lower case
};

/// The field that a label in settings means; nothing for a word that labels no field.
std::optional<FieldName> find_field_name(std::string_view label);

struct FieldPattern {
  FieldName field;
  std::string pattern;  ///< in lower case
};

/// The rule as it is stated. Texts are looked at without regard to the case of ASCII letters.
struct CustomRuleText {
  std::string name;
  std::string message;
  std::string help;
  Severity severity = Severity::warning;
  std::vector<ItemKind> on;         ///< empty: every kind
  std::optional<FieldName> in;      ///< the field whose text is looked at; nothing: the statement
  std::vector<std::string> words;   ///< may not stand in the text
  std::string must_match;           ///< a pattern of `*`, `?` and `[…]` for the whole text; empty: any text
  std::string must_not_match;       ///< the same for what the text may not be
  int most_words = 0;               ///< 0: any number
  std::vector<FieldName> required;  ///< fields that must be there
  std::vector<FieldPattern> when;   ///< the rule holds only where all these fields are there and match
};

class CustomRule {
 public:
  explicit CustomRule(CustomRuleText text);
  CustomRule(const CustomRule&) = delete;
  CustomRule& operator=(const CustomRule&) = delete;
  ~CustomRule() = default;

  const Problem& problem() const { return rule_.problem; }
  const Rule& rule() const { return rule_; }
  const CustomRuleText& text() const { return text_; }
  const Phrases& words() const { return phrases_; }
  bool takes(ItemKind kind) const { return takes_[static_cast<std::size_t>(kind)]; }

 private:
  CustomRuleText text_;
  OwnedWords words_;
  Phrases phrases_;  ///< views of the words
  std::array<bool, 5> takes_{};
  Rule rule_;
};

/// Reports what breaks the rule; items that are drafts or over are let be.
void check_custom_rule(const CustomRule& rule, const ItemSubject& subject, Findings& findings);

}  // namespace goals
